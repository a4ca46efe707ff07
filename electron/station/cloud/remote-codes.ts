import { type AttendeeState, cellsOf, isKnown, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { voterOf } from '../audience/device-tokens.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Change } from '../event-log/projector.ts'
import { accessKeyOf, remoteCodeHash } from './remote-code-hash.ts'

/** Written together: an import of thousands holds up no desk. */
const perNote = 200

/**
 * Tells the cloud by which codes people may follow from afar, as keyed hashes. `isWanted`: this station is the hub of an
 * event that has a cloud.
 */
export function createRemoteCodes(deps: { log: EventLog; isWanted: () => boolean; onError: (error: unknown) => void }) {
  const { log, isWanted, onError } = deps
  const { crypto, identity } = log
  const accessKey = accessKeyOf(crypto, identity.eventKey)
  const waiting = new Set<string>()
  let isWriting = false

  const follows = (attendee: AttendeeState): boolean =>
    isThere(attendee) && isKnown(attendee) && cellsOf(attendee).pass.remote

  function look(id: string, attendee: AttendeeState): void {
    if (!follows(attendee)) return
    waiting.add(id)
    if (isWriting) return
    isWriting = true
    setImmediate(() => void write().catch(onError))
  }

  async function write(): Promise<void> {
    try {
      while (waiting.size > 0 && isWanted() && log.db.open) {
        const ids = [...waiting].slice(0, perNote)
        for (const id of ids) waiting.delete(id)
        await log.note('station', (writing) => {
          for (const id of ids) {
            const attendee = writing.state('attendee', id)
            if (!follows(attendee)) continue
            const hash = remoteCodeHash(crypto, accessKey, cellsOf(attendee).code)
            if (writing.state('remote-code', hash).attendeeId === id) continue
            const voter = voterOf(crypto, identity.eventKey, id)
            writing.append('remote-code', hash, { type: 'RemoteCodeTold', attendeeId: id, voter })
          }
        })
      }
    } finally {
      waiting.clear()
      isWriting = false
    }
  }

  return {
    apply({ kind, id, after }: Change): void {
      if (kind === 'attendee' && isWanted()) look(id, after as AttendeeState)
    },
    /** The event has a cloud now, or this station has become its hub. */
    lookAtAll(): void {
      if (!isWanted()) return
      for (const [id, attendee] of log.streams.all('attendee')) look(id, attendee)
    },
  }
}
