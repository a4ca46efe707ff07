import { z } from 'zod'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { idText, typedText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { EventIn, KeptStreamKind, Parsed } from '../stream.ts'
import { type CallForHelp, callIds, isOpen, withAnswered, withCall } from './calls.ts'

/** A kiosk at which people check themselves in. The stream has the id of the kiosk's access. */
export interface KioskState {
  readonly settings: KioskSettings
  /** In stream order. An answered call stays until the kiosk calls again for the same reason. */
  readonly calls: readonly KioskCall[]
}

export type KioskSettings = Parsed<typeof settings>

/**
 * Why a kiosk calls. `help`: somebody pressed the key. `not-me`: a badge was made void. `printer`: a badge did not come
 * out. `sent`: a person was sent to the desk.
 */
export const whyKioskCalls = ['help', 'not-me', 'printer', 'sent'] as const

export interface KioskCall extends CallForHelp, Omit<Parsed<typeof called>, 'at'> {}

const settings = z.strictObject({
  /** Where its badges come out. Null: it prints none, and sends everybody to a desk. */
  printerId: idText.nullable(),
  /** The station whose desk helps. Null: every desk is told. */
  deskId: idText.nullable(),
  /** Where people wait when that desk is closed, in words. */
  waitAt: typedText,
})

const called = z.strictObject({
  why: z.enum(whyKioskCalls),
  /** The person who comes to the desk. Absent if the kiosk calls for itself. */
  attendeeId: idText.optional(),
  /** Why the kiosk did not admit that person: see `KioskStanding`. */
  verdict: z.string().max(64).optional(),
  /** ms since 1970 by the writing station's clock, if the station was told later. */
  at: wholeInstantMs.optional(),
})

export const kioskEvents = {
  KioskDirected: settings,
  KioskCalled: called,
  KioskCallAnswered: z.strictObject({ callIds }),
}
export type KioskEvent = EventIn<typeof kioskEvents>
type KioskCalled = EventIn<typeof kioskEvents, 'KioskCalled'>
type KioskCallAnswered = EventIn<typeof kioskEvents, 'KioskCallAnswered'>

/** Refuses a call that is open already: for the same reason and about the same person. */
export function callDesk({ calls }: KioskState, call: Parsed<typeof called>): Result<KioskCalled, KioskCall> {
  const open = calls.find((one) => isOpen(one) && one.why === call.why && one.attendeeId === call.attendeeId)
  return open ? refuse(open) : accept({ type: 'KioskCalled', ...call })
}

/** Answered twice is answered once: two desks may press at the same time. */
export function answerKiosk({ calls }: KioskState, callId: string): Result<KioskCallAnswered | null, 'unknown-call'> {
  const call = calls.find((one) => one.callId === callId)
  if (!call) return refuse('unknown-call')
  return accept(isOpen(call) ? { type: 'KioskCallAnswered', callIds: [callId] } : null)
}

export const openCallsOf = ({ calls }: KioskState): readonly KioskCall[] => calls.filter(isOpen)

export const kioskStream: KeptStreamKind<KioskState, KioskEvent> = {
  lane: 'people',
  events: kioskEvents,
  isKept: true,
  initial: { settings: { printerId: null, deskId: null, waitAt: '' }, calls: [] },

  evolve(state, event, recorded) {
    switch (event.type) {
      case 'KioskDirected': {
        const { type: _, ...settings } = event
        return { ...state, settings }
      }
      case 'KioskCalled': {
        const { type: _, at, ...said } = event
        return { ...state, calls: withCall(state.calls, said, at, recorded, ({ why }) => why === said.why) }
      }
      case 'KioskCallAnswered':
        return { ...state, calls: withAnswered(state.calls, event.callIds, recorded.at) }
    }
  },
}
