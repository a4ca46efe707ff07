import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useFormats } from '../../../i18n/format.ts'
import { sessionName } from '../../../ui/session-name.ts'
import { fillOf, sessionsToWatch, shareOf } from '../overview/session-fill.ts'
import { FillStatus } from './fill-status.tsx'
import { Meter } from './meter.tsx'

interface WatchedSessionsProps {
  readonly sessions: readonly ViewRow<'programme'>[]
  /** The event day's number. Null on another day, and if unknown. */
  readonly day: number | null
  readonly timeZone: string | undefined
  /** The most sessions shown. */
  readonly shown: number
}

/** How full the rooms of current and next sessions are. */
export const WatchedSessions = ({ sessions, day, timeZone, shown }: WatchedSessionsProps) => {
  const { number } = useFormats(timeZone)
  const now = useNow(5_000)
  return (
    <ul className="num">
      {sessionsToWatch(sessions, now, shown).map((session) => {
        const fill = fillOf(session, now)
        return (
          <li key={session.sessionId} className="rmf rest-then-auto column-gap-4 cells rule-between">
            <b className="truncate" title={session.title}>
              {sessionName(session)}
            </b>
            <FillStatus session={session} fill={fill} day={day} timeZone={timeZone} />
            <small className="truncate text-small">{session.roomName}</small>
            <small className="rmf__n align-center stack text-right text-small">
              {session.capacity !== null && <Meter share={shareOf(session)} fill={fill} />}
              {session.capacity === null
                ? number(session.admitted)
                : `${number(session.admitted)} / ${number(session.capacity)}`}
            </small>
          </li>
        )
      })}
    </ul>
  )
}
