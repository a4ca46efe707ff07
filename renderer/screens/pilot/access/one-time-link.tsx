import { useTranslation } from 'react-i18next'
import type { CommandOutcome, ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { QrCode } from '../../../ui/qr-code.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { useCopy } from '../../../ui/use-copy.ts'
import { CopyFoot } from '../parts/copy-foot.tsx'

interface OneTimeLinkProps {
  readonly label: string
  readonly made: Pick<CommandOutcome<'access.create'>, 'url' | 'expiresAt'>
  readonly timeZone: string | undefined
  /** The session of the door: the code is then read by a phone held at arm's length. */
  readonly door: ViewRow<'programme'> | undefined
  readonly onClose: () => void
}

const isLocal = (url: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)

/** Shown once: the link's secret is stored nowhere. */
export const OneTimeLink = ({ label, made, timeZone, door, onClose }: OneTimeLinkProps) => {
  const { t } = useTranslation('pilot')
  const { date, time } = useFormats(timeZone)
  const { field, copied, copy } = useCopy<HTMLInputElement>()
  const local = isLocal(made.url)
  return (
    <Dialog title={t('access.once.title', { label })} about={t('access.once.more')} wide onClose={onClose}>
      <div
        className={
          door ? 'dialog__body once folds gap-6 align-start once--door' : 'dialog__body once folds gap-6 align-start'
        }
      >
        <QrCode text={made.url} label={t('access.once.qr')} />
        <div className="stack">
          {door && (
            <div className="once__door stack gap-4">
              <p className="once__where">
                <b className="block title text-balance">{sessionName(door)}</b>
                <span className="num soft">
                  {door.roomName} · {time(door.startsAt)} – {time(door.endsAt)}
                </span>
              </p>
              <ol className="once__steps stack gap-3 text-large">
                <li className="grid">{t('access.once.doorScan')}</li>
                <li className="grid">{t('access.once.doorThen')}</li>
              </ol>
            </div>
          )}
          <Field
            ref={field}
            label={t('access.once.link')}
            value={made.url}
            readOnly
            onFocus={({ target }) => target.select()}
          />
          {local ? (
            <p className="soft">{t('access.once.local')}</p>
          ) : (
            !door && <p className="soft">{t('access.once.scan')}</p>
          )}
          <p className="soft num">
            {t('access.once.until', { at: `${date(made.expiresAt)}, ${time(made.expiresAt)}` })}
          </p>
        </div>
      </div>
      <CopyFoot text={made.url} copied={copied} onCopy={copy} onClose={onClose} />
    </Dialog>
  )
}
