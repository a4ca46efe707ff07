import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { Status } from '../../../ui/status.tsx'
import type { Desk } from '../desk.ts'
import { ReservedAlert } from '../reserved/reserved-alert.tsx'
import { FairnessLine } from './fairness-line.tsx'
import { daysOf, type Session } from './session-choice.ts'

interface SessionHeadProps {
  readonly desk: Desk
  readonly session: Session
  readonly onSession: (sessionId: string) => void
}

/** The moderated session, whether its public may ask, and whose turn it would be. */
export const SessionHead = ({ desk, session, onSession }: SessionHeadProps) => {
  const { t } = useTranslation('moderation')
  const { time, date } = useFormats(desk.timeZone)
  const isAwaited = desk.toCheck.length > 0 || desk.withheld.some(({ seenAt }) => seenAt === null)
  const times = (one: Session) => `${time(one.startsAt)} – ${time(one.endsAt)}`
  return (
    <header className="mhead relative pad-x-6 surface row gap-4 rule-bottom min-width-0">
      <div className="mhead__pick hover-tint relative round row gap-4 min-width-0">
        <h2 className="mhead__title heading truncate">{sessionName(session)}</h2>
        <span className="mhead__where min-width-0 truncate soft num">{`${times(session)} · ${session.roomName}`}</span>
        <Icon name="chevd" size={16} />
        <select
          className="mhead__session over-all pointer full-width text-large"
          aria-label={t('session.label')}
          value={session.sessionId}
          onChange={({ target }) => {
            onSession(target.value)
            // Letters are keys again.
            target.blur()
          }}
        >
          {daysOf(desk.sessions).map(([day, ofDay]) => (
            <optgroup key={day} label={date(ofDay[0]?.startsAt ?? 0)}>
              {ofDay.map((one) => (
                <option key={one.sessionId} value={one.sessionId}>
                  {`${sessionName(one)} · ${one.roomName} · ${times(one)}`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {desk.pausedAt !== null && (
        <span className="row no-shrink">
          <Status tone="warn" shape="lock">
            {t('paused.since', { time: time(desk.pausedAt) })}
          </Status>
          <Button small onClick={() => void desk.actions.give('questions.resume', { sessionId: desk.sessionId })}>
            {t('paused.reopen')}
          </Button>
        </span>
      )}
      {isAwaited ? <ReservedAlert desk={desk} /> : <FairnessLine queue={desk.queue} />}
    </header>
  )
}
