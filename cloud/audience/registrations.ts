import { remoteCodeHash } from '../../electron/station/cloud/remote-code-hash.ts'
import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import { cellsOf, isThere } from '../../shared/domain/attendees/attendee-stream.ts'
import { eachCodeIn } from '../../shared/domain/check-in/scanned-code.ts'

/**
 * Whose vote a typed registration code gives, where its ticket is for following from afar; null: nobody's. What is looked
 * up is a keyed hash: how long that takes tells nothing of the code.
 */
export function createRegistrations(log: EventLog, accessKey: Uint8Array | null): (typed: string) => string | null {
  return (typed) => {
    if (accessKey === null) return null
    for (const code of eachCodeIn(typed)) {
      const { attendeeId, voter } = log.streams.state('remote-code', remoteCodeHash(log.crypto, accessKey, code))
      if (attendeeId === null) continue
      const attendee = log.streams.state('attendee', attendeeId)
      return isThere(attendee) && cellsOf(attendee).pass.remote ? voter : null
    }
    return null
  }
}
