import { asInstant } from '../instant.ts'
import { type CueState, longestCueS } from './cue.ts'

/** A cue as the arithmetic of a day needs it: its plan, with the decisions that stand, and its runs. */
export interface RunItem {
  readonly cueId: string
  readonly order: number
  /** ms since 1970. Null: when its turn comes. */
  readonly plannedAt: number | null
  readonly lengthS: number
  /** Before any decision. It determines how short the item may become. */
  readonly baseLengthS: number
  readonly isBreak: boolean
  readonly isFixed: boolean
  /** Skipped or cut: it takes no time. */
  readonly isOut: boolean
  /** By how much decisions have moved its planned start, in s. `plannedAt` includes it. */
  readonly shiftS: number
  /** The item behind it begins by itself when the length of this one is over. */
  readonly autoFollow: boolean
  readonly startedAt: number | null
  readonly endedAt: number | null
}

/** Null if it is not a cue, or no longer one. */
export function runItemOf(cueId: string, { settings, order, runs, skipped, adjustments, removed }: CueState) {
  if (!settings || removed) return null
  const standing = adjustments.filter(({ undone }) => !undone)
  const sum = (of: 'byS' | 'shiftS') => standing.reduce((total, one) => total + one[of], 0)
  const { plannedAt, lengthS, isBreak, isFixed, autoFollow = false } = settings
  const shiftS = sum('shiftS')
  const run = runs.at(-1)
  const item: RunItem = {
    cueId,
    order,
    isBreak,
    isFixed,
    autoFollow,
    shiftS,
    baseLengthS: lengthS,
    plannedAt: plannedAt === null ? null : asInstant(plannedAt + shiftS * 1000),
    lengthS: Math.min(longestCueS, Math.max(0, lengthS + sum('byS'))),
    isOut: skipped || standing.some(({ how }) => how === 'cut'),
    startedAt: run?.startedAt ?? null,
    endedAt: run?.endedAt ?? null,
  }
  return item
}

export const inOrder = <Item extends Pick<RunItem, 'order' | 'cueId'>>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((one, other) => one.order - other.order || (one.cueId < other.cueId ? -1 : 1))

/** The current item. If several were not ended, which stations apart may have begun, the last one. */
export const currentOf = <Item extends Pick<RunItem, 'startedAt' | 'endedAt'>>(items: readonly Item[]) =>
  items.reduce<Item | null>(
    (last, item) =>
      item.startedAt !== null && item.endedAt === null && (last?.startedAt ?? -Infinity) <= item.startedAt
        ? item
        : last,
    null,
  )

/**
 * Of the cues of several days, those that count now: today's. If there are none, those of the next day that has any, or
 * else of the last. The current item counts even if it is of a later day, as in a rehearsal. An item that was not ended
 * the day before does not. A cue without a day belongs to each. `dates`: by cue, `2026-11-26`.
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

/**
 * Items still to come behind the current one, or behind the one that began last. The first is next. An item that was left
 * out before it is taken only if a person chooses it. `items`: in order.
 */
export function followingOf<Item extends RunItem>(items: readonly Item[]): readonly Item[] {
  const last = currentOf(items) ?? lastBegun(items)
  return items.slice(last ? items.indexOf(last) + 1 : 0).filter(isToCome)
}

/** Items still to come, as they are expected: those that follow, then those that were left out and nobody has skipped. */
export function upcomingOf<Item extends RunItem>(items: readonly Item[]): readonly Item[] {
  const following = followingOf(items)
  return [...following, ...items.filter((item) => isToCome(item) && !following.includes(item))]
}

/** What the day goes on with: what follows, or what was left out if nothing follows. */
export function aheadOf<Item extends RunItem>(items: readonly Item[]): readonly Item[] {
  const following = followingOf(items)
  return following.length > 0 ? following : upcomingOf(items)
}

const isToCome = ({ startedAt, isOut }: RunItem): boolean => startedAt === null && !isOut
const lastBegun = <Item extends Pick<RunItem, 'startedAt'>>(items: readonly Item[]) =>
  items.reduce<Item | null>(
    (last, item) => (item.startedAt !== null && (last?.startedAt ?? -Infinity) <= item.startedAt ? item : last),
    null,
  )

/**
 * A place in the order after a cue, or before all if that is null. `undefined` if no number is left between two, so
 * that all must be renumbered.
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

/** Items that one gesture changes at most: no room of ours has as many, and a stolen laptop writes a hundred thousand. */
export const mostChanged = 2000

/** Ascending orders for cues in this sequence. */
export const countedAnew = (ordered: readonly { readonly cueId: string }[], from: number) =>
  ordered.map(({ cueId }, index) => ({ cueId, order: from + index * orderStep }))
