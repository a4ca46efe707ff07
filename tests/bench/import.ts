import { setTimeout as pause } from 'node:timers/promises'
import { foundFor, importPeople } from './api.ts'
import type { Bench } from './bench.ts'
import { connect, type Scanned, scanMessage } from './client.ts'
import { copyOf, remove } from './data-folders.ts'
import { eventOf } from './events.ts'
import { csvOf, people } from './people.ts'
import { residentMb } from './process-memory.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult } from './result.ts'
import { type RunningStation, startStation } from './station-process.ts'
import { quantile } from './statistics.ts'

/** People who were there before, and are scanned meanwhile. */
const known = 2300
const added = 100_000
/** Of the one desk that scans during both imports, between an answer and the next scan. */
const thinkMs = 5

/**
 * A file of 102 300 rows, 2 300 of which the station knows: 100 000 people are new. From the request until the answer
 * is there and the last person of the file is found by the search; then the same file again, of which nothing is new.
 * One desk scans meanwhile, closed loop with 5 ms of thought. Memory is the most that the station's process ever held.
 */
export const importing: Bench = async ({ runs, tell }) => {
  const template = await eventOf(known)
  const everybody = people(known + added)
  const csv = csvOf(everybody)
  const measured = await repeatRuns({
    ...{ runs, tell },
    run: async (number) => {
      const folder = copyOf(template)
      const station = await startStation(folder)
      try {
        const run = await importRun(station, csv, everybody.at(-1)?.code ?? '', everybody)
        tell(`run ${number}: ${Object.entries(run).map(([name, figure]) => `${name} ${figure.toFixed(1)}`).join(', ')}`)
        return run
      } finally {
        await station.stop()
        remove(folder)
      }
    },
  })
  return [
    figureResult({ metric: 'seconds_100k', unit: 's', limit: 6 }, measured, ({ seconds }) => seconds),
    figureResult({ metric: 'again_seconds_100k', unit: 's', limit: 6 }, measured, ({ againSeconds }) => againSeconds),
    figureResult({ metric: 'rss_mb', unit: 'MB', limit: 400 }, measured, ({ rssMb }) => rssMb),
    figureResult({ metric: 'scan_p99_ms', unit: 'ms', limit: 50 }, measured, ({ scanP99 }) => scanP99),
  ]
}
