import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { command } from './api.ts'
import type { Bench } from './bench.ts'
import { copyOf, newFolder, remove } from './data-folders.ts'
import { eventOf } from './events.ts'
import { residentMb } from './process-memory.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult } from './result.ts'
import { type RunningStation, startSettledStation } from './station-process.ts'

const badges = 2000

/**
 * 2 000 badges before the doors open: from the order until the last one is a whole file of the folder printer. Memory is
 * the most that the station's process ever held.
 */
export const batch: Bench = async ({ runs, tell }) => {
  const measured = await repeatRuns({
    runs,
    tell,
    run: async (number) => {
      const run = await batchRun()
      tell(`run ${number}: ${run.perSecond.toFixed(1)} badges a second, ${run.rssMb.toFixed(0)} MB`)
      return run
    },
  })
  return [
    figureResult(
      { metric: 'badges_per_s', unit: '1/s', limit: 40, atLeast: true },
      measured,
      ({ perSecond }) => perSecond,
    ),
    figureResult({ metric: 'rss_mb', unit: 'MB', limit: 250 }, measured, ({ rssMb }) => rssMb),
  ]
}

async function batchRun() {
  const folder = copyOf(await eventOf(badges))
  const out = join(newFolder(), 'badges')
  mkdirSync(out)
  const station = await startSettledStation(folder)
  try {
    await command(station, 'printers.add', { name: 'Dossier', driver: 'pdf-folder', address: out })
    const begun = performance.now()
    const planned = (await command(station, 'badges.printBatch', { boxSize: 100 })) as { badges: number }
    if (planned.badges !== badges) throw new Error(`${planned.badges} badges were planned`)
    while (!(await isDone(station))) await pause(50)
    const seconds = (performance.now() - begun) / 1000
    const files = readdirSync(out).filter((name) => name.endsWith('.pdf')).length
    if (files !== badges) throw new Error(`${files} badges came out`)
    return { perSecond: badges / seconds, rssMb: residentMb(station.pid, 'VmHWM') }
  } finally {
    await station.stop()
    remove(folder)
    remove(join(out, '..'))
  }
}

async function isDone({ url, token }: RunningStation): Promise<boolean> {
  const response = await fetch(`${url}/api/v1/views/printBatches`, { headers: { authorization: `Bearer ${token}` } })
  const { rows } = (await response.json()) as { rows: { state: string; message: string | null }[] }
  if (rows[0]?.state === 'paused') throw new Error(`the batch has stopped: ${rows[0].message}`)
  return rows[0]?.state === 'done'
}
