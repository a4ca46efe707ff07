import { leaseMs } from '../../../shared/domain/show/lease.ts'
import type { Reached } from './recorder.ts'

export interface Verdict {
  readonly orders: number
  /** Scenes that OBS put on air more often than they were asked for. */
  readonly doubles: readonly string[]
  /** Orders of a station that had lost the room: OBS got them, and refused them. */
  readonly refusedLate: number
  /** The same, carried out. */
  readonly late: readonly string[]
  /** How long a station that ran went on beating or ordering after another's claim, in ms, at most. */
  readonly longestOverlapMs: number
  readonly twoMasters: readonly string[]
}

interface Judged {
  readonly room: string
  readonly reached: readonly Reached[]
  /** By scene: how often it was asked for. Each press asks for another scene than those around it. */
  readonly presses: ReadonlyMap<string, number>
  /** Whether a stopped station's messages, which waited in its kernel, may arrive at this moment. */
  readonly isTrapped: (at: number) => boolean
}

/** Judges what reached one OBS. */
export function judge({ room, reached, presses, isTrapped }: Judged): Verdict {
  const doubles: string[] = []
  const late: string[] = []
  const twoMasters: string[] = []
  let [orders, refusedLate, longestOverlapMs] = [0, 0, 0]
  let holder: { readonly by: string; readonly at: number; readonly epoch: number } | null = null
  const done = new Map<string, number>()
  for (const one of reached) {
    if (one.what === 'claim') {
      if (!holder || one.epoch > holder.epoch) holder = one
      continue
    }
    const isStale = holder !== null && one.by !== holder.by
    const overlapMs = one.at - (holder?.at ?? 0)
    if (isStale && !isTrapped(one.at)) {
      longestOverlapMs = Math.max(longestOverlapMs, overlapMs)
      if (overlapMs > leaseMs) twoMasters.push(`${room}: ${one.what} of ${one.by}, ${Math.round(overlapMs)} ms after`)
    }
    if (one.what === 'beat') {
      if (isStale && one.isRenewed !== false && !isTrapped(one.at) && overlapMs > 100)
        twoMasters.push(`${room}: a lease for ${one.by}, ${Math.round(overlapMs)} ms after another's claim`)
      continue
    }
    orders += 1
    if (isStale && one.isDone === false) refusedLate += 1
    else if (isStale) late.push(`${room}: an order of ${one.by} was carried out, ${Math.round(overlapMs)} ms after`)
    // An order whose answer was never heard may have been carried out.
    if (one.isDone !== false) done.set(one.scene, (done.get(one.scene) ?? 0) + 1)
  }
  for (const [scene, times] of done)
    if (times > (presses.get(scene) ?? 0))
      doubles.push(`${room}: a scene was put on air ${times} times for ${presses.get(scene) ?? 0} presses`)
  return { orders, doubles, refusedLate, late, longestOverlapMs, twoMasters }
}
