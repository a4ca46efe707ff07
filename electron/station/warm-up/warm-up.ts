import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import type { CommandName } from '../../../shared/contract/contract.ts'
import { splitCells } from '../../../shared/domain/attendees/attendee-stream.ts'
import { dayAfter, eventDateAt } from '../../../shared/domain/event/event-day.ts'
import type { CommandId, Instant } from '../../../shared/kernel/ids.ts'
import { uuidv7 } from '../../../shared/kernel/uuid.ts'
import { nodeCrypto } from '../crypto.ts'
import { openScratchDatabase } from '../event-log/database.ts'
import { openEventLog } from '../event-log/event-log.ts'
import { attendeeIdOf } from '../keys/people-codes.ts'
import { type RunningStation, type RunOptions, runStation } from '../run.ts'
import { connectPractice, type PracticeClient } from './practice-client.ts'
import { practiceCode, practicePerson } from './practice-people.ts'

const people = 200
const connections = 6
const scansEach = 600
/** Scans between two looks at whether somebody is waiting: less than 2 ms of work. */
const scansPerSlice = 10
const restMs = 2
const scansPerFlush = 100

/**
 * Lets two practice stations in memory work for a moment, through sockets as desks do, and forgets them. The first
 * 2 000 scans of a process take up to 3 ms, while their code is compiled as it runs; after this practice the first
 * person of the day does not meet that. Two of them, beside the true one, so that nothing is compiled for one alone.
 */
export async function warmUp(options: PracticeOptions): Promise<void> {
  compileAfter(50, 300)
  try {
    await Promise.all([true, false].map((hasEvening) => practise(options, hasEvening)))
  } finally {
    compileAfter(400, 3000)
  }
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

/**
 * Calls of a function until V8 compiles it well, and until it compiles it best. Its own counts, 400 and 3 000, would
 * take a desk half a day: a scan passes through most functions once. They hold again afterwards, as whatever is
 * compiled while somebody waits delays them.
 */
function compileAfter(well: number, best: number): void {
  setFlagsFromString(`--invocation-count-for-maglev=${well}`)
  setFlagsFromString(`--invocation-count-for-turbofan=${best}`)
}

interface PracticeOptions extends Pick<RunOptions, 'version' | 'pagesFolder' | 'onError'> {
  readonly now: () => number
}

async function practise({ now, ...options }: PracticeOptions, hasEvening: boolean): Promise<void> {
  const log = openEventLog(openScratchDatabase(), nodeCrypto, now as () => Instant)
  const nowhere = { path: '', databasePath: '', key: new Uint8Array(32), sealing: null }
  const station = await runStation(log, nowhere, { ...options, name: 'Essai', port: 0 })
  try {
    await station.filled
    await prepare(station, now(), hasEvening)
    let scans = 0
    for (let connection = 0; connection < connections; connection++) {
      const client = await connectPractice(station.url, station.operatorToken)
      await client.ask('subscribe', { view: 'checkIn.stats', params: {} })
      for (const q of ['le', 'esai', 'banc']) await client.ask('subscribe', { view: 'attendees.search', params: { q } })
      for (let scan = 0; scan < scansEach; scan++) {
        await practiseScan(client, scans++)
        // People are read from the tables as well as from memory.
        if (scan % scansPerFlush === 0) log.derived.flush()
      }
      client.close()
    }
  } finally {
    await station.stop()
  }
}

async function practiseScan(client: PracticeClient, number: number): Promise<void> {
  const day = 1 + (Math.floor(number / people) % 2)
  const input = { code: practiceCode(number % people), ...(number % 2 === 0 && { day }) }
  await client.ask('command', { id: commandId(), name: 'checkIn.scan', input })
  if (number % scansPerSlice === 0) await pause(restMs)
}

const commandId = () => uuidv7(Date.now(), nodeCrypto.random(10)) as CommandId

/** Two days, of which today is one, a workshop, and people of every kind. */
async function prepare({ log, dispatch }: RunningStation, now: number, hasEvening: boolean): Promise<void> {
  const operator = { role: 'pilot', label: 'Essai', checkpoint: null, accessId: null } as const
  const give = async (name: CommandName, input: unknown): Promise<Record<string, unknown>> => {
    const answer = await dispatch(name, input, commandId(), operator)
    if ('problem' in answer) throw new Error(`the practice's ${name} was refused: ${answer.problem.type}`)
    return answer.outcome as Record<string, unknown>
  }
  const timeZone = 'Europe/Paris'
  const today = eventDateAt(timeZone, now)
  await give('event.configure', {
    name: 'Essai',
    timeZone,
    days: [today, dayAfter(today)],
    ...(hasEvening && { evening: today }),
  })
  const { roomId } = await give('rooms.add', { name: 'Salle', capacity: 200 })
  await give('sessions.add', {
    title: 'Atelier',
    kind: 'workshop',
    roomId,
    day: 1,
    registration: true,
    code: 'A1',
    capacity: 100,
    startsAt: `${today}T14:00:00+01:00`,
    endsAt: `${today}T15:30:00+01:00`,
  })
  for (let number = 0; number < people; number++) {
    const { plain, personal } = splitCells(practicePerson(number))
    await log.note('Essai', (writing) => {
      const id = attendeeIdOf(log, practiceCode(number))
      writing.append('attendee', id, {
        type: 'AttendeeImported',
        importId: 'essai',
        changes: plain,
        person: personal,
      })
    })
    if (number % scansPerSlice === 0) await pause(restMs)
  }
}
