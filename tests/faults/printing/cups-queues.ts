import { type DeviceMode, noCups, startCups } from '../../support/cups/cups-server.ts'
import { connectClient } from '../../support/station-client.ts'
import { configureToday } from '../load/desk-day.ts'
import { type Bench, insist, needTool, type Scenario, Skipped } from '../scenario.ts'
import { openBadgeLine } from './badge-line.ts'
import { followJobs } from './job-follower.ts'

interface QueueKind {
  readonly name: string
  readonly mode?: DeviceMode
  /** The final states of its badges, as `status message`. */
  readonly ends: readonly string[]
}

/** The first four differ in how CUPS reaches their device. The others have a mode, whose change repairs them. */
const kinds: readonly QueueKind[] = [
  { name: 'told', ends: ['printed'] },
  { name: 'blind', ends: ['sent'] },
  { name: 'raw', ends: ['sent'] },
  { name: 'nowhere', ends: ['failed queue-unknown'] },
  { name: 'slow', mode: 'slow', ends: ['printed'] },
  { name: 'stalling', mode: 'stalls', ends: ['unknown printer-no-answer'] },
  { name: 'paper-out', mode: 'paper-out', ends: ['unknown printer-paper-out-midway'] },
  { name: 'cover-open', mode: 'cover-open', ends: ['unknown printer-cover-open-midway'] },
  { name: 'failing', mode: 'fails', ends: ['unknown queue-aborted-midway'] },
  { name: 'stopping', mode: 'stops-the-queue', ends: ['unknown queue-stopped-midway', 'failed queue-stopped'] },
]
/** Queues whose badges must not fail get long time limits, for a busy machine. */
const patient = { connectS: 2, stallS: 10, answerS: 30 } as const
const hasty = { connectS: 2, stallS: 0.4, answerS: 1.5 } as const

/**
 * A real cupsd with queues of every kind. The station and CUPS are killed during printing; then a person repairs
 * everything.
 */
export const cupsQueues: Scenario = {
  name: 'cups-queues',
  async run(bench: Bench) {
    needTool('zbarimg', 'apt-get install zbar-tools')
    const [missing, how = ''] = noCups().split(': ')
    if (missing) throw new Skipped(missing, how)
    const badges = bench.short ? 4 : 40
    const cups = await startCups(kinds.filter(({ mode }) => mode).map(({ name }) => name))
    bench.after(cups.remove)
    let station = await bench.start()
    let client = await connectClient(station)
    await configureToday(client)
    const jobs = followJobs()
    const lines = []
    for (const { name, mode, ends } of kinds) {
      if (mode) await cups.setMode(mode, name)
      const printer = {
        ...({ driver: 'cups', address: cups.address(name), strays: () => 0 } as const),
        badges: () => cups.cameOut(name),
      }
      const isGood = ends.every((end) => end === 'printed' || end === 'sent')
      const line = await openBadgeLine(bench, client, name, printer, isGood ? patient : hasty)
      await line.ask(client, badges)
      await jobs.look(client)
      lines.push({ ...line, ends })
    }
    const ids = lines.flatMap((line) => line.ids())
    await jobs.settled(client, ids, badges * 10_000)
    for (const line of lines) {
      await line.checkTruth(client, jobs)
      const came = sorted(line.ids().map((id) => Object.values(jobs.fateOf(id)).filter(Boolean).join(' ')))
      insist(came === sorted(line.ends), `${line.name}: its jobs ended as ${came} instead of ${sorted(line.ends)}`)
    }
    const doubtful = ids.filter((id) => jobs.fateOf(id).status === 'unknown').length

    // After the repair everything goes on. Then the station is killed with badges in progress, and CUPS is restarted.
    for (const { name, mode } of kinds) if (mode) await cups.setMode('slow', name)
    await cups.resume('stopping')
    const mendable = lines.filter(({ name }) => name !== 'nowhere')
    for (const line of mendable) await line.mend(client, jobs)
    client.close()
    await station.kill()
    station = await bench.start()
    client = await connectClient(station)
    await cups.off()
    await cups.on()
    const rest = mendable.flatMap((line) => line.ids())
    for (let round = 0; round < 8; round++) {
      await jobs.look(client)
      await jobs.settled(client, rest, badges * 10_000)
      const open = rest.filter((id) => ['unknown', 'failed'].includes(jobs.fateOf(id).status))
      if (open.length === 0) break
      // Badges that CUPS held when it or the station went down come out late. A person looks once nothing moves.
      await cups.isQuiet()
      for (const line of mendable) {
        await line.checkTruth(client, jobs)
        await line.mend(client, jobs)
      }
    }
    for (const line of mendable) {
      await line.checkTruth(client, jobs)
      const out = (await line.printer.badges()).length
      insist(out === badges, `${line.name}: ${out} of ${badges} badges came out`)
    }
    client.close()
    return `${kinds.length} kinds of queue of a real CUPS, ${badges} badges each: ${doubtful} in doubt at first, 0 false states, 0 double badges, all out after a kill of the station and a stop of CUPS`
  },
}

const sorted = (words: readonly string[]): string => [...new Set(words)].sort().join(', ')
