import { join } from 'node:path'
import { checkLog } from '../../support/log-check.ts'
import { connectClient } from '../../support/station-client.ts'
import { within } from '../../support/until.ts'
import { openDeskDay } from '../load/desk-day.ts'
import { checkAnswers, checkInside, createLedger, sampleOf } from '../load/ledger.ts'
import { createScanner } from '../load/scanner.ts'
import { type Bench, insist, needTracing, type Scenario } from '../scenario.ts'
import { attach } from '../trace/strace.ts'

/** For the write-ahead log: the k-th sync from ready on. For the database: the first syncs of a checkpoint. */
interface Moment {
  readonly file: 'regie.db-wal' | 'regie.db'
  readonly k: number
}

const full: readonly Moment[] = [
  ...Array.from({ length: 60 }, (_, index) => ({ file: 'regie.db-wal', k: index + 1 }) as const),
  ...[1, 2, 3].map((k) => ({ file: 'regie.db', k }) as const),
]
const few: readonly Moment[] = [
  ...[1, 2, 7, 23, 60].map((k) => ({ file: 'regie.db-wal', k }) as const),
  { file: 'regie.db', k: 1 },
]

/** SIGKILL at the start of sync number k: writes that are not yet on disk must not have been acknowledged. */
export const killAtFsync: Scenario = {
  name: 'kill-at-fsync',
  async run({ short, random, start, folder }: Bench) {
    needTracing()
    const data = join(folder, 'data')
    const ledger = createLedger()
    let station = await start()
    const { client, people } = await openDeskDay(station, 200, random)
    client.close()
    const scanners = Array.from({ length: 4 }, (_, desk) =>
      createScanner(people.slice(desk * 50, (desk + 1) * 50), ledger, random.fork(`desk ${desk}`)),
    )
    const moments = short ? few : full
    for (const { file, k } of moments) {
      const before = ledger.acknowledged.length
      const clients = await Promise.all(scanners.map(() => connectClient(station)))
      const tracer = await attach(station.pid, join(folder, 'trace'), [
        ...['-P', join(data, file), '-e', 'trace=fsync,fdatasync'],
        ...['-e', `inject=fsync,fdatasync:signal=KILL:when=${k}`],
      ])
      const work = Promise.all(clients.map((one, desk) => scanners[desk]?.work(one)))
      const { signal } = await within(`sync ${k} of ${file}`, 60_000, station.exited)
      await Promise.all([work, tracer.ended])
      for (const one of clients) one.close()
      insist(signal === 'SIGKILL', `the station ended by ${signal}, not by the signal at sync ${k}`)

      station = await start()
      const again = await connectClient(station)
      for (const scanner of scanners) await scanner.settle(again)
      await checkAnswers(again, sampleOf(ledger, ledger.acknowledged.length - before, 100, random))
      again.close()
    }
    await station.stop()
    const { events, inside } = checkLog(data)
    checkInside(ledger, inside)
    return `killed at ${moments.length} syncs, ${ledger.acknowledged.length} commands acknowledged, ${events} events verified`
  },
}
