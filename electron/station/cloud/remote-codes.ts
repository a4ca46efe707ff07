import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'
import { isRemote } from '../../../shared/domain/attendees/remote-access.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { voterOf } from '../audience/device-tokens.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { attendeeIdOf } from '../keys/people-codes.ts'
import { personalSecret } from './personal-link.ts'
import { accessKeyOf, remoteCodeHash, remoteLinkHash } from './remote-code-hash.ts'

/** People written in one transaction, so that an import of thousands does not delay the desks. */
const perNote = 200

/**
 * Sends the cloud the codes and links of remote people as keyed hashes, and whose voice they have. `isWanted`: this
 * station is the hub of an event that has a cloud.
 */
export function createRemoteCodes(deps: {
  log: EventLog
  mergedPeople: Pick<MergedPeople, 'shownFor' | 'watch'>
  isWanted: () => boolean
  onError: (error: unknown) => void
}) {
  const { log, mergedPeople, isWanted, onError } = deps
  const { crypto } = log
  const takeMerged = mergedPeople.watch()
  const waiting = new Set<string>()
  let isWriting = false

  function look(id: string, attendee: AttendeeState): void {
    if (!isRemote(attendee)) return
    waiting.add(id)
    if (isWriting) return
    isWriting = true
    setImmediate(() => void write().catch(onError))
  }

  /**
   * A ticket's code belongs to the first generation: after a revocation only a new link admits the person. A code that
   * belongs to another attendee, because a desk entered it wrongly, is not sent.
   */
  function tell(writing: Writing, id: string, attendee: AttendeeState): void {
    const accessKey = accessKeyOf(log)
    const { code } = cellsOf(attendee)
    const { generation, revoked, voice } = writing.state('remote-access', id)
    const shownId = mergedPeople.shownFor(id)
    const voiceNow = shownId === id ? null : voterOf(log, shownId)
    // Before the codes, so that none lets somebody in with a voice too many.
    if (voice !== voiceNow) writing.append('remote-access', id, { type: 'RemoteVoiceTold', voice: voiceNow })
    const hashes = [
      ...(generation === 0 && attendeeIdOf(log, code) === id ? [remoteCodeHash(crypto, accessKey, code)] : []),
      ...(revoked ? [] : [remoteLinkHash(crypto, accessKey, personalSecret(log, id, generation))]),
    ]
    for (const hash of hashes) {
      const known = writing.state('remote-code', hash)
      if (known.attendeeId === id && known.generation === generation) continue
      const voter = voterOf(log, id)
      writing.append('remote-code', hash, {
        type: 'RemoteCodeTold',
        attendeeId: id,
        voter,
        ...(generation > 0 && { generation }),
      })
    }
  }

  async function write(): Promise<void> {
    try {
      while (waiting.size > 0 && isWanted() && log.db.open) {
        const ids = [...waiting].slice(0, perNote)
        for (const id of ids) waiting.delete(id)
        await log.note('station', (writing) => {
          for (const id of ids) {
            const attendee = writing.state('attendee', id)
            if (isRemote(attendee)) tell(writing, id, attendee)
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
      if ((kind !== 'attendee' && kind !== 'remote-access') || !isWanted()) return
      look(id, kind === 'attendee' ? after : log.streams.state('attendee', id))
    },
    /** After a commit: entries that were said to be one, or two again, may have another voice. */
    followMerges(): void {
      const touched = takeMerged()
      if (touched.size === 0 || !isWanted()) return
      for (const id of touched) look(id, log.streams.state('attendee', id))
    },
    /** The event has a cloud now, or this station has become its hub. */
    lookAtAll(): void {
      if (!isWanted()) return
      for (const [id, attendee] of log.streams.all('attendee')) look(id, attendee)
    },
  }
}
