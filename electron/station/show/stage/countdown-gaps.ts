import type { SteadyClock } from '../../steady-clock.ts'

interface Kept {
  readonly of: string
  /** Of the clock when the countdown was first shown, and of its corrections during pauses since: its end moved by them. */
  readonly gap: number
  /** Null while it runs. */
  readonly gapAtPause: number | null
}

/** What takes a correction of the station's clock out of a countdown, in ms. */
export interface CountdownGap {
  /** Off its end while it runs. */
  readonly clockGapMs: number
  /** To what is left while it is paused. */
  readonly pausedMs: number
}

/**
 * How far the station's clock was ahead of its steady one when a room's countdown was first shown. Its times were written
 * by that clock, so a correction afterwards does not move what is left.
 */
export function createCountdownGaps({ gapMs }: Pick<SteadyClock, 'gapMs'>) {
  const kept = new Map<string, Kept>()
  /** `of`: the countdown, with its start. `what`: each room has one timer and one item that count down. */
  return (roomId: string, what: 'timer' | 'item', of: string, isPaused = false): CountdownGap => {
    const place = `${roomId} ${what}`
    const known = kept.get(place)
    const next = follow(known?.of === of ? known : { of, gap: gapMs(), gapAtPause: null }, isPaused, gapMs())
    kept.set(place, next)
    return { clockGapMs: next.gap, pausedMs: next.gapAtPause === null ? 0 : next.gapAtPause - next.gap }
  }
}

function follow(known: Kept, isPaused: boolean, now: number): Kept {
  const { gap, gapAtPause } = known
  if (isPaused) return gapAtPause === null ? { ...known, gapAtPause: now } : known
  return gapAtPause === null ? known : { ...known, gap: gap + now - gapAtPause, gapAtPause: null }
}
