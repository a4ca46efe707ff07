import type { StationRole } from './authority.ts'

/** `bytes`: of all texts of a fact, including its personal part, in UTF-8. */
export interface Amount {
  readonly facts: number
  readonly bytes: number
}

/** What is held of one station. `origins`: each start of a station opens one in each lane that it writes. */
export interface Holding extends Amount {
  readonly origins: number
}

export interface Quota {
  /** For the whole event, over all starts of the station. */
  readonly total: Holding
  /** At once, as after an absence. */
  readonly burst: Amount
  /** What the allowance regains each second, up to `burst`. */
  readonly perSecond: Amount
}

/** What a station may still send at once, as of `atMs` on a monotonic clock. */
export interface Allowance extends Amount {
  readonly atMs: number
}

/** `too-fast` passes by itself. `full` lasts until a pilot raises the total. */
export type OverQuota = 'too-fast' | 'full'

/** A thousand starts of a station, each with an origin in every lane. */
export const mostOriginsOfStation = 4_000

const mebibyte = 1024 * 1024

/**
 * A desk writes four facts, 725 bytes in all, for an entry whose badge prints (`quotas.test.ts` measures it). A day of
 * 2 000 of them is 8 000 facts and 1.5 MB. The burst takes six such days at once, and the total twelve. A station that is put
 * out has all its facts folded again in one transaction: 100 000 take 1.3 s. 64 MiB are a quarter of a station's heap.
 */
const ofDesks: Quota = {
  total: { facts: 100_000, bytes: 64 * mebibyte, origins: mostOriginsOfStation },
  burst: { facts: 50_000, bytes: 16 * mebibyte },
  perSecond: { facts: 100, bytes: 128 * 1024 },
}

/**
 * Each vote of remote people is a fact: 2 000 people may answer a poll within a second. 600 people with a hundred votes and
 * fifty visits of sessions' pages each write 90 000; for more, a pilot raises the total. Each vote takes some 400 bytes of
 * a station's heap.
 */
const ofTheCloud: Quota = {
  total: { facts: 100_000, bytes: 128 * mebibyte, origins: mostOriginsOfStation },
  burst: { facts: 50_000, bytes: 32 * mebibyte },
  perSecond: { facts: 1_000, bytes: mebibyte },
}

/**
 * The cost of one of a station's own facts, in facts of its allowance, each time that it is folded again because
 * another one came late to its stream. Folding takes some 10 µs: a whole burst takes 2.5 s in all, in slices of half a
 * second at most.
 */
export const factsPerFold = 1 / 5

/**
 * Facts of one station in one stream of these kinds. Where words were withheld or erased, each further fact reads all of them
 * again, whoever writes it; one about held words reads the whole list. A moderator's station writes some ten about a question.
 */
const mostWhereReadAgain = 300
const readAgain: ReadonlySet<string> = new Set(['question', 'attendee', 'audience-settings'])

/**
 * Of any other kind. Each fact that comes late, whoever writes it, folds all of them again, which takes some 50 ms. The most that
 * we write in one stream: a booth some 500 a day for its stage, and 1 200 for an alarm that comes and goes each minute of ten
 * hours; a process of the cloud 720 a day of who follows a session; a moderator one for each written answer to a poll.
 */
const mostElsewhere = 5000

export const mostInStream = (kind: string): number => (readAgain.has(kind) ? mostWhereReadAgain : mostElsewhere)

/** Null: no bound. A pilot's station is trusted, and imports everybody. */
export const quotaOf: Readonly<Record<StationRole, Quota | null>> = {
  pilot: null,
  reception: ofDesks,
  booth: ofDesks,
  moderator: ofDesks,
  cloud: ofTheCloud,
}

/** The allowance at `nowMs`. A whole burst if the station has sent nothing yet. */
export function refilled({ burst, perSecond }: Quota, left: Allowance | undefined, nowMs: number): Allowance {
  if (!left) return { ...burst, atMs: nowMs }
  const seconds = Math.max(0, nowMs - left.atMs) / 1000
  return {
    facts: Math.min(burst.facts, left.facts + perSecond.facts * seconds),
    bytes: Math.min(burst.bytes, left.bytes + perSecond.bytes * seconds),
    atMs: nowMs,
  }
}

/**
 * The result for `arriving` facts: the remaining allowance, or why they are refused. `held`: including them. `raises`:
 * how often a pilot has granted the total once more.
 */
export function admit(
  quota: Quota,
  raises: number,
  held: Holding,
  arriving: Amount,
  allowance: Allowance,
): Allowance | OverQuota {
  const { total } = quota
  const times = 1 + raises
  const isFull =
    held.facts > total.facts * times || held.bytes > total.bytes * times || held.origins > total.origins * times
  if (isFull) return 'full'
  if (arriving.facts > allowance.facts || arriving.bytes > allowance.bytes) return 'too-fast'
  return { ...allowance, facts: allowance.facts - arriving.facts, bytes: allowance.bytes - arriving.bytes }
}
