import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkbook } from '../../fixtures/import/make-workbook.ts'
import { goodTemplates, hostileTemplates } from '../../support/hostile-templates.ts'
import type { StationClient } from '../../support/station-client.ts'
import { csvOf, type SyntheticPerson } from '../../support/synthetic-people.ts'
import type { Known } from './examples.ts'

const hour = 3_600_000
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Fills an event with at least one item of every kind, so that hostile inputs reach the rules behind the schemas. */
export async function furnish(
  client: StationClient,
  people: readonly SyntheticPerson[],
  folder: string,
): Promise<{ known: Known; tokens: readonly string[] }> {
  const badges = join(folder, 'badges')
  mkdirSync(badges)
  const { roomId } = await client.done('rooms.add', { name: 'Auditorium', capacity: 800 })
  const { sessionId } = await client.done('sessions.add', {
    title: 'Atelier',
    kind: 'workshop',
    roomId,
    day: 1,
    registration: false,
    code: 'A2',
    // It is about noon at the venue (`openDeskDay`): a fixed hour of any zone would be outside the day at some times.
    startsAt: new Date().toISOString(),
    endsAt: new Date(Date.now() + hour).toISOString(),
  })
  const { printerId } = await client.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address: badges })
  const polls: string[] = []
  for (const type of ['single', 'cloud'] as const) {
    const options = type === 'single' ? ['Oui', 'Non'] : []
    polls.push((await client.done('polls.create', { sessionId, type, title: 'Utile ?', options })).pollId)
  }
  await client.done('polls.open', { pollId: polls[0] ?? '' })
  const attendeeIds: string[] = []
  for (const { code } of people.slice(0, 60)) {
    const { attendee } = await client.done('checkIn.scan', { code })
    if (attendee && 'attendeeId' in attendee) attendeeIds.push(attendee.attendeeId)
  }
  const { printJobId } = await client.done('badges.print', { attendeeId: attendeeIds[0] ?? '' })
  const reception = await client.done('access.create', { role: 'reception', label: 'Accueil' })
  const door = await client.done('access.create', { role: 'door', label: 'Porte', checkpoint: sessionId })
  const { questionId } = await client.done('questions.ask', {
    sessionId,
    text: 'Qui écoute l’enfant ?',
    origin: 'floor',
  })
  await client.done('replays.setSpeakers', { sessionId, names: ['Ildiko Perrault', 'Gurvan Tanguy'] })
  const replays = await client.rows('replays', {})
  const spare = await client.done('access.create', { role: 'moderator', label: 'Salle' })
  return {
    tokens: [reception.token, door.token],
    known: {
      attendeeId: attendeeIds,
      id: attendeeIds,
      checkpoint: ['entrance', sessionId],
      sessionId: [sessionId],
      pollId: polls,
      pollIds: polls,
      speakerId: replays.flatMap(({ speakers }) => speakers.map((one) => one.speakerId)),
      roomId: [roomId],
      printerId: [printerId],
      printJobId: [printJobId],
      accessId: [spare.accessId],
      questionId: [questionId],
      into: [questionId],
      code: people.map(({ code }) => code),
      timeZone: ['Europe/Paris', 'Etc/GMT'],
      // No path here lets a station create or write a file. A printer's address, and that of an OBS that does not
      // answer.
      address: [badges, 'ws://127.0.0.1:9'],
      // Addresses at which no cloud answers.
      url: ['http://127.0.0.1:9', 'https://127.0.0.1:9/'],
      // Hosts whose players a page may frame.
      host: ['player.vimeo.com', 'www.youtube-nocookie.com'],
      folder: ['/dev/null/copies'],
      svg: [...hostileTemplates.map(([svg]) => svg), ...Object.values(goodTemplates)],
      // A valid picture of one dot, and two invalid ones.
      data: [dot, 'AAAA', dot.slice(0, 60)],
      band: ['#17181c', '#e09a12'],
      accent: ['#3b46c4', '#ffffff'],
    },
  }
}

/** The same people as a workbook. */
export const workbookOf = (people: readonly SyntheticPerson[]): Buffer =>
  Buffer.from(
    makeWorkbook(
      csvOf(people)
        .toString()
        .trim()
        .split('\r\n')
        .map((line) => line.split(';')),
    ),
  )
