import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useCommand } from '../../../app/use-command.ts'
import { useStationNow } from '../../../app/use-connection.ts'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useDesk } from '../desk-context.tsx'

/** A person whom a kiosk has sent is at the desk within this time, in ms, or does not come. */
const comesWithinMs = 10 * 60_000
/** The rail shows so many calls, the newest first. */
const mostShown = 4

/** Whom the kiosks send to this desk and why, and the kiosks that call somebody. */
export const RailKiosks = () => {
  const { t } = useTranslation('reception')
  const { rows, stale } = useView('kioskCalls', {})
  const now = useStationNow(10_000)
  const waiting = rows
    .filter(({ why, at }) => why !== 'sent' || now - Date.parse(at) < comesWithinMs)
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
  if (waiting.length === 0) return null
  return (
    <section className={stale ? 'sec stale' : 'sec'} aria-live="polite" data-testid="kiosk-calls">
      <h2>{t('kiosks.title', { count: waiting.length })}</h2>
      <ul className="stack gap-3">
        {waiting.slice(0, mostShown).map((call) => (
          <Call key={call.callId} call={call} />
        ))}
      </ul>
    </section>
  )
}

const Call = ({ call }: { readonly call: ViewRow<'kioskCalls'> }) => {
  const { t } = useTranslation('reception')
  const desk = useDesk()
  const give = useCommand()
  const { accessId, callId, kiosk, why, firstName, lastName, verdict } = call
  const name = [firstName, lastName].filter(Boolean).join(' ')
  const reason = t(`kiosks.reason.${verdict ?? why}`, { defaultValue: t(`kiosks.why.${why}`) })
  const word = t(name === '' ? 'kiosks.coming' : 'kiosks.open')
  const seen = () => {
    void give('kiosk.answerCall', { accessId, callId })
    if (name !== '') desk.search(name)
  }
  return (
    <li className="row gap-3">
      <Icon name="bell" />
      <p className="grow min-width-0 break-anywhere">
        <b className="block">{name || t(`kiosks.why.${why}`)}</b>
        <span className="soft">
          {kiosk} · {desk.formats.time(call.at)}
          {name !== '' && ` · ${reason}`}
        </span>
      </p>
      <Button small aria-label={`${word} ${name || kiosk}`} onClick={seen}>
        {word}
      </Button>
    </li>
  )
}
