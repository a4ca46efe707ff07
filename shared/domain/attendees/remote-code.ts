import { z } from 'zod'
import type { StreamKind } from '../stream.ts'

/**
 * A registration code that lets somebody in from afar, by what the cloud may know of it: the stream's id is a keyed hash of
 * the code, and neither tells the other.
 */
export interface RemoteCodeState {
  readonly attendeeId: string | null
  /** Whose vote it is, as a badge's in the hall: one for each person, wherever they are. */
  readonly voter: string | null
}

export const remoteCodeEvents = {
  RemoteCodeTold: z.strictObject({ attendeeId: z.string(), voter: z.string() }),
}
export type RemoteCodeEvent = { readonly type: 'RemoteCodeTold' } & z.output<typeof remoteCodeEvents.RemoteCodeTold>

export const remoteCodeStream: StreamKind<RemoteCodeState, RemoteCodeEvent> = {
  initial: { attendeeId: null, voter: null },
  evolve: (_, { attendeeId, voter }) => ({ attendeeId, voter }),
}
