import { setTimeout as pause } from 'node:timers/promises'
import { connectClient } from '../../support/station-client.ts'
import { configureToday } from '../load/desk-day.ts'
import { type Bench, insist, needTool, type Scenario } from '../scenario.ts'
import { openBadgeLine } from './badge-line.ts'
import { followJobs } from './job-follower.ts'
import { startFake } from './printer-kinds.ts'

const printers = 10

/**
 * SIGKILL at random moments while ten printers print. Badges in progress become doubtful, and waiting ones continue.
 */
export const killWhilePrinting: Scenario = {
  name: 'kill-while-printing',
  async run(bench: Bench) {
    needTool('zbarimg', 'apt-get install zbar-tools')
    const { random, short } = bench
    const kills = short ? 4 : 40
    const each = short ? 8 : 60
    let station = await bench.start()
    let client = await connectClient(station)
    await configureToday(client)
    const jobs = followJobs()
    const lines = []
    for (let index = 0; index < printers; index++) {
      const driver = index % 2 === 0 ? 'escpos' : 'zpl'
      const printer = await startFake(bench, driver, { readEveryMs: random.int(5, 25) })
      lines.push(await openBadgeLine(bench, client, `Imprimante ${index}`, printer))
    }
    for (const line of lines) {
      await line.ask(client, each)
      await jobs.look(client)
    }

    let done = 0
    const ids = lines.flatMap((line) => line.ids())
    while (done < kills) {
      await jobs.look(client)
      if (ids.every(jobs.isOver)) break
      // The kill comes after a random time, so this pause waits for no condition.
      await pause(random.int(10, 250))
      client.close()
      await station.kill()
      done += 1
      station = await bench.start()
      client = await connectClient(station)
    }
    await jobs.settled(client, ids, 120_000)

    for (const line of lines) await line.checkTruth(client, jobs)
    const doubtful = ids.filter((id) => jobs.fateOf(id).status === 'unknown')
    for (const id of doubtful) {
      const { message } = jobs.fateOf(id)
      insist(message === 'interrupted', `a job is in doubt for another reason: ${message}`)
    }
    const failed = ids.filter((id) => jobs.fateOf(id).status === 'failed')
    insist(
      failed.length === 0,
      `${failed.length} jobs failed at good printers: ${jobs.fateOf(failed[0] ?? '').message}`,
    )
    insist(done > 0 && doubtful.length > 0, `${done} kills met no badge in progress: nothing was tested`)
    for (const line of lines) await line.mend(client, jobs)
    await jobs.look(client)
    await jobs.settled(client, ids, 60_000)
    for (const line of lines) {
      await line.checkTruth(client, jobs)
      insist(line.printer.badges().length === each, `${line.name}: ${line.printer.badges().length} of ${each} came out`)
    }
    client.close()
    return `${done} kills while ${printers} printers printed ${ids.length} badges: ${doubtful.length} asked about, none forgotten, none twice`
  },
}
