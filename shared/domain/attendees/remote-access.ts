import { z } from 'zod'
import { idText } from '../bounds.ts'
import type { EventIn, StreamKind } from '../stream.ts'
import type { AttendeeState } from './attendee-state.ts'
import { cellsOf, isListed, isThere } from './attendee-stream.ts'

/** Whether a remote person may come in, and with whose voice. The stream's id is the attendee's. */
export interface RemoteAccessState {
  /** Links and codes of an earlier generation let nobody in, and sessions made by them are ended. */
  readonly generation: number
  /** Until a pilot gives a new link. */
  readonly revoked: boolean
  /** The voter of the entry as which this one is shown, while reception says that the two are one. Null: its own. */
  readonly voice: string | null
}

export const remoteAccessEvents = {
  RemoteAccessRevoked: z.strictObject({}),
  RemoteAccessRenewed: z.strictObject({}),
  /** The hub tells the cloud, which knows no names and therefore cannot tell who is shown as whom. */
  RemoteVoiceTold: z.strictObject({ voice: idText.nullable() }),
}
export type RemoteAccessEvent = EventIn<typeof remoteAccessEvents>

export const remoteAccessStream: StreamKind<RemoteAccessState, RemoteAccessEvent> = {
  // Remote access must also travel over a metered line, on which people wait.
  lane: 'audience',
  named: ['attendee'],
  events: remoteAccessEvents,
  initial: { generation: 0, revoked: false, voice: null },
  evolve(state, event) {
    switch (event.type) {
      case 'RemoteAccessRevoked':
        return { ...state, generation: state.generation + 1, revoked: true }
      case 'RemoteAccessRenewed':
        return { ...state, revoked: false }
      case 'RemoteVoiceTold':
        return { ...state, voice: event.voice }
    }
  },
}

/** People with a remote ticket in any state: codes and links belong to them. */
export const isRemote = (attendee: AttendeeState): boolean => isListed(attendee) && cellsOf(attendee).pass.remote

/**
 * Nobody comes in by it until a pilot gives a new link: a pilot has revoked it, or only a station that was put out has
 * entered its person, who may not exist.
 */
export const isShut = (
  { revoked, generation }: Pick<RemoteAccessState, 'revoked' | 'generation'>,
  { entered }: Pick<AttendeeState, 'entered'>,
): boolean => revoked || (entered?.isPutOut === true && generation === 0)

/** Whether a person may follow remotely by their present ticket. */
export function mayFollow(attendee: AttendeeState, comesInstead: string | null): boolean {
  if (!isThere(attendee) || comesInstead !== null) return false
  const { pass, status } = cellsOf(attendee)
  return pass.remote && status !== 'cancelled'
}
