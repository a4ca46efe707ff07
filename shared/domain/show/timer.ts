import type { Instant } from '../../kernel/ids.ts'

/** A countdown as facts tell it: nothing of it runs anywhere, so it is right after a crash, and at every station. */
export interface Timer {
  readonly id: string
  /** Rises with each thing that is done to it, from 1. */
  readonly version: number
  readonly lengthMs: number
  readonly startedAt: Instant
  /** Null while it runs. */
  readonly pausedAt: Instant | null
  /** In pauses that are over. */
  readonly pausedMs: number
}

/** What a person may ask for: a minute is what a moderator gives, a day is a slip of the finger. */
export const longestTimerMs = 24 * 3_600_000

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
  // Two stations whose clocks differ may have paused and resumed: a pause is never of less than nothing.
  const pausedMs = timer.pausedMs + Math.max(0, at - timer.pausedAt)
  return { ...timer, version: timer.version + 1, pausedAt: null, pausedMs }
}

export const timerAdjusted = (timer: Timer, byMs: number): Timer => ({
  ...timer,
  version: timer.version + 1,
  lengthMs: Math.min(longestTimerMs, Math.max(0, timer.lengthMs + byMs)),
})

/** Until it ends, in ms; below 0 it is overrun. `now`: by the station's clock. */
export const remainingMs = (timer: Timer, now: number): number =>
  timer.lengthMs - Math.max(0, (timer.pausedAt ?? now) - timer.startedAt - timer.pausedMs)

/** When it ends if nobody touches it; null while it is paused. */
export const endsAt = (timer: Timer): number | null =>
  timer.pausedAt === null ? timer.startedAt + timer.pausedMs + timer.lengthMs : null
