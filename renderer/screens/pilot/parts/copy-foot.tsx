import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { NoticeArea } from '../../../ui/notice.tsx'
import { CopyStatus } from './copy-status.tsx'

interface CopyFootProps {
  /** Null: there is nothing to copy. */
  readonly text: string | null
  readonly copied: boolean | null
  readonly onCopy: (text: string) => unknown
  readonly onClose: () => void
}

/** The foot of a dialog that shows something once: copy it, and close. */
export const CopyFoot = ({ text, copied, onCopy, onClose }: CopyFootProps) => {
  const { t } = useTranslation('pilot')
  return (
    <footer className="dialog__foot">
      <NoticeArea>
        <CopyStatus copied={copied} />
      </NoticeArea>
      <Button onClick={onClose}>{t('access.once.leave')}</Button>
      {text !== null && (
        <Button kind="primary" data-autofocus onClick={() => void onCopy(text)}>
          {t('action.copy')}
        </Button>
      )}
    </footer>
  )
}
