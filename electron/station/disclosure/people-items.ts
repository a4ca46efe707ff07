import { cellsOf, isKnown } from '../../../shared/domain/attendees/attendee-stream.ts'
import type { PrintJobRequest } from '../../../shared/domain/badges/print-job.ts'
import { spansIn } from '../../../shared/domain/check-in/remote-presence.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import { badgeCodeOf, specimenCodeOf } from '../keys/people-codes.ts'
import { type DisclosedItem, pagesOf } from './disclosed-item.ts'
import type { Readable } from './readable.ts'

/**
 * Registrations, admissions, badges and remote presence. If personal parts are sealed, the remaining data name nobody.
 */
export function* peopleItems(
  log: Pick<EventLog, 'streams' | 'crypto' | 'keys'>,
  readable: Readable,
): Generator<readonly DisclosedItem[]> {
  if (!readable.readsLane('people')) return
  const { streams } = log
  if (readable.opensPersonalParts)
    yield* pagesOf(streams, 'attendee', (id, attendee) =>
      isKnown(attendee)
        ? [
            {
              kind: 'attendee',
              id,
              cells: cellsOf(attendee),
              sessionIds: attendee.sessionIds,
              attention: attendee.attention,
            },
          ]
        : [],
    )
  yield* pagesOf(streams, 'admission', (id, { standing }) => {
    const [attendeeId = '', checkpoint = '', day = ''] = id.split('/')
    const at = standing.map((admission) => iso(admission.at))
    return at.length === 0 ? [] : [{ kind: 'admission', id, attendeeId, checkpoint, day, at }]
  })
  const held = new Set(log.keys.all('people').map(({ id }) => id))
  /** Null for a badge under a generation that this folder does not hold. */
  const codeOf = ({ attendeeId, version, specimen, codeKey }: PrintJobRequest): string | null => {
    if (!readable.holds('people') || (codeKey !== undefined && !held.has(codeKey))) return null
    return specimen ? specimenCodeOf(log, attendeeId) : badgeCodeOf(log, attendeeId, version, codeKey)
  }
  yield* pagesOf(streams, 'print-job', (id, { request, status }) => {
    if (!request) return []
    const { attendeeId, version } = request
    return [{ kind: 'badge', id, attendeeId, version, code: codeOf(request), state: status }]
  })
  if (readable.opensPersonalParts)
    yield* pagesOf(streams, 'remote-presence', (id, presence) => {
      const attendeeIds = [...new Set(spansIn(presence).map(([attendeeId]) => attendeeId))]
      const [sessionId = ''] = id.split('/')
      return attendeeIds.length === 0 ? [] : [{ kind: 'remote-presence', id, sessionId, attendeeIds }]
    })
}
