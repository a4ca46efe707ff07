import { useTranslation } from 'react-i18next'
import type { CommandOutcome, ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { opensHereOnly, warnsOfCertificate } from '../../../ui/link-reach.ts'
import { QrCode } from '../../../ui/qr-code.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { Status } from '../../../ui/status.tsx'
import { useCopy } from '../../../ui/use-copy.ts'
import { CopyFoot } from '../parts/copy-foot.tsx'
import { linkTo } from '../sections.ts'
import { ProgramKey } from './program-key.tsx'

interface OneTimeLinkProps {
  readonly label: string
  readonly made: Pick<CommandOutcome<'access.create'>, 'url' | 'expiresAt'>
  readonly timeZone: string | undefined
  /** The session of the door: the code is then read by a phone held at arm's length. */
  readonly door: ViewRow<'programme'> | undefined
  /** The key, where the access may be a program's too, such as a Stream Deck's. */
  readonly programKey?: string | undefined
  readonly onClose: () => void
}

/** Shown once: the link's secret is stored nowhere. */
export const OneTimeLink = ({ label, made, timeZone, door, programKey, onClose }: OneTimeLinkProps) => {
  const { t } = useTranslation('pilot')
  const { date, time } = useFormats(timeZone)
  const { field, copied, copy } = useCopy<HTMLInputElement>()
  const isLocal = opensHereOnly(made.url)
  return (
    <Dialog title={t('access.once.title', { label })} about={t('access.once.more')} wide onClose={onClose}>
      <div
        className={
          isLocal
            ? 'dialog__body'
            : `dialog__body once folds gap-6 align-start ${door === undefined ? '' : 'once--door'}`
        }
      >
        {!isLocal && <QrCode text={made.url} label={t('access.once.qr')} />}
        <div className="stack">
          {door && (
            <div className="once__door stack gap-4">
              <p className="once__where">
                <b className="block title text-balance">{sessionName(door)}</b>
                <span className="num soft">
                  {door.roomName} · {time(door.startsAt)} – {time(door.endsAt)}
                </span>
              </p>
              {!isLocal && (
                <ol className="once__steps stack gap-3 text-large">
                  <li className="grid">{t('access.once.doorScan')}</li>
                  <li className="grid">{t('access.once.doorThen')}</li>
                </ol>
              )}
            </div>
          )}
          <Field
            ref={field}
            label={t('access.once.link')}
            value={made.url}
            readOnly
            onFocus={({ target }) => target.select()}
          />
          {isLocal && <HereOnly onLeave={onClose} />}
          {!isLocal && !door && <p className="soft">{t('access.once.scan')}</p>}
          {warnsOfCertificate(made.url) && <p className="soft">{t('access.once.certificate')}</p>}
          <p className="soft num">
            {t('access.once.until', { at: `${date(made.expiresAt)}, ${time(made.expiresAt)}` })}
          </p>
          {programKey !== undefined && <ProgramKey url={made.url} token={programKey} />}
        </div>
      </div>
      <CopyFoot text={made.url} copied={copied} onCopy={copy} onClose={onClose} />
    </Dialog>
  )
}

/** No code to scan, but the gesture that opens the network. */
const HereOnly = ({ onLeave }: { readonly onLeave: () => void }) => {
  const { t } = useTranslation('pilot')
  return (
    <>
      <Status tone="warn" shape="warn">
        {t('access.once.local')}
      </Status>
      <p className="soft">{t('access.once.localMore')}</p>
      <div>
        <a className="btn" href={linkTo('stations')} onClick={onLeave}>
          {t('access.once.toStations')}
        </a>
      </div>
    </>
  )
}
