import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { count, idText } from '../bounds.ts'
import type { EventIn, Parsed, StreamKind } from '../stream.ts'
import { type ChosenTransition, chosenTransition, namedScene } from './obs.ts'

/** Why a leg failed: keys in the log. Each screen has its own sentences. */
export const legReasons = [
  'no-obs',
  'obs-lost',
  'obs-frozen',
  'wrong-password',
  'unknown-scene',
  'no-safety-scene',
  'nothing-to-return-to',
  'not-the-owner',
  'order-refused',
  'not-confirmed',
  'another-scene',
  'fade-running',
  'collection-changing',
  'overtaken',
  'interrupted',
  'output-refused',
  'stream-refused',
  'not-on-disk',
  'not-painted',
  'not-to-be-named',
  'item-held',
  'first-name-needed',
  'no-name',
  'no-poll',
  'poll-draft',
  'poll-elsewhere',
] as const
export type LegReason = (typeof legReasons)[number]
const unsureReasons: readonly (LegReason | null)[] = ['obs-lost', 'obs-frozen', 'not-confirmed', 'interrupted']
/** The order went out, and its station did not hear what came of it. */
export const isUnsure = (reason: LegReason | null): boolean => unsureReasons.includes(reason)

/** Outputs of an OBS: its file, its stream. */
export const outputs = ['file', 'stream'] as const
export type Output = (typeof outputs)[number]
export const outputActions = ['start', 'stop'] as const

const sceneLeg = z.strictObject({
  roomId: idText,
  kind: z.literal('scene'),
  /** The station that owns this room's air and sends the order. */
  owner: idText,
  /** Null if there is none: an OBS without a safety scene. */
  scene: namedScene.nullable(),
  /** For a leg that brings to safety: what was on air before, to which *Retour* goes back. Otherwise null. */
  before: namedScene.nullable(),
})
/** Starts or stops a file or a stream. */
const outputLeg = z.strictObject({
  roomId: idText,
  kind: z.literal('recording'),
  owner: idText,
  output: z.enum(outputs),
  action: z.enum(outputActions),
})
/** Confirmed by the first page, or OBS, that has painted it. */
const lowerThirdLeg = z.strictObject({
  roomId: idText,
  kind: z.literal('lower-third'),
  owner: idText,
  /** Null: there is none any more, or none that may be shown. */
  lowerThirdId: idText.nullable(),
})
/** Confirmed by the log: pages count from it, whether they are connected or not. */
const timerLeg = z.strictObject({ roomId: idText, kind: z.literal('timer'), owner: idText })
/** Confirmed by the log: it says what pages may show. Reports confirm a released question. */
const questionLeg = z.strictObject({ roomId: idText, kind: z.literal('question'), owner: idText })
/** Confirmed by the first page of the hall that has painted it as requested. The log confirms its removal. */
const pollLeg = z.strictObject({
  roomId: idText,
  kind: z.literal('poll'),
  owner: idText,
  /** Null: there is none any more, or none that can be shown. */
  pollId: idText.nullable(),
})
const leg = z.discriminatedUnion('kind', [sceneLeg, outputLeg, lowerThirdLeg, timerLeg, questionLeg, pollLeg])
export type AskedLeg = Parsed<typeof leg>
export type AskedSceneLeg = Parsed<typeof sceneLeg>
/** Legs that an OBS executes. Pages paint the others. */
export type AskedObsLeg = AskedSceneLeg | Parsed<typeof outputLeg>

/** Legs that an OBS or painting pages must execute. The log itself settles the others when they are requested. */
export type SentLeg = AskedObsLeg | PaintedLeg
/** Legs that a page confirms by painting. */
export type PaintedLeg =
  | (Parsed<typeof lowerThirdLeg> & { readonly lowerThirdId: string })
  | (Parsed<typeof pollLeg> & { readonly pollId: string })

export const isSent = (leg: AskedLeg): leg is SentLeg =>
  isOfObs(leg) ||
  (leg.kind === 'lower-third' && leg.lowerThirdId !== null) ||
  (leg.kind === 'poll' && leg.pollId !== null)
export const isOfObs = (leg: AskedLeg): leg is AskedObsLeg => leg.kind === 'scene' || leg.kind === 'recording'

export const takeKinds = ['take', 'safety', 'return', 'recording'] as const
export type TakeKind = (typeof takeKinds)[number]

/** The request of one press. It is in the log before the first order is sent, so its orders may have gone out. */
const asked = z.strictObject({
  kind: z.enum(takeKinds),
  cueId: idText.nullable(),
  legs: z.array(leg).max(1000),
  /** The number of the rehearsal in which a cue was taken. Otherwise absent. */
  rehearsal: count.optional(),
})

export interface SettledLeg {
  readonly state: 'confirmed' | 'failed'
  readonly reason: LegReason | null
  readonly at: Instant
  readonly transition?: ChosenTransition | undefined
}

export interface TakeState {
  readonly asked: (Parsed<typeof asked> & { readonly at: Instant; readonly station: StationId }) | null
  /** By leg. Null while its order is on its way. */
  readonly settled: readonly (SettledLeg | null)[]
  /** By leg: when its order was requested, which a retry does anew. */
  readonly requestedAt: readonly Instant[]
}

export const takeEvents = {
  TakeAsked: asked,
  TakeLegSettled: z.strictObject({
    leg: count,
    state: z.enum(['confirmed', 'failed']),
    reason: z.enum(legReasons).nullable(),
    /** What OBS had before safety chose a cut: a station that ends before it has chosen this again does so at its next start. */
    transition: chosenTransition.optional(),
  }),
  /** Sends the order of a failed leg once more. */
  TakeLegRetried: z.strictObject({ leg: count }),
}
export type TakeEvent = EventIn<typeof takeEvents>

export const takeStream: StreamKind<TakeState, TakeEvent> = {
  lane: 'show',
  events: takeEvents,
  initial: { asked: null, settled: [], requestedAt: [] },
  evolve(state, event, { at, station }) {
    if (event.type === 'TakeAsked') {
      if (state.asked) return state
      const { type: _, ...asked } = event
      const { legs } = asked
      return { asked: { ...asked, at, station }, settled: legs.map(() => null), requestedAt: legs.map(() => at) }
    }
    const leg = state.asked?.legs[event.leg]
    if (!leg) return state
    // The owner of a room's air knows what its OBS has confirmed. Who took the room over says what it found, if the owner is silent.
    const isFound = event.type === 'TakeLegSettled' && mayFind(leg, state.settled[event.leg] ?? null, event.state)
    if (leg.owner !== station && !isFound) return state
    if (event.type === 'TakeLegRetried') {
      const { settled, requestedAt } = state
      return { ...state, settled: settled.with(event.leg, null), requestedAt: requestedAt.with(event.leg, at) }
    }
    const { type: _, leg: index, ...end } = event
    return { ...state, settled: state.settled.with(index, { ...end, at }) }
  },
}

function mayFind(leg: AskedLeg, end: SettledLeg | null, found: SettledLeg['state']): boolean {
  if (end === null) return isSent(leg)
  return isOfObs(leg) && end.state === 'failed' && isUnsure(end.reason) && found === 'confirmed'
}
