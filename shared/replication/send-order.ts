import type { Lane } from '../domain/lanes.ts'
import { batchLimits } from './batch.ts'

/** The order of lanes. Live `people` goes before the others, and a backfill of people last. */
const rank: Readonly<Record<Lane, number>> = { system: 1, people: 2, audience: 3, show: 4 }

/**
 * Most batches of a lane in flight. The next one arrives while one is being stored, so a copy waits neither for the
 * line nor for the peer's disk. One place is kept for current writers. In `system` each batch is proved by the one
 * before it.
 */
export const mostInFlight = { system: 1, backfill: 2, live: 3 } as const

interface Next {
  readonly lane: Lane
  readonly origin: string
}

/**
 * Chooses the origin to send next. `system` goes first, because it holds the pairings that prove the others. Live
 * people go before audience and show; a backfill of people goes when nothing else waits. Within a lane the origin that
 * lacks least goes first, so that a copy of a whole day does not delay current writers. Within `system` the origin that
 * was heard of first goes first: the pairing of a station precedes it, and the peer needs that pairing.
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
