import { z } from 'zod'
import { count, idText } from '../bounds.ts'
import type { StreamKind } from '../stream.ts'

/**
 * A registration code, or a personal link's secret, that lets somebody in from afar, by what the cloud may know of it: the
 * stream's id is a keyed hash of it, and neither tells the other.
 */
export interface RemoteCodeState {
  readonly attendeeId: string | null
  /** Whose vote it is, as a badge's in the hall: one for each person, wherever they are. */
  readonly voter: string | null
  /** See `RemoteAccessState`. A ticket's code is of the first. */
  readonly generation: number
}

export const remoteCodeEvents = {
  RemoteCodeTold: z.strictObject({
    attendeeId: idText,
    voter: idText,
    generation: count.optional(),
  }),
}
export type RemoteCodeEvent = { readonly type: 'RemoteCodeTold' } & z.output<typeof remoteCodeEvents.RemoteCodeTold>

export const remoteCodeStream: StreamKind<RemoteCodeState, RemoteCodeEvent> = {
  initial: { attendeeId: null, voter: null, generation: 0 },
  evolve: (_, { attendeeId, voter, generation = 0 }) => ({ attendeeId, voter, generation }),
}
