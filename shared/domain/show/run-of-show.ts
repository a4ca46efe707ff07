import { highestOf } from '../../kernel/long-lists.ts'
import { asInstant } from '../instant.ts'
import { aheadOf, currentOf, followingOf, type RunItem, upcomingOf } from './run-item.ts'

/** When a coming item is expected. */
export interface Expected {
  readonly at: number
  readonly endsAt: number
  /** Behind the plan, in s. Never negative, also for an item that follows by itself before its planned time. */
  readonly lateS: number
}

/** The forecast of a room's run if nobody decides anything. Times in ms since 1970. */
export interface Outlook {
  readonly current: RunItem | null
  /** How far the current item exceeds its length. Negative: the time that is left. */
  readonly overrunS: number
  /** Of the day: positive if the next item is late, negative if there is spare time. */
  readonly driftS: number
  /** How many items begin late because of it. */
  readonly pushed: number
  /** The next break, if there is one. */
  readonly nextBreak: (Expected & { readonly cueId: string }) | null
  /** When everything is over, and how late that is. */
  readonly end: { readonly at: number; readonly lateS: number } | null
  /** The item that comes next. Null: nothing follows the current one. */
  readonly nextId: string | null
}

/**
 * The planned start of each item, in order. An item without a time follows the planned end of the one before it. A decision
 * on that one makes up for a delay, and moves no plan.
 */
export function plannedTimes(items: readonly RunItem[]): ReadonlyMap<string, number> {
  const planned = new Map<string, number>()
  let after: number | null = null
  for (const { cueId, plannedAt, baseLengthS, shiftS } of items) {
    const at: number | null = plannedAt ?? (after === null ? null : asInstant(after + shiftS * 1000))
    if (at === null) continue
    planned.set(cueId, at)
    after = at + baseLengthS * 1000
  }
  return planned
}

const endOf = ({ lengthS }: RunItem, at: number) => at + lengthS * 1000

/** When the current item is expected to end; at once if it is over its time. */
function freeAt(items: readonly RunItem[], now: number): number {
  const current = currentOf(items)
  return current?.startedAt == null ? now : Math.max(now, endOf(current, current.startedAt))
}

/**
 * Expected times of all coming items, one after the other. An item that follows by itself begins as soon as the one before
 * has run its length, and no other one before its planned time. `items`: in order.
 */
export function expectedTimes(items: readonly RunItem[], now: number): ReadonlyMap<string, Expected> {
  const planned = plannedTimes(items)
  const expected = new Map<string, Expected>()
  const following = new Set(followingOf(items))
  let free = freeAt(items, now)
  let before = currentOf(items)
  for (const item of upcomingOf(items)) {
    const plan = planned.get(item.cueId)
    const waits = !(before?.autoFollow && following.has(item))
    const at = waits && plan !== undefined ? Math.max(free, plan) : free
    const lateS = plan === undefined ? 0 : Math.max(0, Math.round((at - plan) / 1000))
    expected.set(item.cueId, { at, endsAt: endOf(item, at), lateS })
    free = endOf(item, at)
    before = item
  }
  return expected
}

/** `items`: of one room and day, in order. */
export function outlookOf(items: readonly RunItem[], now: number): Outlook {
  const expected = expectedTimes(items, now)
  const ahead = aheadOf(items)
  const current = currentOf(items)
  const of = (item: RunItem | undefined) => (item ? expected.get(item.cueId) : undefined)
  const pause = ahead.find(({ isBreak }) => isBreak)
  const paused = of(pause)
  return {
    current,
    overrunS: current?.startedAt == null ? 0 : Math.round((now - endOf(current, current.startedAt)) / 1000),
    driftS: driftOf(items, expected, now),
    pushed: ahead.filter((item) => (of(item)?.lateS ?? 0) > 0).length,
    nextBreak: pause && paused ? { cueId: pause.cueId, ...paused } : null,
    end: endOfAll(items, expected, now),
    nextId: followingOf(items)[0]?.cueId ?? null,
  }
}

function driftOf(items: readonly RunItem[], expected: ReadonlyMap<string, Expected>, now: number): number {
  const planned = plannedTimes(items)
  const current = currentOf(items)
  const next = aheadOf(items).find(({ cueId }) => planned.has(cueId))
  const late = next ? (expected.get(next.cueId)?.lateS ?? 0) : 0
  if (late > 0 || !current) return late
  const own = planned.get(current.cueId)
  if (own === undefined) return 0
  const shouldEnd = own + current.baseLengthS * 1000
  const nextPlan = next ? planned.get(next.cueId) : undefined
  // A planned gap makes nobody early, and neither does a plan that was moved forward.
  const due = nextPlan === undefined ? shouldEnd : Math.min(shouldEnd, nextPlan)
  const early = Math.round((freeAt(items, now) - due) / 1000)
  return next ? Math.min(0, early) : early
}

function endOfAll(items: readonly RunItem[], expected: ReadonlyMap<string, Expected>, now: number): Outlook['end'] {
  const last = upcomingOf(items).at(-1)
  const planned = plannedTimes(items)
  const plannedEnds = items.flatMap((item) => {
    const at = planned.get(item.cueId)
    // As it was planned: an item that gives time ends sooner, and one that is cut leaves the end where it was announced.
    return at === undefined ? [] : [at + item.baseLengthS * 1000]
  })
  const at = last ? expected.get(last.cueId)?.endsAt : currentOf(items) ? freeAt(items, now) : undefined
  if (at === undefined) return null
  return { at, lateS: plannedEnds.length === 0 ? 0 : Math.round((at - highestOf(plannedEnds)) / 1000) }
}
