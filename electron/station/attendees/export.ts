import { Readable } from 'node:stream'
import { cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'
import { admissionStream } from '../../../shared/domain/check-in/admission.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'

const headings = [
  ...['N° inscription', 'Nom', 'Prénom', 'Structure', 'Fonction', 'Département', 'E-mail', 'Téléphone'],
  ...['Jours', 'Soirée', 'À distance', 'Catégorie', 'Statut', 'Badge prénom seul', 'Émargement', 'Accessibilité'],
  ...['Sessions', 'Code billet', 'Absent du dernier fichier'],
]
const peoplePerChunk = 200

/**
 * Everybody as a CSV that French Excel opens as it is: UTF-8 with a BOM, semicolons, and no cell that it would take for
 * a formula. A stream, so that a large event does not stop the desks.
 */
export function registrationsCsv(log: EventLog, catalog: Catalog): Readable {
  const { days } = catalog.event()
  return Readable.from(
    (async function* () {
      yield `\uFEFF${line([...headings, ...days.map((_, index) => `Entrée jour ${index + 1}`)])}`
      for (let after = ''; ; ) {
        const page = log.streams.page('attendee', after, peoplePerChunk)
        const last = page.at(-1)
        if (!last) return
        after = last[0]
        yield page
          .map(([id]) => line([...cellsOfPerson(log, id), ...days.map((date) => entryOf(log, id, date))]))
          .join('')
        await new Promise(setImmediate)
      }
    })(),
  )
}

function cellsOfPerson(log: EventLog, id: string): string[] {
  const state = log.streams.state('attendee', id)
  const cells = cellsOf(state)
  const yes = (flag: boolean) => (flag ? 'Oui' : 'Non')
  return [
    ...[cells.registrationNumber, cells.lastName, cells.firstName, cells.organisation, cells.jobTitle],
    ...[cells.department, cells.email, cells.phone, cells.pass.days.join(' '), yes(cells.pass.evening)],
    ...[yes(cells.pass.remote), cells.category, cells.status, yes(cells.firstNameOnly), yes(cells.signature)],
    ...[cells.accessibility, state.sessionIds.join(' '), cells.code, yes(state.vanished)],
  ]
}

function entryOf(log: EventLog, id: string, date: string): string {
  const [first] = (log.streams.state('admission', `${id}/entrance/${date}`) ?? admissionStream.initial).standing
  return first ? new Date(first.at).toISOString() : ''
}

const line = (cells: readonly string[]): string => `${cells.map(cellText).join(';')}\r\n`

/** A leading =, +, - or @ would be run by a spreadsheet: an apostrophe makes it text. */
function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
