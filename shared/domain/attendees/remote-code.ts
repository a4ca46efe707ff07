import { z } from 'zod'
import { count, idText } from '../bounds.ts'
import type { EventIn, StreamKind } from '../stream.ts'

/**
 * A registration code or a personal link's secret that lets a person in remotely, in the form that the cloud may know:
 * the stream's id is a keyed hash. One cannot be derived from the other.
 */
export interface RemoteCodeState {
  readonly attendeeId: string | null
  /** The entry's own voter, as for its badge in the hall. `RemoteAccessState` may give it another one's voice. */
  readonly voter: string | null
  /** See `RemoteAccessState`. A ticket's code has the first generation. */
  readonly generation: number
}

export const remoteCodeEvents = {
  RemoteCodeTold: z.strictObject({
    attendeeId: idText,
    voter: idText,
    generation: count.optional(),
  }),
}
export type RemoteCodeEvent = EventIn<typeof remoteCodeEvents>

export const remoteCodeStream: StreamKind<RemoteCodeState, RemoteCodeEvent> = {
  // Remote access must also travel over a metered line, on which people wait.
  lane: 'audience',
  events: remoteCodeEvents,
  initial: { attendeeId: null, voter: null, generation: 0 },
  evolve: (_, { attendeeId, voter, generation = 0 }) => ({ attendeeId, voter, generation }),
}
