import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import type { EventIn, StreamKind } from '../stream.ts'

/** A phone of the audience, by its id. Written only if a moderator has withdrawn its questions. */
export interface AudienceDeviceState {
  readonly withdrawnAt: Instant | null
}
export const audienceDeviceEvents = { DeviceWithdrawn: z.strictObject({}) }
export type AudienceDeviceEvent = EventIn<typeof audienceDeviceEvents>

export const audienceDeviceStream: StreamKind<AudienceDeviceState, AudienceDeviceEvent> = {
  lane: 'audience',
  events: audienceDeviceEvents,
  initial: { withdrawnAt: null },
  evolve: (state, _, { at }) => ({ withdrawnAt: state.withdrawnAt ?? at }),
}
