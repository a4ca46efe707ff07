import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { type ImportReport, toWrite } from './import-report.ts'

interface UnknownPeopleDialogProps {
  readonly report: ImportReport
  readonly onWrite: () => void
  readonly onClose: () => void
}

/** Asks again with both counts: a file of another event would bring its people in, and mark everybody as missing. */
export const UnknownPeopleDialog = ({ report, onWrite, onClose }: UnknownPeopleDialogProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const counted = (count: number) => ({ count, value: number(count) })
  const { imported, updated, unchanged, vanished = 0 } = report
  const coming = toWrite(report)
  return (
    <Dialog title={t('import.unknown.title')} onClose={onClose}>
      <div className="dialog__body stack gap-3 text-large num">
        <p>
          <b>{t('import.unknown.strangers', counted(imported))}</b>{' '}
          {t('import.unknown.known', counted(updated + unchanged))}
        </p>
        {vanished > 0 && <p>{t('import.vanish', counted(vanished))}.</p>}
        <p className="soft">{t('import.unknown.more')}</p>
      </div>
      <footer className="dialog__foot">
        <span className="grow" />
        <Button onClick={onWrite}>{t('import.unknown.go', counted(coming))}</Button>
        <Button kind="primary" data-autofocus onClick={onClose}>
          {t('import.unknown.back')}
        </Button>
      </footer>
    </Dialog>
  )
}
