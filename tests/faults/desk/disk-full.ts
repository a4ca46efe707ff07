import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkLog } from '../../support/log-check.ts'
import { fillDisk } from '../../support/small-disk.ts'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import { within } from '../../support/until.ts'
import { openDeskDay } from '../load/desk-day.ts'
import { checkAnswers, checkInside, createLedger, sampleOf } from '../load/ledger.ts'
import { createScanner, Unavailable } from '../load/scanner.ts'
import { mountSmall } from '../mounts.ts'
import { type Bench, insist, needMounts, type Scenario } from '../scenario.ts'

/** The disk fills up while four desks scan. They are told so, get no verdict, and go on once there is room. */
export const diskFull: Scenario = {
  name: 'disk-full',
  async run(bench: Bench) {
    needMounts()
    // A disk smaller than the initial size of the write-ahead log, and one just large enough for it.
    const small = await fillUp(bench, 'small', 8)
    const large = await fillUp(bench, 'large', 26)
    return `8 MiB: ${small}; 26 MiB: ${large}`
  },
}

async function fillUp(bench: Bench, name: string, mebibytes: number): Promise<string> {
  const { random, start, folder } = bench
  const data = join(folder, name)
  const filler = join(data, 'filler')
  mountSmall(bench, data, mebibytes)
  const station = await start({ folder: data })
  const { client, people } = await openDeskDay(station, 400, random)
  const ledger = createLedger()
  const scanners = Array.from({ length: 4 }, (_, desk) =>
    createScanner(people.slice(desk * 100, (desk + 1) * 100), ledger, random.fork(`${name} ${desk}`)),
  )
  const clients = await Promise.all(scanners.map(() => connectClient(station)))
  const workAll = (stop?: () => boolean) =>
    within(
      'the desks end',
      120_000,
      Promise.all(scanners.map((scanner, desk) => scanner.work(clients[desk] as StationClient, stop))),
    )

  const work = workAll()
  fillDisk(filler)
  const ends = await work
  for (const end of ends) insist(end instanceof Unavailable && end.fault === 'disk-full', `a desk was told: ${end}`)
  const before = ledger.acknowledged.length
  const { admitted } = await client.value('checkIn.stats', {})
  const standing = [...ledger.inside.values()].filter(Boolean).length
  insist(
    admitted === standing,
    `${admitted} are shown inside and ${standing} were acknowledged: a failed commit had an effect`,
  )
  insist((await client.fetch('/healthz')).ok, 'the station does not answer while the disk is full')

  rmSync(filler)
  const until = before + 400
  const after = await workAll(() => ledger.acknowledged.length >= until)
  insist(
    after.every((end) => end === 'stopped'),
    `after the room came back a desk was told: ${after}`,
  )

  await station.kill()
  const again = await start({ folder: data })
  const checker = await connectClient(again)
  for (const scanner of scanners) await scanner.settle(checker)
  await checkAnswers(checker, sampleOf(ledger, 2000, 500, random))
  for (const one of [...clients, client, checker]) one.close()
  await again.stop()
  const { inside } = checkLog(data)
  checkInside(ledger, inside)
  return `full after ${before} commands, went on by itself, ${ledger.acknowledged.length} kept`
}
