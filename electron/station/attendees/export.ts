import { Readable } from 'node:stream'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isListed } from '../../../shared/domain/attendees/attendee-stream.ts'
import { zonedIso } from '../../../shared/domain/event/zoned-time.ts'
import { codeOfSessionId, isCodedId } from '../../../shared/domain/programme/session.ts'
import { csvLine } from '../../../shared/kernel/csv-line.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { Catalog } from '../catalog.ts'
import { firstAdmissionOf } from '../check-in/admissions.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type ExportWords, exportWording } from './export-wording.ts'
import type { MergedPeople } from './merged-people.ts'
import { replacedBy, substituteOf } from './substitutes.ts'

const peoplePerChunk = 200

/**
 * `ids` as a CSV file that French Excel opens directly: UTF-8 with a BOM, semicolons, and no cell that Excel reads as a
 * formula. The rows are streamed, so that a large event does not block the desks. An import of the file changes
 * nothing.
 */
export function registrationsCsv(
  log: EventLog,
  catalog: Catalog,
  mergedPeople: MergedPeople,
  ids: readonly string[],
  language: Language,
): Readable {
  const words = exportWording[language]
  const { days, timeZone } = catalog.event()
  return Readable.from(
    (async function* () {
      yield `\uFEFF${csvLine([...words.headings, ...days.map((_, index) => words.entry(index + 1))])}`
      for (let at = 0; at < ids.length; at += peoplePerChunk) {
        yield ids
          .slice(at, at + peoplePerChunk)
          // People who were erased since the list was made are left out.
          .filter((id) => isListed(log.streams.state('attendee', id)))
          .map((id) =>
            csvLine([
              ...cellsOfPerson(log, catalog, id, words),
              ...days.map((date) => entryOf(log, mergedPeople, id, date, timeZone)),
            ]),
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
  const { coded, others } = sessionsOf(state.sessionIds, catalog)
  return [
    ...[cells.registrationNumber, cells.order, cells.lastName, cells.firstName, cells.organisation, cells.jobTitle],
    ...[cells.department, cells.email, cells.phone, cells.pass.days.join(' '), yes(cells.pass.evening)],
    ...[yes(cells.pass.remote), words.category[cells.category], words.status[cells.status]],
    ...[yes(cells.firstNameOnly), yes(cells.signature)],
    ...[cells.accessibility, coded, others, cells.code, substitutionOf(log, id, state, words), yes(state.vanished)],
  ]
}

/**
 * Sessions by their codes, which an import can read even without the programme. A session without a code appears by its
 * title.
 */
function sessionsOf(ids: readonly string[], catalog: Catalog) {
  return {
    coded: ids.filter(isCodedId).map(codeOfSessionId).sort().join(', '),
    others: ids
      .filter((id) => !isCodedId(id))
      .map((id) => catalog.get('session', id).settings?.title ?? id)
      .join(', '),
  }
}

function substitutionOf(log: EventLog, id: string, state: AttendeeState, words: ExportWords): string {
  const substitutes = replacedBy(log.streams, state)
  const substitutedBy = substituteOf(log.streams, id, state)
  const nameOf = (id: string) => {
    const { lastName, firstName } = cellsOf(log.streams.state('attendee', id))
    return `${lastName} ${firstName}`.trim()
  }
  return [
    ...(substitutes === null ? [] : [words.replaces(nameOf(substitutes))]),
    ...(substitutedBy === null ? [] : [words.replacedBy(nameOf(substitutedBy))]),
  ].join(', ')
}

/** In the venue's time zone, which readers of the file know from the clocks there. */
function entryOf(log: EventLog, mergedPeople: MergedPeople, id: string, date: string, timeZone: string): string {
  const first = firstAdmissionOf(log.streams, mergedPeople, id, { checkpoint: 'entrance', date })
  return first ? zonedIso(timeZone, first.at) : ''
}
