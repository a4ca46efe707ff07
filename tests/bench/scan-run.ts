import { warmUp } from './bench.ts'
import { type Bound, startBound } from './bound.ts'
import { type Client, connect, mustBeAdmitted, type Scanned, scanMessage } from './client.ts'
import { copyOf, remove } from './data-folders.ts'
import { eventOf } from './events.ts'
import { codeOf } from './people.ts'
import { startSettledStation } from './station-process.ts'

/** Milliseconds; in each turn three scans and one of each bound. */
export interface ScanRun {
  readonly scans: number[]
  readonly echoes: number[]
  readonly inserts: number[]
  readonly durables: number[]
}

/** Turns that count, of three scans each; with the warm-up no more scans than there are people in the smaller event. */
const turns = 660

/**
 * One run on a fresh copy, strictly in turns: a scan, an echo of such a scan and of its answer, a scan, a raw insert, a
 * scan, a durable round trip. Each process has rested for as long as the other when its turn comes, and whatever
 * disturbs the machine disturbs both.
 */
export async function scanRun(people: number): Promise<ScanRun> {
  const folder = copyOf(await eventOf(people))
  const station = await startSettledStation(folder)
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

  async function scan(person: number): Promise<ReturnType<typeof scanMessage>> {
    const message = scanMessage(codeOf(person))
    const { reply, ms } = await client.ask<Scanned>('command', message)
    mustBeAdmitted(reply)
    run.scans.push(ms)
    return message
  }
  const warmUpTurns = warmUp / 3
  for (let turn = 0; turn < warmUpTurns + turns; turn++) {
    if (turn === warmUpTurns) for (const samples of Object.values(run)) samples.length = 0
    const person = 1 + 3 * turn
    run.echoes.push((await bound.client.ask('command', await scan(person))).ms)
    await scan(person + 1)
    run.inserts.push((await bound.client.ask<number>('insert', {})).reply)
    run.durables.push((await bound.client.ask('durable', await scan(person + 2))).ms)
  }
  return run
}
