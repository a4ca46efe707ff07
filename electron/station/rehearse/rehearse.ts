import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { CommandInput, CommandName, CommandOutcome } from '../../../shared/contract/contract.ts'
import { dayAfter, eventDateAt } from '../../../shared/domain/event/event-day.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { uuidv7 } from '../../../shared/kernel/uuid.ts'
import { startLink } from '../access/start-link.ts'
import { nodeCrypto } from '../crypto.ts'
import { demoCode, demoRegistrations } from '../demo/demo-people.ts'
import { comeIn } from '../replication/come-in.ts'
import { type Station, type StationOptions, startStation } from '../station.ts'
import { arrivalsOf } from './arrivals.ts'
import { contentOf } from './same-content.ts'

export interface RehearsalReport {
  readonly stations: number
  readonly admitted: number
  readonly refused: number
  readonly cuts: number
  readonly conflicts: number
  /** The faults found at the end, one sentence each. None is the aim. */
  readonly faults: readonly string[]
}

const timeZone = 'Europe/Paris'
const pilot = { role: 'pilot', label: 'Répétition', checkpoint: null, accessId: null } as const
/** One in so many scans repeats the previous one: a couple with one ticket, or an impatient hand. */
const twiceEvery = 60

/**
 * Rehearses a whole morning on one machine: a hub and eight desks, 2 300 arrivals, links cut and restored. At the end
 * it proves that all stations hold the same data. `say`: prints a line of progress.
 */
export async function rehearse(options: {
  readonly folder: string
  readonly seconds: number
  readonly desks: number
  readonly people: number
  readonly pages: Pick<StationOptions, 'version' | 'pagesFolder' | 'workers' | 'fontsFolder' | 'badgesFolder'>
  readonly say: (line: string) => void
}): Promise<RehearsalReport> {
  const { folder, seconds, people, pages, say } = options
  const names = ['Pilotage', ...Array.from({ length: options.desks }, (_, index) => `Accueil ${index + 1}`)]
  const faults: string[] = []
  const open = (name: string, more: Partial<StationOptions>) => {
    const own = join(folder, name.replace(' ', '-').toLowerCase())
    mkdirSync(own, { recursive: true })
    const onError = (error: unknown) => faults.push(`${name} : ${error instanceof Error ? error.name : 'erreur'}`)
    return startStation({ ...pages, folder: own, port: 0, onError, ...more })
  }

  const hub = await open('Pilotage', { hub: true, name: 'Pilotage' })
  const stations: Station[] = [hub]
  try {
    await prepare()
    say(`Pilotage : ${await startLink(hub.log, hub.url, 'pilot', 'Pilotage')}`)
    for (const name of names.slice(1)) {
      const { code, linkUrl } = await give(hub, 'stations.pair', { role: 'reception', name })
      const own = join(folder, name.replace(' ', '-').toLowerCase())
      const came = await comeIn(own, { link: linkUrl, pair: code }, Date.now())
      if (came !== 'joined') throw new Error(`${name} was not let in`)
      stations.push(await open(name, { isNew: true }))
    }
    const desks = stations.slice(1)
    say(`${desks.length} postes reliés ; ${people} personnes attendues.`)
    for (const desk of desks) await desk.caughtUp()

    const counts = { admitted: 0, refused: 0, cuts: 0 }
    const isOver = { now: false }
    const cutting = cutAndHeal(desks, isOver, counts)
    await letIn(desks, counts)
    isOver.now = true
    await cutting
    for (const desk of desks) desk.cable(true)
    say('Plus personne n’attend. Les postes se disent ce qui manque…')
    await untilSame()
    return { stations: stations.length, ...counts, conflicts: hub.conflicts(), faults }
  } finally {
    for (const station of stations.reverse()) await station.stop()
  }

  async function prepare(): Promise<void> {
    const today = eventDateAt(timeZone, Date.now())
    await give(hub, 'event.configure', { name: 'Répétition générale', timeZone, days: [today, dayAfter(today)] })
    await hub.imports.run(demoRegistrations(people), { dryRun: false, mapping: undefined, actor: pilot.label })
  }

  async function letIn(desks: readonly Station[], counts: { admitted: number; refused: number }): Promise<void> {
    const begun = performance.now()
    const arrivals = arrivalsOf(people)
    let shown = 0
    for (const [number, share] of arrivals.entries()) {
      const wait = share * seconds * 1000 - (performance.now() - begun)
      if (wait > 1) await pause(wait)
      const scan = async (desk: Station | undefined) => {
        if (!desk) return
        const { verdict } = await give(desk, 'checkIn.scan', { code: demoCode(number + 1) })
        if (verdict === 'admitted') counts.admitted += 1
        else counts.refused += 1
      }
      await scan(desks[number % desks.length])
      if (number % twiceEvery === 0) await scan(desks[(number + 3) % desks.length])
      const tenth = Math.floor((number / people) * 10)
      if (tenth > shown) {
        shown = tenth
        say(`${tenth * 10} % des arrivées : ${counts.admitted} entrées.`)
      }
    }
  }

  /** Cuts one desk after the other off for a while. */
  async function cutAndHeal(desks: readonly Station[], isOver: { now: boolean }, counts: { cuts: number }) {
    for (let turn = 0; !isOver.now; turn++) {
      await pause(Math.max(400, (seconds * 1000) / 30))
      const desk = desks[(turn * 5) % desks.length]
      if (!desk || isOver.now) return
      say(`${desk.currentName()} : câble débranché.`)
      desk.cable(false)
      counts.cuts += 1
      await pause(Math.max(800, (seconds * 1000) / 12))
      const waiting = desk.stationRows().find(({ self }) => self)?.waiting ?? 0
      desk.cable(true)
      say(`${desk.currentName()} : rebranché ; ${waiting} passages à transmettre.`)
    }
  }

  async function untilSame(): Promise<void> {
    const until = performance.now() + 30_000
    const total = () => new Set(stations.map(({ log }) => JSON.stringify(sorted(log.origins.versionVector())))).size
    while (total() > 1 && performance.now() < until) await pause(100)
    const contents = stations.map(({ log }) => contentOf(log))
    for (const [index, { fault, fingerprint }] of contents.entries()) {
      if (fault) faults.push(`${names[index]} : ${fault}`)
      if (fingerprint !== contents[0]?.fingerprint) faults.push(`${names[index]} ne dit pas la même chose que Pilotage`)
    }
  }

  async function give<Name extends CommandName>(
    station: Station,
    name: Name,
    input: CommandInput<Name>,
  ): Promise<CommandOutcome<Name>> {
    const id = uuidv7(Date.now(), nodeCrypto.random(10)) as CommandId
    const answer = await station.dispatch(name, input, id, pilot)
    if ('problem' in answer) throw new Error(`${name} was refused: ${answer.problem.type}`)
    return answer.outcome as CommandOutcome<Name>
  }
}

const sorted = (vector: Readonly<Record<string, number>>) => Object.entries(vector).sort(([a], [b]) => (a < b ? -1 : 1))
