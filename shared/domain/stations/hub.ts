import { z } from 'zod'
import type { EventIn, KeptStreamKind } from '../stream.ts'

/** The station to which the others link. */
export interface HubState {
  /** Rises with each promotion. 0: there was no hub yet. */
  readonly epoch: number
  readonly stationId: string | null
  /** The pilot's keys, sealed with the recovery sheet's letters. With the sheet, any station can take over. */
  readonly sealedPilotKey: string | null
  /** The ids of the keys sealed with it: 16 letters each. */
  readonly sealedKeyIds: readonly string[]
}

/**
 * How far a promotion may exceed the known epochs, as after a long cut. Otherwise one claim could be the last possible
 * one.
 */
const mostSteps = 1000

export const hubEvents = {
  /** A station makes itself the hub. */
  HubPromoted: z.strictObject({ epoch: z.int().min(1) }),
  PilotKeySealed: z.strictObject({
    sealed: z.string().max(500_000),
    /** In the first release only the pilot's signing key is sealed. */
    keyIds: z.array(z.string().max(16)).max(1000).optional(),
  }),
}
export type HubEvent = EventIn<typeof hubEvents>

/** Of two promotions on both sides of a cut, the higher epoch holds, then the greater id. The other station links. */
export const hubStream: KeptStreamKind<HubState, HubEvent> = {
  lane: 'system',
  events: hubEvents,
  isKept: true,
  initial: { epoch: 0, stationId: null, sealedPilotKey: null, sealedKeyIds: [] },
  evolve(state, event, { station }) {
    switch (event.type) {
      case 'HubPromoted': {
        const { epoch } = event
        if (epoch > state.epoch + mostSteps) return state
        const isHigher = epoch > state.epoch || (epoch === state.epoch && station > (state.stationId ?? ''))
        return isHigher ? { ...state, epoch, stationId: station } : state
      }
      case 'PilotKeySealed':
        return { ...state, sealedPilotKey: event.sealed, sealedKeyIds: event.keyIds ?? [] }
    }
  },
}

export const hubStreamId = 'current'
