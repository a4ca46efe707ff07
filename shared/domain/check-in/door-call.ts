import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { wholeInstantMs } from '../instant.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'
import { type CallForHelp, callIds, isOpen, withAnswered, withCall } from './calls.ts'

/** The calls for the pilot from one checkpoint. */
export interface DoorCallState {
  /** In stream order. Answered calls stay until their door calls again. */
  readonly calls: readonly DoorCall[]
}

export interface DoorCall extends CallForHelp {
  /** The label of the access that called. Never a person's name. */
  readonly by: string
}

export const doorCallEvents = {
  /** `at`: ms since 1970 by the writing station's clock, if the station was told later. */
  PilotCalled: z.strictObject({ by: z.string().max(200), at: wholeInstantMs.optional() }),
  DoorCallAnswered: z.strictObject({ callIds }),
}
export type DoorCallEvent = EventIn<typeof doorCallEvents>
export type PilotCalled = EventIn<typeof doorCallEvents, 'PilotCalled'>
export type DoorCallAnswered = EventIn<typeof doorCallEvents, 'DoorCallAnswered'>

/** Refuses a second call of a door whose first call is still open. */
export function callPilot({ calls }: DoorCallState, by: string, at?: Instant): Result<PilotCalled, DoorCall> {
  const open = calls.find((call) => call.by === by && isOpen(call))
  return open ? refuse(open) : accept({ type: 'PilotCalled', by, ...(at !== undefined && { at }) })
}

export function answerCall(
  { calls }: DoorCallState,
  callId: string,
): Result<DoorCallAnswered, 'unknown-call' | 'answered'> {
  const call = calls.find((one) => one.callId === callId)
  if (!call) return refuse('unknown-call')
  if (!isOpen(call)) return refuse('answered')
  return accept({ type: 'DoorCallAnswered', callIds: [callId] })
}

export const doorCallStream: KeptStreamKind<DoorCallState, DoorCallEvent> = {
  lane: 'people',
  events: doorCallEvents,
  isKept: true,
  initial: { calls: [] },

  evolve({ calls }, event, recorded) {
    switch (event.type) {
      case 'PilotCalled': {
        const { by, at } = event
        return { calls: withCall(calls, { by }, at, recorded, (one) => one.by === by) }
      }
      case 'DoorCallAnswered':
        return { calls: withAnswered(calls, event.callIds, recorded.at) }
    }
  },
}
