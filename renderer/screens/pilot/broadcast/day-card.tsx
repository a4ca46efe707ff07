import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { sessionTitle } from '../../../../shared/domain/programme/session-title.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Tag } from '../../../ui/tag.tsx'
import { Card } from '../parts/card.tsx'
import { Table } from '../parts/table.tsx'
import { linkTo } from '../sections.ts'
import { ReplayStatus } from './replay-status.tsx'
import { StreamStatus } from './stream-status.tsx'

interface DayCardProps {
  readonly day: number
  /** The day's date, if the event has one. */
  readonly date: string | undefined
  readonly sessions: readonly ViewRow<'programme'>[]
  readonly streams: readonly ViewRow<'remoteSessions'>[]
  readonly replays: readonly ViewRow<'replays'>[]
  readonly timeZone: string | undefined
  readonly stale: boolean
}

/** A day's sessions, each with its stream and replay state. The title opens the session. */
export const DayCard = ({ day, date, sessions, streams, replays, timeZone, stale }: DayCardProps) => {
  const { t } = useTranslation('pilot')
  const { time, date: dateWords } = useFormats(timeZone)
  const now = useNow(30_000)
  const title = date
    ? t('programme.dayDate', { number: day, date: dateWords(`${date}T12:00:00Z`) })
    : t('programme.day', { number: day })
  return (
    <Card className="broadcast__day" title={title} about={sessions.length} stale={stale}>
      <Table
        columns={[
          ...[t('broadcast.sessions.hour'), t('broadcast.sessions.session')],
          ...[t('broadcast.sessions.stream'), t('broadcast.sessions.replay')],
        ]}
      >
        {sessions.map((session) => {
          const stream = streams.find((one) => one.sessionId === session.sessionId)
          const replay = replays.find((one) => one.sessionId === session.sessionId)
          return (
            <tr key={session.sessionId}>
              <td className="nowrap">
                {time(session.startsAt)} – {time(session.endsAt)}
              </td>
              <th scope="row">
                {session.code && <Tag>{session.code}</Tag>}{' '}
                <a href={linkTo('programme', 'broadcast', session.sessionId)}>{sessionTitle(session)}</a>
                <span className="block soft text-small">{session.roomName}</span>
              </th>
              <td>{stream && <StreamStatus stream={stream} />}</td>
              <td>{replay && <ReplayStatus replay={replay} now={now} />}</td>
            </tr>
          )
        })}
      </Table>
    </Card>
  )
}
