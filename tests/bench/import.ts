import { setTimeout as pause } from 'node:timers/promises'
import { foundFor, importPeople } from './api.ts'
import type { Bench } from './bench.ts'
import { connect, type Scanned, scanMessage } from './client.ts'
import { copyOf, remove } from './data-folders.ts'
import { eventOf } from './events.ts'
import { codeOf, csvOf, people } from './people.ts'
import { residentMb } from './process-memory.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult } from './result.ts'
import { type RunningStation, startSettledStation } from './station-process.ts'
import { quantile } from './statistics.ts'

/** People who were there before, and are scanned meanwhile. */
const known = 2300
const added = 100_000
/** Of the one desk that scans during both imports, between an answer and the next scan. */
const thinkMs = 5

/** Nobody else is called so: finding this one, in the file's last line, means that all are found. */
const last = { code: 'DERNIERE-LIGNE', lastName: 'Zwyntarovski', firstName: 'Ultime', organisation: 'Mairie' }

interface ImportRun {
  readonly seconds: number
  readonly againSeconds: number
  readonly rssMb: number
  readonly scanP99: number
}

/**
 * A file of 102 300 rows, 2 300 of which the station knows: 100 000 people are new. From the request until the answer
 * is there and the last person of the file is found by the search; then the same file again, of which nothing is new.
 * One desk scans meanwhile, closed loop with 5 ms of thought. Memory is the most that the station's process ever held.
 */
export const importing: Bench = async ({ runs, tell }) => {
  const template = await eventOf(known)
  const csv = csvOf([...people(known + added - 1), last])
  const measured = await repeatRuns({
    runs,
    tell,
    run: async (number): Promise<ImportRun> => {
      const folder = copyOf(template)
      const station = await startSettledStation(folder)
      try {
        const run = await importTwice(station, csv)
        const words = Object.entries(run).map(([name, figure]) => `${name} ${figure.toFixed(1)}`)
        tell(`run ${number}: ${words.join(', ')}`)
        return run
      } finally {
        await station.stop()
        remove(folder)
      }
    },
  })
  return [
    figureResult({ metric: 'seconds_100k', unit: 's', limit: 5 }, measured, ({ seconds }) => seconds),
    figureResult({ metric: 'again_seconds_100k', unit: 's', limit: 5 }, measured, ({ againSeconds }) => againSeconds),
    figureResult({ metric: 'rss_mb', unit: 'MB', limit: 300 }, measured, ({ rssMb }) => rssMb),
    figureResult({ metric: 'scan_p99_ms', unit: 'ms', limit: 50 }, measured, ({ scanP99 }) => scanP99),
  ]
}

async function importTwice(station: RunningStation, csv: string): Promise<ImportRun> {
  const desk = scanMeanwhile(station)
  const first = await timeImport(station, csv)
  if (first.imported !== added) throw new Error(`${first.imported} people were imported`)
  const again = await timeImport(station, csv)
  if (again.unchanged !== known + added) throw new Error(`${again.unchanged} people were unchanged`)
  const scans = await desk.end()
  return {
    seconds: first.seconds,
    againSeconds: again.seconds,
    rssMb: residentMb(station.pid, 'VmHWM'),
    scanP99: quantile(scans, 0.99),
  }
}

async function timeImport(station: RunningStation, csv: string) {
  const begun = performance.now()
  const answer = await importPeople(station, csv)
  while (!(await foundFor(station, last.lastName)).some(({ code }) => code === last.code)) await pause(1)
  return { ...answer, seconds: (performance.now() - begun) / 1000 }
}

/** Lets people in, then scans them again, until it is told to end; both are durable. */
function scanMeanwhile(station: RunningStation) {
  let ending = false
  const scanning = (async () => {
    const client = await connect(station.url, station.token)
    const scans: number[] = []
    for (let turn = 0; !ending; turn++) {
      const { reply, ms } = await client.ask<Scanned>('command', scanMessage(codeOf(turn % known)))
      if (!/^(already-)?admitted$/.test(reply.outcome?.verdict ?? '')) throw new Error('a scan was not answered well')
      scans.push(ms)
      await pause(thinkMs)
    }
    client.close()
    return scans
  })()
  return {
    end() {
      ending = true
      return scanning
    },
  }
}
