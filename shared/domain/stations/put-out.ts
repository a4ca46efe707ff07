import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { count, fewerThan, seqByOrigin } from '../bounds.ts'
import { instantMs } from '../instant.ts'
import type { EventIn, KeptStreamKind, Parsed } from '../stream.ts'
import { joinedCuts } from './first-release.ts'
import { keyPurposes } from './keys.ts'

/** The pilot's reason for putting a station out. */
export const putOutReasons = ['lost', 'stolen', 'unneeded'] as const
export type PutOutReason = (typeof putOutReasons)[number]

const report = z.strictObject({
  /** Null: no reason was given, as by a script. */
  why: z.enum(putOutReasons).nullable(),
  /** The label of the session that put it out; never a person's name. */
  by: z.string().max(200),
  /** ms since 1970. Null: no station of the event had heard it. */
  lastHeardAt: instantMs.nullable(),
  /** Accesses that the station had made or opened, and that were ended with it. */
  endedAccesses: count,
  /** Generations of keys made because of it. */
  keys: z.array(z.strictObject({ purpose: z.enum(keyPurposes), keyId: z.string().max(64) })).max(100),
  /** What its role could read at that moment: a count for each kind. */
  reads: z.record(z.string().max(60), count).refine((reads) => fewerThan(reads, 1000)),
})
type Report = Parsed<typeof report>
export type WrittenReport = Report & { readonly at: Instant; readonly writtenBy: StationId }
type SeqByOrigin = Parsed<typeof seqByOrigin>

/**
 * The record of a station that was put out. The stream's id is the station's. Statements of pilots' stations are kept
 * by writer, because a lost one may have written in advance about itself or another.
 */
export interface PutOutState {
  readonly reports: Readonly<Record<string, WrittenReport>>
  /** By pilot's station: when it had closed the link and refused the certificate, and how long that took, in ms. */
  readonly refusedAt: Readonly<Record<string, { readonly at: Instant; readonly tookMs: number }>>
  /** By pilot's station and origin, the last event beyond the cut that a pilot has read there and left out. */
  readonly leftOut: Readonly<Record<string, SeqByOrigin>>
}

export const putOutEvents = {
  /** Beside `StationRevoked`, which alone decides what counts: earlier versions do not know this type. */
  StationPutOut: report,
  /** A pilot's station refuses the link from now on. `tookMs`: since `StationPutOut`, by the writer's clock. */
  PutOutLinkRefused: z.strictObject({ tookMs: count }),
  /** A pilot has read these events beyond the cut and does not count them. */
  PutOutFactsLeftOut: z.strictObject({ upTo: seqByOrigin }),
  /** The cut of these origins is lower now: what was left out beyond it must be read again. */
  PutOutCutLowered: z.strictObject({ to: seqByOrigin }),
}
export type PutOutEvent = EventIn<typeof putOutEvents>

export const putOutStream: KeptStreamKind<PutOutState, PutOutEvent> = {
  lane: 'system',
  events: putOutEvents,
  isKept: true,
  initial: { reports: {}, refusedAt: {}, leftOut: {} },
  evolve(state, event, { at, station }) {
    switch (event.type) {
      case 'StationPutOut': {
        const { type: _, ...told } = event
        return { ...state, reports: { ...state.reports, [station]: { ...told, at, writtenBy: station } } }
      }
      case 'PutOutLinkRefused': {
        const first = state.refusedAt[station] ?? { at, tookMs: event.tookMs }
        return { ...state, refusedAt: { ...state.refusedAt, [station]: first } }
      }
      case 'PutOutFactsLeftOut':
        return {
          ...state,
          leftOut: { ...state.leftOut, [station]: joinedCuts(ownOf(state.leftOut, station), event.upTo) },
        }
      case 'PutOutCutLowered':
        return { ...state, leftOut: mapped(state.leftOut, (one) => loweredTo(one, event.to)) }
    }
  },
}

/**
 * Whose statements about a station that was put out count: not that station's own, nor those of another one that was
 * put out.
 */
export type IsBelieved = (writer: string) => boolean

/** The newest report, preferably of a station whose word counts. */
export function reportOf({ reports }: Pick<PutOutState, 'reports'>, isBelieved: IsBelieved): WrittenReport | null {
  const newestFirst = Object.values(reports).toSorted((one, other) => other.at - one.at)
  return newestFirst.find(({ writtenBy }) => isBelieved(writtenBy)) ?? null
}

/** By origin, what pilots have read at stations whose word counts. */
export const leftOutOf = ({ leftOut }: Pick<PutOutState, 'leftOut'>, isBelieved: IsBelieved): SeqByOrigin =>
  Object.entries(leftOut)
    .filter(([writer]) => isBelieved(writer))
    .reduce<SeqByOrigin>((all, [, one]) => joinedCuts(all, one), {})

const ownOf = (leftOut: PutOutState['leftOut'], station: string): SeqByOrigin =>
  Object.hasOwn(leftOut, station) ? (leftOut[station] ?? {}) : {}
const mapped = <One>(record: Readonly<Record<string, One>>, change: (one: One) => One): Record<string, One> =>
  Object.fromEntries(Object.entries(record).map(([key, one]) => [key, change(one)]))

/** By origin: limited to the number in `most`; 0 for one that `one` lacks. */
function loweredTo(one: SeqByOrigin, most: SeqByOrigin): SeqByOrigin {
  const known = new Map(Object.entries(one))
  for (const [origin, seq] of Object.entries(most)) known.set(origin, Math.min(known.get(origin) ?? 0, seq))
  return Object.fromEntries(known)
}
