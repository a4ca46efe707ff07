import { type LogFault, verifyLog } from '../../electron/station/event-log/verify.ts'
import type { Lane } from '../../shared/domain/lanes.ts'
import { isFull, type Node } from './node.ts'
import type { Run } from './run-of-station.ts'
import { mayRead } from './stations.ts'
import { realEventTypes } from './versions.ts'
import { Crash, Violation } from './violation.ts'
import type { World } from './world.ts'

/**
 * At any time, a station's rows are what its own events say. A station that knows that it was put out is skipped:
 * events that it still writes show up only there.
 */
export function isWhole(node: Node): void {
  if (!node.run || node.run.log.streams.state('station', node.stationId).revoked) return
  const { run } = node
  const fault = realEventTypes.lacking(node.lacks, () => faultOf(run))
  if (fault) throw new Violation('the rows follow from the events', `${node.name} ${fault.what} ${fault.where}`)
}

function faultOf({ log }: Run): LogFault | null {
  try {
    const steps = verifyLog(log)
    let step = steps.next()
    while (!step.done) step = steps.next()
    return step.value.fault
  } catch (error) {
    // Before reading, the rows in memory are written out: a station may die of that, and a disk may be full.
    if (error instanceof Crash || isFull(error)) return null
    throw error
  }
}

/** Whether all stations hold, of every origin, the same events as far as they may read them. */
export function isQuiet(world: World, linked: readonly Node[]): boolean {
  return differing(world, linked) === null
}

/** Describes the first station that lacks events of another one. Null if none does. */
export function differing(world: World, linked: readonly Node[]): string | null {
  for (const origin of world.facts.origins()) {
    const lane = origin.split('.')[2] as Lane
    const most = Math.max(...linked.map(({ durable }) => durable.get(origin) ?? 0))
    for (const node of linked)
      if (mayRead[node.role].includes(lane) && (node.durable.get(origin) ?? 0) < most)
        return `${node.name} holds ${node.durable.get(origin) ?? 0} of ${most} of ${origin}`
  }
  return null
}
