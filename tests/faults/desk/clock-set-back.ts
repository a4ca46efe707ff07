import { join } from 'node:path'
import { checkLog } from '../../support/log-check.ts'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import { openDeskDay } from '../load/desk-day.ts'
import { checkAnswers, checkInside, createLedger, sampleOf } from '../load/ledger.ts'
import { createScanner } from '../load/scanner.ts'
import { type Bench, insist, type Scenario } from '../scenario.ts'

const hour = 3_600_000

/** The machine's clock is set back two hours, then forward again. No recorded fact changes, and work goes on. */
export const clockSetBack: Scenario = {
  name: 'clock-set-back',
  async run({ short, random, start, folder }: Bench) {
    const data = join(folder, 'data')
    const ledger = createLedger()
    const first = await start()
    const { client, people } = await openDeskDay(first, 120, random)
    const scanner = createScanner(people, ledger, random)
    const perRun = short ? 150 : 2000
    let target = perRun
    insist(
      (await scanner.work(client, () => ledger.acknowledged.length >= target)) === 'stopped',
      'the first run ended early',
    )
    client.close()
    await first.kill()

    for (const offset of [-2 * hour, 0, -2 * hour + 1, 0]) {
      const station = await start({ env: { REGIE_CLOCK_OFFSET_MS: String(offset) } })
      const again = await connectClient(station)
      await checkAnswers(again, sampleOf(ledger, 500, 500, random))
      target += perRun
      insist((await scanner.work(again, () => ledger.acknowledged.length >= target)) === 'stopped', 'a run ended early')
      const at = await arrivalOf(again)
      insist(
        Math.abs(at - (Date.now() + offset)) < hour / 2,
        `the clock was not set: an admission at ${new Date(at).toISOString()}`,
      )
      again.close()
      await station.kill()
    }
    const { inside, events } = checkLog(data)
    checkInside(ledger, inside)
    return `2 h back and forth twice: ${ledger.acknowledged.length} answers hold, ${events} events verified`
  },
}

/** Admits a new person, and returns the time of admission by the station's clock. The person then leaves. */
async function arrivalOf(client: StationClient): Promise<number> {
  const { attendeeId, code } = await client.done('attendees.register', { lastName: 'Horloge', firstName: 'Témoin' })
  await client.done('checkIn.scan', { code })
  const person = await client.value('attendees.one', { id: attendeeId })
  await client.done('checkIn.undo', { attendeeId, reason: 'témoin' })
  return Date.parse(person?.admissions[0]?.at ?? '')
}
