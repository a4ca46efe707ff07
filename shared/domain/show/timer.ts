import type { Instant } from '../../kernel/ids.ts'

/** A countdown as facts. Nothing of it runs anywhere, so it is right after a crash, and at every station. */
export interface Timer {
  readonly id: string
  /** Rises with each change, from 1. */
  readonly version: number
  readonly lengthMs: number
  readonly startedAt: Instant
  /** Null while it runs. */
  readonly pausedAt: Instant | null
  /** Total of the finished pauses. */
  readonly pausedMs: number
}

/** The longest timer: a moderator gives minutes; a day is a typing error. */
export const longestTimerMs = 24 * 3_600_000

/** What is left when a countdown turns orange, in s, until somebody chooses otherwise. */
export const usualWarningS = 60
/** The earliest that a countdown may turn orange: an hour before its end. */
export const longestWarningS = 3600

export const timerStarted = (id: string, lengthMs: number, at: Instant): Timer => ({
  id,
  version: 1,
  lengthMs,
  startedAt: at,
  pausedAt: null,
  pausedMs: 0,
})

export const timerPaused = (timer: Timer, at: Instant): Timer =>
  timer.pausedAt === null ? { ...timer, version: timer.version + 1, pausedAt: at } : timer

export function timerResumed(timer: Timer, at: Instant): Timer {
  if (timer.pausedAt === null) return timer
  // Two stations whose clocks differ may have paused and resumed it: a pause is never negative.
  const pausedMs = timer.pausedMs + Math.max(0, at - timer.pausedAt)
  return { ...timer, version: timer.version + 1, pausedAt: null, pausedMs }
}

export const timerAdjusted = (timer: Timer, byMs: number): Timer => ({
  ...timer,
  version: timer.version + 1,
  // Below 0 too: one minute less and one more is what it was.
  lengthMs: Math.min(longestTimerMs, Math.max(-longestTimerMs, timer.lengthMs + byMs)),
})

/** Time until it ends, in ms; negative: overrun. `now`: by the station's clock. */
export const remainingMs = (timer: Timer, now: number): number =>
  timer.lengthMs - Math.max(0, (timer.pausedAt ?? now) - timer.startedAt - timer.pausedMs)

/** When it ends if nobody changes it. Null while it is paused. */
export const endsAt = (timer: Timer): number | null =>
  timer.pausedAt === null ? timer.startedAt + timer.pausedMs + timer.lengthMs : null
