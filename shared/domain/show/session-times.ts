import type { RunItem } from './run-item.ts'
import { expectedTimes, plannedTimes } from './run-of-show.ts'

/** When a session begins and ends, as far as known, in ms since 1970. */
export interface SessionTimes {
  readonly startsAt: number
  readonly endsAt: number
}

const minuteMs = 60_000
const toMinute = (at: number): number => Math.round(at / minuteMs) * minuteMs
/** Rounded down: a session that has begun is on at once, not from the next full minute. */
const begunAt = (at: number): number => Math.floor(at / minuteMs) * minuteMs

/**
 * By its room's run of show while it is followed: begun items began then, late items are late, and a session ends early
 * only if a person ends it. To the minute, because seconds of an overrun are no news. `items`: of the room and the
 * session's day, in order.
 */
export function sessionTimes(planned: SessionTimes, items: readonly RunItem[], now: number): SessionTimes {
  const isFollowed = items.some(({ startedAt }) => startedAt !== null)
  const plans = plannedTimes(items)
  const own = items.filter(({ cueId, isOut }) => {
    const plan = plans.get(cueId)
    return !isOut && plan !== undefined && plan >= planned.startsAt && plan < planned.endsAt
  })
  const [first, last] = [own.at(0), own.at(-1)]
  if (!isFollowed || !first || !last) return planned
  const expected = expectedTimes(items, now)
  const began = own.find(({ startedAt }) => startedAt !== null)?.startedAt ?? null
  const startsAt =
    began === null ? toMinute(Math.max(planned.startsAt, expected.get(first.cueId)?.at ?? 0)) : begunAt(began)
  const endedAt = last.endedAt ?? nextStart(items, last)
  if (endedAt !== null) return { startsAt, endsAt: toMinute(endedAt) }
  const ends =
    last.startedAt === null ? expected.get(last.cueId)?.endsAt : Math.max(now, last.startedAt + last.lengthS * 1000)
  return { startsAt, endsAt: toMinute(Math.max(planned.endsAt, ends ?? 0)) }
}

/** The start of a later item, after which nobody waits for this one. */
const nextStart = (items: readonly RunItem[], item: RunItem): number | null =>
  items.slice(items.indexOf(item) + 1).find(({ startedAt }) => startedAt !== null)?.startedAt ?? null
