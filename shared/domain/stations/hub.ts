import { z } from 'zod'
import type { StreamKind } from '../stream.ts'

/** The station to which the others link. */
export interface HubState {
  /** Rises with each promotion; 0: there has been no hub yet. */
  readonly epoch: number
  readonly stationId: string | null
}

export const hubEvents = {
  /** A station makes itself the hub. */
  HubPromoted: z.strictObject({ epoch: z.int().min(1) }),
}
export type HubPromoted = { readonly type: 'HubPromoted' } & z.output<typeof hubEvents.HubPromoted>

/** Two that were promoted on both sides of a cut: the higher epoch holds, then the greater id; the other one links. */
export const hubStream: StreamKind<HubState, HubPromoted> = {
  initial: { epoch: 0, stationId: null },
  evolve(state, { epoch }, { station }) {
    const isHigher = epoch > state.epoch || (epoch === state.epoch && station > (state.stationId ?? ''))
    return isHigher ? { epoch, stationId: station } : state
  },
}

export const hubStreamId = 'current'
