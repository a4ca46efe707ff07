import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import type { StreamKind } from '../stream.ts'

/** A phone of the audience, by its id. Written only if a moderator has withdrawn its questions. */
export interface AudienceDeviceState {
  readonly withdrawnAt: Instant | null
}
export const audienceDeviceEvents = { DeviceWithdrawn: z.strictObject({}) }
export type AudienceDeviceEvent = { readonly type: 'DeviceWithdrawn' }

export const audienceDeviceStream: StreamKind<AudienceDeviceState, AudienceDeviceEvent> = {
  lane: 'audience',
  events: audienceDeviceEvents,
  initial: { withdrawnAt: null },
  evolve: (state, _, { at }) => ({ withdrawnAt: state.withdrawnAt ?? at }),
}
