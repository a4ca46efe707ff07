import { z } from 'zod'
import type { CommandId, Instant, StationId } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { withOneMore } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

/** The calls for the pilot from one checkpoint. */
export interface DoorCallState {
  /** In stream order. Answered calls stay until their door calls again. */
  readonly calls: readonly DoorCall[]
}

export interface DoorCall {
  /** The command that made it. */
  readonly callId: CommandId
  /** The label of the access that called. Never a person's name. */
  readonly by: string
  readonly at: Instant
  readonly station: StationId
  readonly answeredAt?: Instant
}

export const doorCallEvents = {
  /** `at`: ms since 1970 by the writing station's clock, if the station was told later. */
  PilotCalled: z.strictObject({ by: z.string().max(200), at: wholeInstantMs.optional() }),
  DoorCallAnswered: z.strictObject({ callIds: z.array(z.string().max(64)).max(100) }),
}
export type DoorCallEvent = EventIn<typeof doorCallEvents>
export type PilotCalled = EventIn<typeof doorCallEvents, 'PilotCalled'>
export type DoorCallAnswered = EventIn<typeof doorCallEvents, 'DoorCallAnswered'>

/** The newest calls of one station at a checkpoint that are kept: a lost laptop pushes no other station's out. */
const mostCalls = 50

/** Refuses a second call of a door whose first call is still open. */
export function callPilot({ calls }: DoorCallState, by: string, at?: Instant): Result<PilotCalled, DoorCall> {
  const open = calls.find((call) => call.by === by && call.answeredAt === undefined)
  return open ? refuse(open) : accept({ type: 'PilotCalled', by, ...(at !== undefined && { at }) })
}

export function answerCall(
  { calls }: DoorCallState,
  callId: string,
): Result<DoorCallAnswered, 'unknown-call' | 'answered'> {
  const call = calls.find((one) => one.callId === callId)
  if (!call) return refuse('unknown-call')
  if (call.answeredAt !== undefined) return refuse('answered')
  return accept({ type: 'DoorCallAnswered', callIds: [callId] })
}

export const doorCallStream: KeptStreamKind<DoorCallState, DoorCallEvent> = {
  lane: 'people',
  events: doorCallEvents,
  isKept: true,
  initial: { calls: [] },

  evolve(state, event, { at, station, commandId }) {
    switch (event.type) {
      case 'PilotCalled': {
        if (commandId === null || state.calls.some(({ callId }) => callId === commandId)) return state
        const call = { callId: commandId, by: event.by, at: Math.min(event.at ?? at, at) as Instant, station }
        // Removes this door's earlier answered calls.
        const others = state.calls.filter(({ by, answeredAt }) => by !== event.by || answeredAt === undefined)
        return { calls: withOneMore(others, call, (one) => one.station === station, mostCalls) }
      }
      case 'DoorCallAnswered':
        return {
          calls: state.calls.map((call) =>
            event.callIds.includes(call.callId) && call.answeredAt === undefined ? { ...call, answeredAt: at } : call,
          ),
        }
    }
  },
}
