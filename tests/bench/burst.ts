import { type BenchOptions, warmUp } from './bench.ts'
import { connect, mustBeAdmitted, type Scanned, scanMessage } from './client.ts'
import { copyOf, remove } from './data-folders.ts'
import { eventOf } from './events.ts'
import { codeOf } from './people.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult, type Result } from './result.ts'
import { startSettledStation } from './station-process.ts'

const clients = 8
const scansEach = 200

/** Eight desks come back from a break of the network: all they kept is sent at once, and the last answer counts. */
export async function burst({ runs, tell }: Pick<BenchOptions, 'runs' | 'tell'>): Promise<Result> {
  const run = async (number: number) => {
    const ms = await burstOnce()
    tell(`${clients} clients with ${scansEach} scans each, run ${number}: ${ms.toFixed(0)} ms`)
    return ms
  }
  const measured = await repeatRuns({ runs, tell, run })
  return figureResult({ metric: 'burst_ms', unit: 'ms', limit: 180 }, measured, (ms) => ms)
}

async function burstOnce(): Promise<number> {
  const folder = copyOf(await eventOf(2300))
  const station = await startSettledStation(folder)
  const desks = await Promise.all(Array.from({ length: clients }, () => connect(station.url, station.token)))
  try {
    for (let scan = 0; scan < warmUp; scan++)
      await desks[scan % clients]?.ask('command', scanMessage(codeOf(clients * scansEach + scan)))
    const messages = desks.map((_, desk) =>
      Array.from({ length: scansEach }, (_, scan) => scanMessage(codeOf(desk * scansEach + scan))),
    )
    const begun = performance.now()
    const answers = await Promise.all(
      desks.flatMap((desk, number) => (messages[number] ?? []).map((message) => desk.ask<Scanned>('command', message))),
    )
    const ms = performance.now() - begun
    for (const { reply } of answers) mustBeAdmitted(reply)
    return ms
  } finally {
    for (const desk of desks) desk.close()
    await station.stop()
    remove(folder)
  }
}
