import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectClient } from '../../support/station-client.ts'
import { openDeskDay } from '../load/desk-day.ts'
import { createLedger } from '../load/ledger.ts'
import { createScanner } from '../load/scanner.ts'
import { insistRefused } from '../refused-start.ts'
import { type Bench, insist, type Scenario } from '../scenario.ts'

/** A second station on a folder in use refuses to start, and the first one is not affected. */
export const secondProcess: Scenario = {
  name: 'second-process',
  async run({ random, start, folder, short }: Bench) {
    const first = await start()
    const { client, people } = await openDeskDay(first, 100, random)
    const ledger = createLedger()
    const scanner = createScanner(people, ledger, random)
    const stationFile = join(folder, 'data', 'station.json')
    const before = readFileSync(stationFile, 'utf8')
    let stop = false
    const work = scanner.work(client, () => stop)
    const tries = short ? 3 : 10
    for (let count = 0; count < tries; count++) await insistRefused(() => start(), /déjà ouvert/)
    stop = true
    const end = await work
    insist(end === 'stopped', `the first was disturbed: ${end}`)
    insist(readFileSync(stationFile, 'utf8') === before, 'the second has replaced station.json')
    client.close()

    await first.kill()
    const next = await start()
    const again = await connectClient(next)
    const { admitted } = await again.value('checkIn.stats', {})
    insist(admitted === [...ledger.inside.values()].filter(Boolean).length, 'the next station lacks acknowledged data')
    again.close()
    return `${tries} second starts refused while ${ledger.acknowledged.length} commands were answered; a crash leaves no lock`
  },
}
