import { z } from 'zod'
import type { StreamKind } from '../stream.ts'
import type { AttendeeState } from './attendee-state.ts'
import { cellsOf, isKnown, isThere } from './attendee-stream.ts'

/** Whether somebody who follows from afar may come in. Its id is the attendee's. */
export interface RemoteAccessState {
  /** Of links and codes: those of an earlier one let nobody in, and what came in by them is ended. */
  readonly generation: number
  /** Until a pilot gives a new link. */
  readonly revoked: boolean
}

export const remoteAccessEvents = {
  RemoteAccessRevoked: z.strictObject({}),
  RemoteAccessRenewed: z.strictObject({}),
}
export type RemoteAccessEvent = { readonly type: 'RemoteAccessRevoked' | 'RemoteAccessRenewed' }

export const remoteAccessStream: StreamKind<RemoteAccessState, RemoteAccessEvent> = {
  initial: { generation: 0, revoked: false },
  evolve: ({ generation }, { type }) =>
    type === 'RemoteAccessRevoked' ? { generation: generation + 1, revoked: true } : { generation, revoked: false },
}

/** Who has a ticket for following from afar, whatever its state: codes and links are theirs. */
export const isRemote = (attendee: AttendeeState): boolean =>
  isThere(attendee) && isKnown(attendee) && cellsOf(attendee).pass.remote

/**
 * Nobody comes in by it until a pilot gives a new link: a pilot has revoked it, or only a station that was put out has
 * entered its person, who may be nobody.
 */
export const isShut = (
  { revoked, generation }: RemoteAccessState,
  { entered }: Pick<AttendeeState, 'entered'>,
): boolean => revoked || (entered?.isPutOut === true && generation === 0)

/** Who may follow from afar by their ticket as it stands. */
export function mayFollow(attendee: AttendeeState, comesInstead: string | null): boolean {
  if (!isThere(attendee) || comesInstead !== null) return false
  const { pass, status } = cellsOf(attendee)
  return pass.remote && status !== 'cancelled'
}
