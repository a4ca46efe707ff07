import { isSentElsewhere } from '../../../../shared/contract/room-safety.ts'
import type { Room, Take } from '../booth-types.ts'

type Leg = Take['legs'][number]

/** A leg of a take that failed. */
export interface Failure {
  readonly take: Take
  readonly leg: Leg
  /** Its index in the take. */
  readonly index: number
  readonly mayRetry: boolean
}

/** Legs that were never sent: of a person who may not be named, a poll that could not be shown, or a timer that waits. */
const neverSent = new Set<Leg['reason']>([
  ...([
    'not-to-be-named',
    'first-name-needed',
    'no-name',
    'no-poll',
    'poll-draft',
    'poll-elsewhere',
    'item-held',
  ] as const),
])
/** A name that failed is dropped: it takes a new press. */
export const isDropped = ({ kind, reason }: Leg): boolean => kind === 'lower-third' && reason === 'not-painted'

/**
 * What failed in the last takes, the newest first. The station retries nothing that a later take has asked for anew, nothing
 * that another station had to send, and nothing in a room that another one drives. `takes`: newest first.
 */
export function failuresOf(takes: readonly Take[], rooms: readonly Room[]): readonly Failure[] {
  const askedSince = new Set<string>()
  const placeOf = ({ roomId, kind, output }: Leg) => `${roomId} ${kind} ${output}`
  const isElsewhere = ({ roomId, isOwn }: Leg) =>
    !isOwn || rooms.some((room) => room.roomId === roomId && (!room.isOwn || isSentElsewhere(room)))
  return takes.flatMap((take) => {
    const failed = take.legs.flatMap((leg, index): Failure[] => {
      const isLasting = neverSent.has(leg.reason) || isDropped(leg) || askedSince.has(placeOf(leg))
      return leg.state === 'failed' ? [{ take, leg, index, mayRetry: !isLasting && !isElsewhere(leg) }] : []
    })
    for (const leg of take.legs) askedSince.add(placeOf(leg))
    return failed
  })
}

/** What the key retries: all that may be, of the newest take that has any. */
export function toRetry(failures: readonly Failure[]): readonly Failure[] {
  const first = failures.find(({ mayRetry }) => mayRetry)
  return failures.filter(({ take, mayRetry }) => mayRetry && take === first?.take)
}
