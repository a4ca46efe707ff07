import type { Lane } from '../domain/lanes.ts'
import { batchLimits } from './batch.ts'

/** Who is let in first; `people` of today before everything, what is told of yesterday last. */
const rank: Readonly<Record<Lane, number>> = { system: 1, people: 2, audience: 3, show: 4 }

/**
 * Batches of a lane on their way at most: while one is being stored the next is there already, so that a copy waits for
 * neither the line nor the peer's disk. One place is kept for whoever writes now. In `system` each is proved by what the
 * one before it told.
 */
export const mostInFlight = { system: 1, backfill: 2, live: 3 } as const

interface Next {
  readonly lane: Lane
  readonly origin: string
}

/**
 * Which origin is sent next: `system` first, since it holds the pairings that make the others count; live people before
 * audience and show; a backfill of people when nothing else waits. Within a lane the origin that lacks least is first:
 * whoever writes now is not kept waiting by a copy of the whole day. In `system` it is the origin that was heard of
 * first: none is heard of before the pairing of its station, which the peer must hold to take it.
 */
export function createSendOrder() {
  const lacking = new Map<Lane, Map<string, number>>()

  function firstOf(lane: Lane, isHeldBack: (origin: string) => boolean): { origin: string; lacks: number } | null {
    let first: { origin: string; lacks: number } | null = null
    for (const [origin, lacks] of lacking.get(lane) ?? []) {
      if ((first && lacks >= first.lacks) || isHeldBack(origin)) continue
      first = { origin, lacks }
      if (lane === 'system') break
    }
    return first
  }

  return {
    clear: () => lacking.clear(),
    set(lane: Lane, origin: string, lacks: number): void {
      const origins = lacking.get(lane) ?? new Map<string, number>()
      lacking.set(lane, origins)
      if (lacks > 0) origins.set(origin, lacks)
      else origins.delete(origin)
    },
    next(
      lanes: readonly Lane[],
      inFlight: (lane: Lane) => number,
      isHeldBack: (origin: string) => boolean,
    ): Next | null {
      let backfill: Next | null = null
      let isElsewhere = false
      let best: (Next & { readonly rank: number }) | null = null
      for (const lane of lanes) {
        isElsewhere ||= lane !== 'people' && inFlight(lane) > 0
        const first = firstOf(lane, isHeldBack)
        if (!first) continue
        const next = { lane, origin: first.origin }
        const isBackfill = first.lacks > batchLimits.events
        if (inFlight(lane) >= mostInFlight[lane === 'system' ? lane : isBackfill ? 'backfill' : 'live']) continue
        if (lane === 'people' && isBackfill) backfill = next
        else if (!best || rank[lane] < best.rank) best = { ...next, rank: rank[lane] }
      }
      return best ?? (isElsewhere ? null : backfill)
    },
  }
}
