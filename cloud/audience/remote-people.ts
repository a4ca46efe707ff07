import { substituteOf } from '../../electron/station/attendees/substitutes.ts'
import { remoteCodeHash, remoteLinkHash } from '../../electron/station/cloud/remote-code-hash.ts'
import type { Change } from '../../electron/station/event-log/change.ts'
import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import { isShut, mayFollow } from '../../shared/domain/attendees/remote-access.ts'
import type { RemoteCodeState } from '../../shared/domain/attendees/remote-code.ts'
import { eachCodeIn } from '../../shared/domain/check-in/scanned-code.ts'

/** Remote people, known without names by the hashes that the hub has sent. */
export type RemotePeople = ReturnType<typeof createRemotePeople>

/** `remoteKey` returns null before a hub has come. */
export function createRemotePeople(log: EventLog, remoteKey: () => Uint8Array | null) {
  const { crypto, streams } = log
  const attendeeByVoter = new Map<string, string>()
  const voterByAttendee = new Map<string, string>()
  const hold = ({ attendeeId, voter }: RemoteCodeState) => {
    if (attendeeId === null || voter === null) return
    attendeeByVoter.set(voter, attendeeId)
    voterByAttendee.set(attendeeId, voter)
  }
  for (const [, told] of streams.all('remote-code')) hold(told)

  /** The generation of the access that admits this attendee now. Null if no access does. */
  function generationNow(attendeeId: string): number | null {
    const attendee = streams.state('attendee', attendeeId)
    const access = streams.state('remote-access', attendeeId)
    const mayComeIn = !isShut(access, attendee) && mayFollow(attendee, substituteOf(streams, attendeeId, attendee))
    return mayComeIn ? access.generation : null
  }

  function voterBehind(hash: string): string | null {
    const { attendeeId, voter, generation } = streams.state('remote-code', hash)
    return attendeeId !== null && generationNow(attendeeId) === generation ? voter : null
  }

  return {
    apply({ kind, after }: Change): void {
      if (kind === 'remote-code') hold(after)
    },

    /**
     * The voter of a typed registration code, or null. The lookup key is a keyed hash, so its timing reveals nothing of
     * the code.
     */
    ofCode(typed: string): string | null {
      const key = remoteKey()
      if (key === null) return null
      for (const code of eachCodeIn(typed)) {
        const voter = voterBehind(remoteCodeHash(crypto, key, code))
        if (voter !== null) return voter
      }
      return null
    },
    /** The voter of a personal link's secret, or null. */
    ofLink(secret: string): string | null {
      const key = remoteKey()
      return key === null ? null : voterBehind(remoteLinkHash(crypto, key, secret))
    },

    /**
     * The generation of the access that admits this voter's attendee now. Null if none does. 0 for a device without an
     * attendee.
     */
    generationOf(voter: string): number | null {
      const attendeeId = attendeeByVoter.get(voter)
      return attendeeId === undefined ? 0 : generationNow(attendeeId)
    },
    /** The voter whose voice this voter's entry has now: that of its person's other entry while the two are one. */
    voiceOf(voter: string): string {
      const attendeeId = attendeeByVoter.get(voter)
      return (attendeeId === undefined ? null : streams.state('remote-access', attendeeId).voice) ?? voter
    },
    /** The attendee of a voter. Null for a voter without a ticket. */
    attendeeOf: (voter: string): string | null => attendeeByVoter.get(voter) ?? null,
    /**
     * The voter of an attendee, even if the attendee's access has changed since. Null if the attendee never had a
     * voter.
     */
    voterOf: (attendeeId: string): string | null => voterByAttendee.get(attendeeId) ?? null,
  }
}
