/**
 * An admission as every peer holds it: what `AttendeeAdmitted` says, some 130 bytes. Ours sends more for each, its
 * outcome and the hashes that prove it, and gives no peer that work.
 */
export interface Fact {
  /** `attendee/checkpoint/day`, the key of our own row too: no peer has to store them as three fields. */
  readonly key: string
  /** The command's id, a uuid. */
  readonly command: string
  /** The instant, in ms since 1970. */
  readonly at: number
  /** Who acted. */
  readonly by: string
}
