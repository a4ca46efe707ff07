import { mkdirSync } from 'node:fs'
import type { CommandInput, CommandName } from '../../../shared/contract/contract.ts'
import { dayAfter, eventDateAt } from '../../../shared/domain/event/event-day.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { uuidv7 } from '../../../shared/kernel/uuid.ts'
import type { Caller } from '../commands/handler.ts'
import { nodeCrypto } from '../crypto.ts'
import type { RunningStation } from '../run.ts'
import { conductDemo } from './conduct-demo.ts'
import { demoAudience } from './demo-audience.ts'
import { demoBadges } from './demo-badges.ts'
import type { DemoClock } from './demo-clock.ts'
import { demoCode, demoRegistrations } from './demo-people.ts'
import { demoProgramme } from './demo-programme.ts'

const people = 2300
const arrived = 420
const timeZone = 'Europe/Paris'
const demoCaller = { role: 'pilot', label: 'Démonstration', checkpoint: null, accessId: null } as const

/**
 * Fills an empty station with a ready-made event that begins today: people, programme, a folder as a printer, a morning
 * of arrivals, and a run of show in two rooms. Does nothing if the station already has an event.
 */
export async function prepareDemo(station: RunningStation, folder: string, clock: DemoClock): Promise<void> {
  if (station.log.streams.state('event', 'current').days.length > 0) return
  const today = eventDateAt(timeZone, Date.now())
  await give('event.configure', {
    name: 'Assises nationales, Nantes (démonstration)',
    timeZone,
    days: [today, dayAfter(today)],
    evening: today,
    pilotCode: '202600',
  })
  await station.programme.run(demoProgramme(), { dryRun: false, actor: demoCaller.label })
  await station.imports.run(demoRegistrations(people), { dryRun: false, mapping: undefined, actor: demoCaller.label })

  await playArrivals()
  const rooms = [...station.log.streams.all('room')].map(([roomId, { name }]) => ({ roomId, name }))
  await conductDemo({ rooms, timeZone, date: today, clock, give })
  await demoAudience({
    give,
    fromPhone: (device, name, input) => give(name, input, { ...demoCaller, role: 'audience', device }),
    optionsOf: (pollId) => station.log.streams.state('poll', pollId).settings?.optionIds ?? [],
  })
  const badges = `${folder}-badges`
  mkdirSync(badges, { recursive: true })
  const { printerId } = (await give('printers.add', {
    name: 'Dossier des badges',
    driver: 'pdf-folder',
    address: badges,
  })) as { printerId: string }
  await give('desk.configure', { printerId, autoPrint: true })
  await demoBadges(station.log, printerId, demoCaller.label)

  /** Arrivals become denser towards now. None is before the event day began. */
  async function playArrivals(): Promise<void> {
    const now = Date.now()
    const earliest = [...Array(120).keys()].map((minute) => now - minute * 60_000)
    const since = Math.min(...earliest.filter((at) => eventDateAt(timeZone, at) === today))
    try {
      for (let number = 1; number <= arrived; number++) {
        clock.offsetMs = Math.round((since - now) * (1 - Math.sqrt(number / arrived)))
        await give('checkIn.scan', { code: demoCode(number * 3) })
      }
    } finally {
      clock.offsetMs = 0
    }
  }

  async function give<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    caller: Caller = demoCaller,
  ): Promise<unknown> {
    const id = uuidv7(Date.now(), nodeCrypto.random(10)) as CommandId
    const answer = await station.dispatch(name, input, id, caller)
    if ('problem' in answer) throw new Error(`the demo's ${name} was refused: ${answer.problem.type}`)
    return answer.outcome
  }
}
