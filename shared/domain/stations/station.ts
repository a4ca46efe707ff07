import { z } from 'zod'
import type { StreamKind } from '../stream.ts'
import { stationRoles } from './authority.ts'

export interface StationState {
  readonly pairing: StationPairing | null
  readonly name: string
}

const pairing = z.strictObject({
  name: z.string(),
  role: z.enum(stationRoles),
  /** SPKI DER, base64: links pin it, and its signatures prove who wrote an origin. */
  publicKey: z.string(),
  /** By the pilot's signing key, over `pairingText`. */
  signature: z.string(),
})
export type StationPairing = z.output<typeof pairing>

export const stationEvents = {
  StationPaired: pairing,
  StationRenamed: z.strictObject({ name: z.string() }),
}
export type StationEvent =
  | ({ readonly type: 'StationPaired' } & StationPairing)
  | { readonly type: 'StationRenamed'; readonly name: string }

/** What a pilot signs when it lets a station in. */
export const pairingText = (eventId: string, stationId: string, role: string, publicKey: string): string =>
  ['regie-pairing-1', eventId, stationId, role, publicKey].join('\n')

export const stationStream: StreamKind<StationState, StationEvent> = {
  initial: { pairing: null, name: '' },
  evolve(state, event) {
    switch (event.type) {
      case 'StationPaired': {
        const { type: _, ...pairing } = event
        return { pairing, name: state.name || pairing.name }
      }
      case 'StationRenamed':
        return { ...state, name: event.name }
    }
  },
}
