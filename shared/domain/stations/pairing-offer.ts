import { z } from 'zod'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { idText, typedText } from '../bounds.ts'
import { instantMs } from '../instant.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'
import { type PairedRole, stationRoles } from './authority.ts'

/** A pilot's permission for one station to join, with a code that is given to a person and works once. */
export interface PairingOfferState {
  readonly offer: PairingOffer | null
  /** The station that has used it. */
  readonly usedBy: string | null
}

const offer = z.strictObject({
  role: z.enum(stationRoles),
  name: typedText,
  /** ms since 1970 */
  expiresAt: instantMs,
})
export type PairingOffer = z.output<typeof offer>

export const pairingOfferEvents = {
  PairingOffered: offer,
  PairingUsed: z.strictObject({ stationId: idText }),
}
export type PairingOfferEvent = EventIn<typeof pairingOfferEvents>

/** How long a station that used a code and got no answer may ask again, in ms. */
export const askAgainMs = 10 * 60_000

/** The same station asks again because it has not received the answer. */
export function redeem(
  { offer: offered, usedBy }: PairingOfferState,
  stationId: string,
  now: number,
): Result<{ readonly role: PairedRole; readonly name: string }, 'unknown' | 'used' | 'expired'> {
  if (!offered) return refuse('unknown')
  if (usedBy !== null && usedBy !== stationId) return refuse('used')
  if (offered.expiresAt + (usedBy === null ? 0 : askAgainMs) <= now) return refuse('expired')
  return accept({ role: offered.role, name: offered.name })
}

export const pairingOfferStream: KeptStreamKind<PairingOfferState, PairingOfferEvent> = {
  lane: 'system',
  events: pairingOfferEvents,
  isKept: true,
  initial: { offer: null, usedBy: null },
  evolve(state, event) {
    switch (event.type) {
      case 'PairingOffered': {
        const { type: _, ...offered } = event
        return state.offer ? state : { ...state, offer: offered }
      }
      case 'PairingUsed':
        return state.usedBy === null ? { ...state, usedBy: event.stationId } : state
    }
  },
}
