import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { count, idText, typedText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

const grant = z.strictObject({
  role: z.enum(['reception', 'door', 'moderator', 'referent', 'booth', 'pilot', 'screen', 'kiosk']),
  label: typedText,
  checkpoint: idText.nullable(),
  /** ms since 1970 */
  expiresAt: wholeInstantMs,
  /** Until when its one-time link lets a browser in, ms since 1970. By default as long as the access lasts. */
  opensUntil: wholeInstantMs.optional(),
})
export type AccessGrant = z.output<typeof grant>

/** The access of a browser or script. Its secrets are derived from a key and never stored (decision 43). */
export interface AccessState {
  readonly grant: AccessGrant | null
  readonly createdAt: Instant
  /** The station that created it. Its role decides which key the secrets are derived from. */
  readonly station: StationId | null
  readonly used: boolean
  readonly revoked: boolean
  /** The last time that a page moved to another hub with this access (decision 16). */
  readonly lastMove: {
    /** Counts from 0. The next code has the next number. */
    readonly move: number
    /** SHA-256, base64url, of the secret that the page made up there. The secret lets the page come again. */
    readonly nonceHash: string
    readonly at: Instant
  } | null
}

export const accessEvents = {
  AccessCreated: grant,
  AccessUsed: z.strictObject({}),
  AccessRevoked: z.strictObject({}),
  AccessMoved: z.strictObject({ move: count, nonceHash: z.string().max(64) }),
}
export type AccessEvent = EventIn<typeof accessEvents>

/** When the access ends. One that nobody opened ends with its link. */
export const endOf = ({ expiresAt, opensUntil = expiresAt }: AccessGrant, used: boolean): number =>
  used ? expiresAt : Math.min(expiresAt, opensUntil)

/** Of the link that a station prints at its start. It waits for nobody: each start makes another one. */
export const isOfStart = ({ opensUntil }: AccessGrant): boolean => opensUntil !== undefined

/** Whether a person has it, or is still to open it. */
export const isForSomebody = ({ grant, used, revoked }: AccessState, now: number): boolean =>
  grant !== null && !revoked && (used || (!isOfStart(grant) && grant.expiresAt > now))

/** How long a page that got no answer may come again with the code of its move, in ms. */
const comesAgainMs = 60_000

/** The number of the next move's code. */
export const nextMoveOf = ({ lastMove }: AccessState): number => (lastMove?.move ?? -1) + 1

/** Whether the code of a move is new, comes again from the same page, or is worth nothing. */
export function judgeMove(
  access: AccessState,
  move: number,
  nonceHash: string,
  now: number,
): 'first' | 'again' | 'already-used' {
  if (move >= nextMoveOf(access)) return 'first'
  const { lastMove } = access
  const isSamePage = lastMove?.move === move && lastMove.nonceHash === nonceHash
  return isSamePage && now - lastMove.at <= comesAgainMs ? 'again' : 'already-used'
}

export const accessStream: KeptStreamKind<AccessState, AccessEvent> = {
  lane: 'system',
  events: accessEvents,
  isKept: true,
  initial: { grant: null, createdAt: 0 as Instant, station: null, used: false, revoked: false, lastMove: null },
  evolve(state, event, { at, station }) {
    switch (event.type) {
      case 'AccessCreated': {
        // Created once: a second event could give what no pilot has given.
        if (state.grant !== null) return state
        const { type: _, ...grant } = event
        return { ...state, grant, createdAt: at, station }
      }
      case 'AccessUsed':
        return { ...state, used: true }
      case 'AccessRevoked':
        return { ...state, revoked: true }
      case 'AccessMoved': {
        // Two hubs that were apart may both have let the page in. The first one counts.
        if (event.move <= (state.lastMove?.move ?? -1)) return state
        return { ...state, lastMove: { move: event.move, nonceHash: event.nonceHash, at } }
      }
    }
  },
}
