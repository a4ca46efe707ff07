import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { count, idText } from '../bounds.ts'
import type { StreamKind } from '../stream.ts'
import { namedScene } from './obs.ts'

/** Why a leg did not come about, as it stands in the log; each screen says it in its own language. */
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
  'collection-changing',
  'overtaken',
  'interrupted',
  'output-refused',
  'stream-refused',
  'not-on-disk',
  'not-painted',
  'not-to-be-named',
  'first-name-needed',
  'no-name',
  'no-poll',
  'poll-draft',
  'poll-elsewhere',
] as const
export type LegReason = (typeof legReasons)[number]

/** What an OBS writes or sends: its file, its stream. */
export const outputs = ['file', 'stream'] as const
export type Output = (typeof outputs)[number]
export const outputActions = ['start', 'stop'] as const

const sceneLeg = z.strictObject({
  roomId: idText,
  kind: z.literal('scene'),
  /** The station that has this room's air, and sends the order. */
  owner: idText,
  /** Null where there is none: an OBS without a safety scene. */
  scene: namedScene.nullable(),
  /** Of a safety's leg: what was on air before, to which a return goes. */
  before: namedScene.nullable(),
})
/** A file or a stream is started or stopped. */
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
  /** Null: none any more, or none that may be shown. */
  lowerThirdId: idText.nullable(),
})
/** Confirmed by the log: pages count from it, whether they are there or not. */
const timerLeg = z.strictObject({ roomId: idText, kind: z.literal('timer'), owner: idText })
/** Confirmed by the log: it says what pages may show, and a question that is let go is told by their reports. */
const questionLeg = z.strictObject({ roomId: idText, kind: z.literal('question'), owner: idText })
/** Confirmed by the first page of the hall that has painted it as it was asked for; that it goes, by the log. */
const pollLeg = z.strictObject({
  roomId: idText,
  kind: z.literal('poll'),
  owner: idText,
  /** Null: none any more, or none that can be shown. */
  pollId: idText.nullable(),
})
const leg = z.discriminatedUnion('kind', [sceneLeg, outputLeg, lowerThirdLeg, timerLeg, questionLeg, pollLeg])
export type AskedLeg = z.output<typeof leg>
export type AskedSceneLeg = z.output<typeof sceneLeg>
/** What an OBS does; anything else is painted by pages. */
export type AskedObsLeg = AskedSceneLeg | z.output<typeof outputLeg>

/** What has to be done by somebody: an OBS, or the pages that paint. The log itself settles the others as they are asked for. */
export type SentLeg = AskedObsLeg | PaintedLeg
/** What a page confirms by painting it. */
export type PaintedLeg =
  | (z.output<typeof lowerThirdLeg> & { readonly lowerThirdId: string })
  | (z.output<typeof pollLeg> & { readonly pollId: string })

export const isSent = (leg: AskedLeg): leg is SentLeg =>
  isOfObs(leg) ||
  (leg.kind === 'lower-third' && leg.lowerThirdId !== null) ||
  (leg.kind === 'poll' && leg.pollId !== null)
export const isOfObs = (leg: AskedLeg): leg is AskedObsLeg => leg.kind === 'scene' || leg.kind === 'recording'

export const takeKinds = ['take', 'safety', 'return', 'recording'] as const
export type TakeKind = (typeof takeKinds)[number]

/** What was asked for in one press. It is in the log before the first order is sent: what stands here may have gone. */
const asked = z.strictObject({ kind: z.enum(takeKinds), cueId: idText.nullable(), legs: z.array(leg).max(1000) })

export interface SettledLeg {
  readonly state: 'confirmed' | 'failed'
  readonly reason: LegReason | null
  readonly at: Instant
}

export interface TakeState {
  readonly asked: (z.output<typeof asked> & { readonly at: Instant; readonly station: StationId }) | null
  /** By leg; null while its order is on its way. */
  readonly settled: readonly (SettledLeg | null)[]
}

export const takeEvents = {
  TakeAsked: asked,
  TakeLegSettled: z.strictObject({
    leg: count,
    state: z.enum(['confirmed', 'failed']),
    reason: z.enum(legReasons).nullable(),
  }),
  /** The order of a leg that failed is sent once more. */
  TakeLegRetried: z.strictObject({ leg: count }),
}
export type TakeEvent =
  | ({ readonly type: 'TakeAsked' } & z.output<typeof asked>)
  | ({ readonly type: 'TakeLegSettled' } & z.output<typeof takeEvents.TakeLegSettled>)
  | ({ readonly type: 'TakeLegRetried' } & z.output<typeof takeEvents.TakeLegRetried>)

export const takeStream: StreamKind<TakeState, TakeEvent> = {
  initial: { asked: null, settled: [] },
  evolve(state, event, { at, station }) {
    if (event.type === 'TakeAsked') {
      if (state.asked) return state
      const { type: _, ...asked } = event
      return { asked: { ...asked, at, station }, settled: asked.legs.map(() => null) }
    }
    // Nobody but the owner of a room's air knows what its OBS has confirmed.
    if (state.asked?.legs[event.leg]?.owner !== station) return state
    const now = event.type === 'TakeLegRetried' ? null : { state: event.state, reason: event.reason, at }
    return { ...state, settled: state.settled.with(event.leg, now) }
  },
}
