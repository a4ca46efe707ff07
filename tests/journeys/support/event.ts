import { mkdirSync } from 'node:fs'
import { eventOfToday } from '../../support/event-today.ts'
import type { JourneyStation } from './journey-station.ts'
import { csvOf, type Registration } from './registrations.ts'

export const { timeZone, days: eventDays } = eventOfToday()
export const pilotCode = '482604'

/** Two workshops and a plenary today; A1 has room for three, A2 for one. */
export const programmeFile = [
  'Titre;Type;Salle;Jour;Début;Fin;Capacité;Inscription;Code',
  'Ouverture;Plénière;Grand auditorium;1;09:30;10:30;2000;Non;P1',
  'Accueillir les tout-petits;Atelier;Salle 200;1;14:00;15:30;3;Oui;A1',
  'Fratries;Atelier;Salle 300;1;14:00;15:30;1;Oui;A2',
  'Sortir à 18 ans;Atelier;Salle 200;2;14:00;15:30;40;Oui;B1',
].join('\r\n')

interface EventOptions {
  readonly people: readonly Registration[]
  /** A folder printer that prints automatically. */
  readonly printer?: boolean
  readonly programme?: boolean
}

/** An event that begins today, prepared by a script over the API. */
export async function prepareEvent(
  { script, badges }: JourneyStation,
  { people, printer = true, programme = true }: EventOptions,
): Promise<void> {
  await script.done('event.configure', {
    name: 'Assises nationales',
    timeZone,
    days: eventDays,
    evening: eventDays[0],
    pilotCode,
  })
  if (programme) await importProgramme(script)
  const { refused } = await script.import(csvOf(people))
  if (refused.length > 0) throw new Error(`the journey's own file was refused: ${JSON.stringify(refused)}`)
  if (printer) await addFolderPrinter({ script, badges })
}

/** Adds a folder printer of this station, which prints automatically. */
export async function addFolderPrinter({ script, badges }: Pick<JourneyStation, 'script' | 'badges'>): Promise<void> {
  mkdirSync(badges, { recursive: true })
  const { printerId } = await script.done('printers.add', {
    name: 'Dossier des badges',
    driver: 'pdf-folder',
    address: badges,
    takeWithinS: 120,
    label: { widthMm: 80, heightMm: 50, dpi: 203 },
  })
  await script.done('desk.configure', { printerId, autoPrint: true })
}

/** Admissions of the first person that a search finds. */
export async function admissionsOf(
  { script }: Pick<JourneyStation, 'script'>,
  q: string,
): Promise<readonly { readonly at: string; readonly checkpoint: string }[]> {
  const [row] = await script.rows('attendees.search', { q })
  return (await script.value('attendees.one', { id: row?.attendeeId ?? '' }))?.admissions ?? []
}

/** Imports a programme's file. No line may be refused. */
export async function importProgramme(script: JourneyStation['script'], file = programmeFile): Promise<void> {
  const answer = await script.fetch('/api/v1/import/programme', { method: 'POST', body: new Blob([file]) })
  const report = (await answer.json()) as { refused?: unknown[] }
  if (!answer.ok || report.refused?.length) throw new Error(`the programme was refused: ${JSON.stringify(report)}`)
}

/** The id of the session with this code. */
export async function sessionOf({ script }: JourneyStation, code: string): Promise<string> {
  const session = (await script.rows('programme', {})).find((one) => one.code === code)
  if (!session) throw new Error(`no session ${code}`)
  return session.sessionId
}
