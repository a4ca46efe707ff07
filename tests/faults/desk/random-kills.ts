import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { checkLog } from '../../support/log-check.ts'
import { connectClient } from '../../support/station-client.ts'
import { openDeskDay } from '../load/desk-day.ts'
import { checkAnswers, checkInside, createLedger, type Ledger, sampleOf } from '../load/ledger.ts'
import { createScanner } from '../load/scanner.ts'
import { type Bench, insist, type Scenario } from '../scenario.ts'
import { falsify } from './falsify.ts'

/** SIGKILL at random moments, repeatedly, while four desks scan. */
export const randomKills: Scenario = {
  name: 'random-kills',
  async run({ short, random, start, folder, note }: Bench) {
    const kills = short ? 10 : 300
    const data = join(folder, 'data')
    let station = await start()
    const { client, people } = await openDeskDay(station, 400, random)
    client.close()
    const ledger = createLedger()
    const quarter = people.length / 4
    const scanners = Array.from({ length: 4 }, (_, desk) =>
      createScanner(people.slice(desk * quarter, (desk + 1) * quarter), ledger, random.fork(`desk ${desk}`)),
    )

    for (let kill = 1; kill <= kills; kill++) {
      const clients = await Promise.all(scanners.map(() => connectClient(station)))
      const before = ledger.acknowledged.length
      const work = Promise.all(scanners.map((scanner, desk) => scanner.work(clients[desk] ?? never())))
      // The kill comes after a random time, so this pause waits for no condition.
      await Promise.race([pause(random.int(20, 400)), work])
      await station.kill()
      const ends = await work
      insist(
        ends.every((end) => end === 'lost'),
        `a desk ended with ${ends}`,
      )
      for (const one of clients) one.close()

      if (kill % 50 === 0) checkLog(data)
      station = await start()
      const again = await connectClient(station)
      for (const scanner of scanners) await scanner.settle(again)
      await checkAnswers(again, sampleOf(ledger, ledger.acknowledged.length - before, 50, random))
      again.close()
      if (kill % 50 === 0) note(`${kill} kills, ${ledger.acknowledged.length} commands acknowledged`)
    }

    const last = await connectClient(station)
    await checkAnswers(last, sampleOf(ledger, 0, 10_000, random))
    const { admitted } = await last.value('checkIn.stats', {})
    last.close()
    await station.stop()
    const { events, origins, inside } = checkLog(data)
    checkInside(ledger, inside)
    insist(admitted === inside.size, `the count says ${admitted}, the log ${inside.size}`)
    noticesFaults(data, ledger, inside, folder)
    return `${kills} kills, ${ledger.acknowledged.length} commands acknowledged, ${inside.size} inside, ${events} events of ${origins} origins verified`
  },
}

/** Proves that the checks above notice a lost admission and an altered event. */
function noticesFaults(data: string, ledger: Ledger, inside: ReadonlySet<string>, folder: string) {
  const oneLost = new Set([...inside].slice(1))
  insist(
    complains(() => checkInside(ledger, oneLost)),
    'the check does not notice a lost admission',
  )
  for (const fault of ['altered', 'missing', 'unfolded'] as const) {
    const copy = join(folder, fault)
    cpSync(data, copy, { recursive: true })
    falsify(copy, fault)
    insist(
      complains(() => checkLog(copy)),
      `the check does not notice an event that is ${fault}`,
    )
  }
}

function complains(check: () => unknown): boolean {
  try {
    check()
    return false
  } catch {
    return true
  }
}

const never = (): never => {
  throw new Error('a desk without a connection')
}
