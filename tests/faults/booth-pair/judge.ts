import { leaseMs } from '../../../shared/domain/show/lease.ts'
import type { Reached } from './recorder.ts'

type Order = Extract<Reached, { what: 'order' }>

export interface Verdict {
  readonly orders: number
  /** Orders that OBS carried out a second time for one press. */
  readonly doubles: readonly string[]
  /** Orders of a station that had lost the room: OBS got them, and refused them. */
  readonly refusedLate: number
  /** The same, carried out. */
  readonly late: readonly string[]
  /** How long an earlier station went on beating or ordering after a claim, in ms, at most. */
  readonly longestOverlapMs: number
  readonly twoMasters: readonly string[]
}

/** Judges what reached one OBS. Each press asks for another scene than the presses around it: a scene that comes twice is a double. */
export function judge(room: string, reached: readonly Reached[], presses: ReadonlyMap<string, number>): Verdict {
  const doubles: string[] = []
  const late: string[] = []
  const twoMasters: string[] = []
  let [refusedLate, longestOverlapMs] = [0, 0]
  let holder: { by: string; at: number; epoch: number } | null = null
  const done = new Map<string, number>()
  const orders = reached.filter((one): one is Order => one.what === 'order')
  for (const one of reached) {
    if (one.what === 'claim') {
      if (!holder || one.epoch > holder.epoch) holder = { by: one.by, at: one.at, epoch: one.epoch }
      continue
    }
    const isStale: boolean = holder !== null && one.by !== holder.by
    if (isStale && holder) {
      const overlapMs = one.at - holder.at
      // What OBS refuses is no act of a master, whenever it arrives.
      const isAct = one.what === 'order' ? one.isDone !== false : true
      if (isAct) {
        longestOverlapMs = Math.max(longestOverlapMs, overlapMs)
        if (overlapMs > leaseMs)
          twoMasters.push(`${room}: ${one.what} of ${one.by}, ${Math.round(overlapMs)} ms after ${holder.by}`)
      }
    }
    if (one.what !== 'order') continue
    if (isStale && one.isDone === false) refusedLate += 1
    else if (isStale) late.push(`${room}: an order of ${one.by} was carried out after the claim of ${holder?.by}`)
    if (one.isDone !== false) done.set(one.scene, (done.get(one.scene) ?? 0) + 1)
  }
  for (const [scene, times] of done)
    if (times > (presses.get(scene) ?? 0))
      doubles.push(`${room}: a scene was put on air ${times} times for ${presses.get(scene) ?? 0} presses`)
  return { orders: orders.length, doubles, refusedLate, late, longestOverlapMs, twoMasters }
}
