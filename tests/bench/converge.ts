import { setTimeout as pause } from 'node:timers/promises'
import type { BenchOptions } from './bench.ts'
import { connect } from './client.ts'
import { startHall, untilAllCount } from './hall.ts'
import { admitAll, linkedFolders } from './linked-folders.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult, type Result } from './result.ts'
import { settledAfterMs, startStation } from './station-process.ts'

const desks = 8
const each = 1250

/** Eight desks that each let in 1 250 people while the hub was cut off: from its cable until all nine hold the same. */
export async function converge({ runs, tell }: Pick<BenchOptions, 'runs' | 'tell'>): Promise<readonly Result[]> {
  const measured = await repeatRuns({
    runs,
    tell,
    run: async (number) => {
      const seconds = await convergeRun()
      tell(`run ${number}: ${seconds.toFixed(2)} s`)
      return seconds
    },
  })
  return [figureResult({ metric: 'converge_s', unit: 's', limit: 2.5 }, measured, (seconds) => seconds)]
}

async function convergeRun(): Promise<number> {
  const folders = await linkedFolders(
    'converge',
    desks * each,
    desks,
    async () => {},
    async (folder, index) => {
      const desk = await startStation(folder)
      await admitAll(desk, index * each, each)
      await desk.stop()
    },
  )
  const hall = await startHall(folders, true)
  try {
    // Nine processes settle on as many cores as there are.
    await pause(2 * settledAfterMs)
    const begun = performance.now()
    hall.heal()
    const atHub = await connect(hall.hub.url, hall.hub.token)
    await untilAllCount([...hall.clients, atHub], desks * each)
    const seconds = (performance.now() - begun) / 1000
    atHub.close()
    return seconds
  } finally {
    await hall.stop()
  }
}
