import { connectClient } from '../../support/station-client.ts'
import { configureToday } from '../load/desk-day.ts'
import { type Bench, insist, needTool, type Scenario } from '../scenario.ts'
import { openBadgeLine } from './badge-line.ts'
import { followJobs } from './job-follower.ts'
import { printerKinds } from './printer-kinds.ts'

/** Rounds in which a person looks and requests badges again. Nearly always the first one is enough. */
const mostRounds = 4

/** Printers of every kind at once, each with its own badges. Then they are repaired, and a person handles the rest. */
export const everyPrinter: Scenario = {
  name: 'every-printer',
  async run(bench: Bench) {
    needTool('zbarimg', 'apt-get install zbar-tools')
    const badges = bench.short ? 10 : 100
    const station = await bench.start()
    const client = await connectClient(station)
    await configureToday(client)
    const jobs = followJobs()
    const lines = []
    for (const { name, start, off, timeouts } of printerKinds) {
      const line = await openBadgeLine(bench, client, name, await start(bench), timeouts)
      if (off) await line.printer.off()
      await line.ask(client, badges)
      await jobs.look(client)
      lines.push({ ...line, isOff: off === true })
    }
    const ids = lines.flatMap((line) => line.ids())
    await jobs.settled(client, ids, badges * 6000)

    for (const [index, line] of lines.entries()) {
      await line.checkTruth(client, jobs)
      await line.checkOrder(
        client,
        line.asked.map(({ attendeeId }) => attendeeId),
      )
      const came = sorted(line.ids().map((id) => Object.values(jobs.fateOf(id)).filter(Boolean).join(' ')))
      const expected = sorted(printerKinds[index]?.ends ?? [])
      insist(came === expected, `${line.name}: its jobs ended as ${came} instead of ${expected}`)
      insist(line.printer.turnedAway() === 0, `${line.name}: two connections at once`)
    }
    const doubtful = ids.filter((id) => jobs.fateOf(id).status === 'unknown').length
    const failed = ids.filter((id) => jobs.fateOf(id).status === 'failed').length

    for (const line of lines) {
      line.printer.repair()
      if (line.isOff) await line.printer.on()
    }
    // A repaired printer that answers late on a busy machine leaves a doubtful badge again, which the next round
    // handles.
    for (let round = 0; round < mostRounds; round++) {
      const asked = []
      for (const line of lines) asked.push({ line, again: await line.mend(client, jobs) })
      for (const { line, again } of asked) {
        await jobs.look(client)
        await jobs.settled(client, line.ids(), badges * 3000)
        await line.checkTruth(client, jobs)
        await line.checkOrder(client, again)
      }
      if (lines.every(({ printer }) => printer.badges().length === badges)) break
    }
    for (const { name, printer } of lines) {
      const out = printer.badges().length
      insist(out === badges, `${name}: ${out} of ${badges} badges came out`)
    }
    client.close()
    return `${lines.length} kinds of printer, ${badges} badges each: ${failed} failed and ${doubtful} in doubt at first, 0 false states, 0 double badges, ${ids.length} out in the end`
  },
}

const sorted = (words: readonly string[]): string => [...new Set(words)].sort().join(', ')
