import { z } from 'zod'
import type { CommandId, Instant, StationId } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { idText, typedText, withOneMore } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { EventIn, KeptStreamKind, Parsed } from '../stream.ts'

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

export interface KioskCall extends Omit<Parsed<typeof called>, 'at'> {
  /** The command that made it. */
  readonly callId: CommandId
  readonly at: Instant
  readonly station: StationId
  readonly answeredAt?: Instant
}

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
  /** Why the kiosk did not admit that person: see `KioskVerdict`. */
  verdict: z.string().max(64).optional(),
  /** ms since 1970 by the writing station's clock, if the station was told later. */
  at: wholeInstantMs.optional(),
})

export const kioskEvents = {
  KioskDirected: settings,
  KioskCalled: called,
  KioskCallAnswered: z.strictObject({ callIds: z.array(z.string().max(64)).max(100) }),
}
export type KioskEvent = EventIn<typeof kioskEvents>
type KioskCalled = EventIn<typeof kioskEvents, 'KioskCalled'>
type KioskCallAnswered = EventIn<typeof kioskEvents, 'KioskCallAnswered'>

/** The newest calls of one station at a kiosk that are kept. */
const mostCalls = 50

const isOpen = ({ answeredAt }: KioskCall): boolean => answeredAt === undefined

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

  evolve(state, event, { at, station, commandId }) {
    switch (event.type) {
      case 'KioskDirected': {
        const { type: _, ...settings } = event
        return { ...state, settings }
      }
      case 'KioskCalled': {
        if (commandId === null || state.calls.some(({ callId }) => callId === commandId)) return state
        const { type: _, at: calledAt = at, ...called } = event
        const call = { ...called, callId: commandId, at: Math.min(calledAt, at) as Instant, station }
        const others = state.calls.filter((one) => isOpen(one) || one.why !== call.why)
        return { ...state, calls: withOneMore(others, call, (one) => one.station === station, mostCalls) }
      }
      case 'KioskCallAnswered':
        return {
          ...state,
          calls: state.calls.map((call) =>
            event.callIds.includes(call.callId) && isOpen(call) ? { ...call, answeredAt: at } : call,
          ),
        }
    }
  },
}
