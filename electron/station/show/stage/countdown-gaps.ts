import type { SteadyClock } from '../../steady-clock.ts'

/**
 * How far the station's clock was ahead of its steady one when a room's countdown was first shown. Its times were written
 * by that clock, so a correction afterwards does not move what is left.
 */
export function createCountdownGaps({ gapMs }: Pick<SteadyClock, 'gapMs'>) {
  const kept = new Map<string, { readonly of: string; readonly gap: number }>()
  /** `of`: the countdown, with its start. `what`: each room has one timer and one item that count down. */
  return (roomId: string, what: 'timer' | 'item', of: string): number => {
    const place = `${roomId} ${what}`
    const known = kept.get(place)
    if (known?.of === of) return known.gap
    const gap = gapMs()
    kept.set(place, { of, gap })
    return gap
  }
}
