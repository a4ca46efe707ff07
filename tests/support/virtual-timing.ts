import type { Timing } from '../../electron/station/timing.ts'

interface Waiting {
  readonly at: number
  readonly act: () => void
}

/** A clock that a test advances, with its timers. `random` is always in the middle: no jitter. */
export function virtualTiming(start: number) {
  let now = start
  const waiting = new Set<Waiting>()
  const timing: Timing = {
    now: () => now,
    after(ms, act) {
      const one = { at: now + ms, act }
      waiting.add(one)
      return () => void waiting.delete(one)
    },
    random: () => 0.5,
  }
  return {
    timing,
    /** Runs the timers due on the way, in order. */
    advance(ms: number): void {
      const end = now + ms
      for (;;) {
        const [next] = [...waiting].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)
        if (!next) break
        waiting.delete(next)
        now = next.at
        next.act()
      }
      now = end
    },
    /** Time until the next timer, in ms. Undefined: no timer waits. */
    next(): number | undefined {
      const [first] = [...waiting].map(({ at }) => at - now).sort((one, other) => one - other)
      return first
    },
  }
}
