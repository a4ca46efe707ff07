import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Bench } from './bench.ts'
import { copyOf, remove } from './data-folders.ts'
import { longDay } from './events.ts'
import { residentMb } from './process-memory.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult } from './result.ts'
import { settledAfterMs, startStation } from './station-process.ts'
import { median } from './statistics.ts'

/** Starts of each kind in one run; their medians are the run's. */
const startsPerRun = 5

/**
 * From the process's start to a 200 of /healthz, with 2 317 people and 10 000 events in the log, less what an empty
 * Node takes from its start to its end: what remains is ours. In turns, on a fresh copy each. Memory is read when the
 * station has been left alone for three seconds.
 */
export const start: Bench = async ({ runs, tell }) => {
  const folder = await longDay(2317, 10_000)
  const measured = await repeatRuns({
    runs,
    tell,
    boundOf: ({ node }: StartRun) => node,
    run: async (number) => {
      const run = await startRun(folder)
      tell(`run ${number}: ${run.station.toFixed(0)} ms less ${run.node.toFixed(0)} ms, ${run.rssMb.toFixed(0)} MB`)
      return run
    },
  })
  return [
    figureResult({ metric: 'over_node_ms', unit: 'ms', limit: 250 }, measured, ({ station, node }) => station - node),
    figureResult({ metric: 'rss_mb', unit: 'MB', limit: 110 }, measured, ({ rssMb }) => rssMb),
  ]
}

interface StartRun {
  readonly station: number
  readonly node: number
  readonly rssMb: number
}

async function startRun(template: string): Promise<StartRun> {
  const nodes: number[] = []
  const stations: number[] = []
  let rssMb = 0
  for (let turn = 1; turn <= startsPerRun; turn++) {
    nodes.push(await emptyNode())
    const folder = copyOf(template)
    const station = await startStation(folder)
    stations.push(station.startedInMs)
    if (turn === startsPerRun) {
      await pause(settledAfterMs)
      rssMb = residentMb(station.pid, 'VmRSS')
    }
    await station.stop()
    remove(folder)
  }
  return { station: median(stations), node: median(nodes), rssMb }
}

async function emptyNode(): Promise<number> {
  const begun = performance.now()
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit')
  return performance.now() - begun
}
