import { Readable } from 'node:stream'
import { cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'
import { admissionStream } from '../../../shared/domain/check-in/admission.ts'
import { zonedIso } from '../../../shared/domain/event/zoned-time.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type ExportLanguage, type ExportWords, exportWording } from './export-wording.ts'

const peoplePerChunk = 200

/**
 * Everybody as a CSV that French Excel opens as it is: UTF-8 with a BOM, semicolons, and no cell that it would take for
 * a formula. A stream, so that a large event does not stop the desks.
 */
export function registrationsCsv(log: EventLog, catalog: Catalog, language: ExportLanguage): Readable {
  const words = exportWording[language]
  const { days, timeZone } = catalog.event()
  return Readable.from(
    (async function* () {
      yield `\uFEFF${line([...words.headings, ...days.map((_, index) => words.entry(index + 1))])}`
      for (let after = ''; ; ) {
        const page = log.streams.page('attendee', after, peoplePerChunk)
        const last = page.at(-1)
        if (!last) return
        after = last[0]
        yield page
          .map(([id]) =>
            line([...cellsOfPerson(log, catalog, id, words), ...days.map((date) => entryOf(log, id, date, timeZone))]),
          )
          .join('')
        await new Promise(setImmediate)
      }
    })(),
  )
}

function cellsOfPerson(log: EventLog, catalog: Catalog, id: string, words: ExportWords): string[] {
  const state = log.streams.state('attendee', id)
  const cells = cellsOf(state)
  const yes = (flag: boolean) => (flag ? words.yes : words.no)
  return [
    ...[cells.registrationNumber, cells.lastName, cells.firstName, cells.organisation, cells.jobTitle],
    ...[cells.department, cells.email, cells.phone, cells.pass.days.join(' '), yes(cells.pass.evening)],
    ...[yes(cells.pass.remote), words.category[cells.category], words.status[cells.status]],
    ...[yes(cells.firstNameOnly), yes(cells.signature)],
    ...[cells.accessibility, sessionsOf(state.sessionIds, catalog), cells.code, yes(state.vanished)],
  ]
}

/** As an organiser calls them: by code, or by title where there is none. */
const sessionsOf = (ids: readonly string[], catalog: Catalog): string =>
  ids
    .map((id) => {
      const { settings } = catalog.get('session', id)
      return settings ? (settings.code ?? settings.title) : id
    })
    .join(', ')

/** By the venue's clocks, which whoever reads the file had on the wall. */
function entryOf(log: EventLog, id: string, date: string, timeZone: string): string {
  const [first] = (log.streams.state('admission', `${id}/entrance/${date}`) ?? admissionStream.initial).standing
  return first ? zonedIso(timeZone, first.at) : ''
}

const line = (cells: readonly string[]): string => `${cells.map(cellText).join(';')}\r\n`

/** A leading =, +, - or @ would be run by a spreadsheet: an apostrophe makes it text. */
function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
