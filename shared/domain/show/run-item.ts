import { asInstant } from '../instant.ts'
import { type CueState, longestCueS } from './cue.ts'

/** A cue as the arithmetic of a day needs it: what was planned, with the decisions that stand, and what was. */
export interface RunItem {
  readonly cueId: string
  readonly order: number
  /** ms since 1970; null: when its turn comes. */
  readonly plannedAt: number | null
  readonly lengthS: number
  /** Before any decision: how short it may become is measured on it. */
  readonly baseLengthS: number
  readonly isBreak: boolean
  readonly isFixed: boolean
  /** Skipped or cut: it takes no time. */
  readonly isOut: boolean
  readonly startedAt: number | null
  readonly endedAt: number | null
}

/** Null for what is no cue, or none any more. */
export function runItemOf(cueId: string, { settings, order, runs, skipped, adjustments, erased }: CueState) {
  if (!settings || erased) return null
  const standing = adjustments.filter(({ undone }) => !undone)
  const sum = (of: 'byS' | 'shiftS') => standing.reduce((total, one) => total + one[of], 0)
  const { plannedAt, lengthS, isBreak, isFixed } = settings
  const run = runs.at(-1)
  const item: RunItem = {
    cueId,
    order,
    isBreak,
    isFixed,
    baseLengthS: lengthS,
    plannedAt: plannedAt === null ? null : asInstant(plannedAt + sum('shiftS') * 1000),
    lengthS: Math.min(longestCueS, Math.max(0, lengthS + sum('byS'))),
    isOut: skipped || standing.some(({ how }) => how === 'cut'),
    startedAt: run?.startedAt ?? null,
    endedAt: run?.endedAt ?? null,
  }
  return item
}

export const inOrder = <Item extends Pick<RunItem, 'order' | 'cueId'>>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((one, other) => one.order - other.order || (one.cueId < other.cueId ? -1 : 1))

/** The item that is on: of several that nobody ended, which stations apart may have begun, the last. */
export const currentOf = <Item extends Pick<RunItem, 'startedAt' | 'endedAt'>>(items: readonly Item[]) =>
  items.reduce<Item | null>(
    (last, item) =>
      item.startedAt !== null && item.endedAt === null && (last?.startedAt ?? -Infinity) <= item.startedAt
        ? item
        : last,
    null,
  )

/**
 * Of the cues of several days those that are counted now: today's; where there are none, those of the next day that has
 * any, else of the last. What is on is counted, be it of a later day, in a rehearsal; what somebody forgot to end the day
 * before is not. What has no day belongs to each. `dates`: by cue, `2026-11-26`.
 */
export function countedOn<Item extends Pick<RunItem, 'cueId' | 'startedAt' | 'endedAt'>>(
  items: readonly Item[],
  dates: ReadonlyMap<string, string>,
  today: string,
): readonly Item[] {
  const all = [...new Set(dates.values())].sort()
  const isLater = (date: string | undefined) => date !== undefined && date >= today
  const on = currentOf(items.filter(({ cueId }) => isLater(dates.get(cueId))))
  const date = (on && dates.get(on.cueId)) ?? all.find(isLater) ?? all.at(-1)
  return items.filter(({ cueId }) => (dates.get(cueId) ?? date) === date)
}

/** What is still to come, in order: also what was passed over. */
export const upcomingOf = <Item extends RunItem>(items: readonly Item[]): readonly Item[] =>
  items.filter(({ startedAt, isOut }) => startedAt === null && !isOut)

/**
 * A place in the order behind a cue, or before all where that is null; `undefined` where no number is left between two,
 * and all have to be counted anew.
 */
export function orderAfter(ordered: readonly Pick<RunItem, 'cueId' | 'order'>[], after: string | null) {
  const index = ordered.findIndex(({ cueId }) => cueId === after)
  const before = ordered[index]?.order
  const next = ordered[index + 1]?.order
  if (before === undefined) return next === undefined ? 0 : next - orderStep
  if (next === undefined) return before + orderStep
  const middle = before + (next - before) / 2
  return middle > before && middle < next ? middle : undefined
}
export const orderStep = 60

/** Orders that rise, for cues that stand as these do. */
export const countedAnew = (ordered: readonly { readonly cueId: string }[], from: number) =>
  ordered.map(({ cueId }, index) => ({ cueId, order: from + index * orderStep }))
