import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Status } from '../../../ui/status.tsx'
import { useCopy } from '../../../ui/use-copy.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { CopyFoot } from '../parts/copy-foot.tsx'

interface NewLinkProps {
  readonly attendeeId: string
  readonly name: string
  /** Nothing lets them in now, so nothing ends. */
  readonly revoked: boolean
  /** Null: not requested yet. */
  readonly made: { readonly url: string | null } | null
  readonly onMade: (url: string | null) => void
  readonly onClose: () => void
}

/** Asks first, because the earlier link ends; then shows the new link, to be copied and sent. */
export const NewLink = ({ attendeeId, name, revoked, made, onMade, onClose }: NewLinkProps) => {
  const { t } = useTranslation('pilot')
  return made === null ? (
    <ConfirmDialog
      title={t('attendees.far.one.newTitle', { name })}
      more={t(revoked ? 'attendees.far.one.newAfterCut' : 'attendees.far.one.newMore')}
      go={t('attendees.far.one.newGo')}
      command="remoteAccess.renew"
      input={{ attendeeId }}
      onDone={({ url }) => onMade(url)}
      onClose={onClose}
    />
  ) : (
    <MadeLink name={name} url={made.url} onClose={onClose} />
  )
}

interface MadeLinkProps {
  readonly name: string
  readonly url: string | null
  readonly onClose: () => void
}

const MadeLink = ({ name, url, onClose }: MadeLinkProps) => {
  const { t } = useTranslation('pilot')
  const { field, copied, copy } = useCopy<HTMLInputElement>()
  return (
    <Dialog
      title={t('attendees.far.one.made', { name })}
      about={t('attendees.far.one.madeMore')}
      wide
      onClose={onClose}
    >
      <div className="dialog__body">
        {url === null ? (
          <Status tone="warn" shape="warn">
            {t('attendees.far.one.noCloud')}
          </Status>
        ) : (
          <Field
            ref={field}
            label={t('attendees.far.one.link')}
            value={url}
            readOnly
            onFocus={({ target }) => target.select()}
          />
        )}
      </div>
      <CopyFoot text={url} copied={copied} onCopy={copy} onClose={onClose} />
    </Dialog>
  )
}
