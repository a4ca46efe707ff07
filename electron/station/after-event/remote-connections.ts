import { type Connection, unionOf } from '../../../shared/domain/check-in/connections.ts'
import { spansIn } from '../../../shared/domain/check-in/remote-presence.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import type { EventLog } from '../event-log/event-log.ts'

/**
 * When people followed sessions remotely, by the id under which they are shown, in chronological order. Moments that
 * two pages, two processes of the cloud or two entries of one person share count once. The cloud is believed only about
 * people whose code or link a hub has sent it: nobody else can enter there.
 */
export function connectionsOf(log: EventLog, mergedPeople: MergedPeople): ReadonlyMap<string, readonly Connection[]> {
  const found = new Map<string, Map<string, Connection[]>>()
  let told: ReadonlySet<string> | null = null
  for (const [id, state] of log.streams.all('remote-presence')) {
    const sessionId = id.slice(0, id.lastIndexOf('/'))
    told ??= toldToCloud(log)
    for (const [entryId, from, until] of spansIn(state)) {
      if (!told.has(entryId)) continue
      const attendeeId = mergedPeople.shownFor(entryId)
      const bySession = found.get(attendeeId) ?? new Map<string, Connection[]>()
      found.set(attendeeId, bySession)
      const spans = bySession.get(sessionId) ?? []
      bySession.set(sessionId, spans)
      spans.push({ sessionId, from: from * 1000, until: until * 1000 })
    }
  }
  return new Map(
    [...found].map(([attendeeId, bySession]) => [
      attendeeId,
      [...bySession]
        .flatMap(([sessionId, spans]) => unionOf(spans).map((span) => ({ sessionId, ...span })))
        .sort((one, other) => one.from - other.from),
    ]),
  )
}

const toldToCloud = ({ streams }: EventLog): ReadonlySet<string> =>
  new Set(Array.from(streams.all('remote-code'), ([, { attendeeId }]) => attendeeId ?? ''))
