import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { count, fewerThan, seqByOrigin } from '../bounds.ts'
import { instantMs } from '../instant.ts'
import type { StreamKind } from '../stream.ts'
import { keyPurposes } from './keys.ts'

/** Why a station was put out, as the pilot says it. */
export const putOutReasons = ['lost', 'stolen', 'unneeded'] as const
export type PutOutReason = (typeof putOutReasons)[number]

const report = z.strictObject({
  /** Null: the pilot gave no reason, as a script may. */
  why: z.enum(putOutReasons).nullable(),
  /** The label of the session that put it out; never a person's name. */
  by: z.string().max(200),
  /** ms since 1970; null: no station of the event had heard it. */
  lastHeardAt: instantMs.nullable(),
  /** Accesses that the station had made or opened, and that were ended with it. */
  endedAccesses: count,
  /** Generations of keys that were made because of it. */
  keys: z.array(z.strictObject({ purpose: z.enum(keyPurposes), keyId: z.string().max(64) })).max(100),
  /** What its role could read at that moment: a number for each kind. */
  reads: z.record(z.string().max(60), count).refine((reads) => fewerThan(reads, 1000)),
})
type Report = z.output<typeof report>

/** The record of a station that was put out. Its id is the station's. */
export interface PutOutState {
  readonly report: (Report & { readonly at: Instant; readonly writtenBy: StationId }) | null
  /** By pilot's station: when it had closed the link and refused the certificate, and how long that took, in ms. */
  readonly refusedAt: Readonly<Record<string, { readonly at: Instant; readonly tookMs: number }>>
  /** By origin, the last event beyond the cut that a pilot has read and left out. */
  readonly leftOut: Readonly<Record<string, number>>
}

export const putOutEvents = {
  /** Beside `StationRevoked`, which alone decides what counts: earlier versions do not know this type. */
  StationPutOut: report,
  /** A pilot's station refuses the link from now on. `tookMs`: since `StationPutOut`, by the writer's clock. */
  PutOutLinkRefused: z.strictObject({ tookMs: count }),
  /** A pilot has read these events beyond the cut, and does not count them. */
  PutOutFactsLeftOut: z.strictObject({ upTo: seqByOrigin }),
  /** The cut of these origins is lower now: what was left out beyond is to be read again, beside what nobody has read. */
  PutOutCutLowered: z.strictObject({ to: seqByOrigin }),
}
export type PutOutEvent =
  | ({ readonly type: 'StationPutOut' } & Report)
  | ({ readonly type: 'PutOutLinkRefused' } & z.output<typeof putOutEvents.PutOutLinkRefused>)
  | ({ readonly type: 'PutOutFactsLeftOut' } & z.output<typeof putOutEvents.PutOutFactsLeftOut>)
  | ({ readonly type: 'PutOutCutLowered' } & z.output<typeof putOutEvents.PutOutCutLowered>)

/** Two pilots may put a station out at once: the first report holds, since what it counts is of the earlier moment. */
export const putOutStream: StreamKind<PutOutState, PutOutEvent> = {
  initial: { report: null, refusedAt: {}, leftOut: {} },
  evolve(state, event, { at, station }) {
    switch (event.type) {
      case 'StationPutOut': {
        const { type: _, ...told } = event
        return { ...state, report: state.report ?? { ...told, at, writtenBy: station } }
      }
      case 'PutOutLinkRefused': {
        const first = state.refusedAt[station] ?? { at, tookMs: event.tookMs }
        return { ...state, refusedAt: { ...state.refusedAt, [station]: first } }
      }
      case 'PutOutFactsLeftOut':
        return { ...state, leftOut: joined(state.leftOut, event.upTo, Math.max) }
      case 'PutOutCutLowered':
        return { ...state, leftOut: joined(state.leftOut, event.to, Math.min) }
    }
  },
}

type SeqByOrigin = z.output<typeof seqByOrigin>

/** By origin: where `other` has a number, what `of` makes of both; 0 stands for one that `one` lacks. */
function joined(one: SeqByOrigin, other: SeqByOrigin, of: (one: number, other: number) => number): SeqByOrigin {
  const known = new Map(Object.entries(one))
  for (const [origin, seq] of Object.entries(other)) known.set(origin, of(known.get(origin) ?? 0, seq))
  return Object.fromEntries(known)
}
