import { warmUp } from './bench.ts'
import { type Bound, startBound } from './bound.ts'
import { type Client, connect, mustBeAdmitted, type Scanned, scanMessage } from './client.ts'
import { copyOf, remove } from './data-folders.ts'
import { eventOf } from './events.ts'
import { codeOf } from './people.ts'
import { startStation } from './station-process.ts'

/** Milliseconds, one of each kind a turn. */
export interface ScanRun {
  readonly scans: number[]
  readonly echoes: number[]
  readonly inserts: number[]
  readonly durables: number[]
}

/** Turns that count; with the warm-up as many as there are people in the smaller event. */
const turns = 2000

/**
 * One run on a fresh copy: in each turn a scan, an echo of such a scan and of its answer, a raw insert and a durable
 * round trip, in an order that moves on from turn to turn, so that whatever disturbs the machine or warms it disturbs
 * and warms all of them.
 */
export async function scanRun(people: number): Promise<ScanRun> {
  const folder = copyOf(await eventOf(people))
  const station = await startStation(folder)
  const bound = await startBound()
  const client = await connect(station.url, station.token)
  try {
    return await takeTurns(client, bound)
  } finally {
    client.close()
    await Promise.all([station.stop(), bound.stop()])
    remove(folder)
  }
}

async function takeTurns(client: Client, bound: Bound): Promise<ScanRun> {
  const run: ScanRun = { scans: [], echoes: [], inserts: [], durables: [] }
  const first = await client.ask<Scanned>('command', scanMessage(codeOf(0)))
  mustBeAdmitted(first.reply)
  await bound.client.ask('prepare', { name: 'checkIn.scan', reply: first.reply })

  const kinds = [
    async (message: ReturnType<typeof scanMessage>) => {
      const { reply, ms } = await client.ask<Scanned>('command', message)
      mustBeAdmitted(reply)
      run.scans.push(ms)
    },
    async (message: ReturnType<typeof scanMessage>) => {
      run.echoes.push((await bound.client.ask('command', message)).ms)
    },
    async () => {
      run.inserts.push((await bound.client.ask<number>('insert', {})).reply)
    },
    async (message: ReturnType<typeof scanMessage>) => {
      run.durables.push((await bound.client.ask('durable', message)).ms)
    },
  ]
  for (let turn = 1; turn < warmUp + turns; turn++) {
    if (turn === warmUp) for (const samples of Object.values(run)) samples.length = 0
    const message = scanMessage(codeOf(turn))
    for (let at = 0; at < kinds.length; at++) await kinds[(turn + at) % kinds.length]?.(message)
  }
  return run
}
