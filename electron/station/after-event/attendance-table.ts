import type { HalfDay } from '../../../shared/domain/check-in/half-days.ts'
import { zonedIso } from '../../../shared/domain/event/zoned-time.ts'
import { type ExportLanguage, exportWording } from '../attendees/export-wording.ts'
import type { Cell, Table } from '../table-file.ts'
import type { AttendanceList } from './attendance-list.ts'
import { afterEventWords } from './wording.ts'

/**
 * Who was there, half-day by half-day: everybody who was awaited, and whoever came all the same. The last column is for
 * spans of connections from afar; it stays empty, since nobody has measured any.
 */
export function attendanceTable(
  { halfDays, people }: AttendanceList,
  { timeZone, days }: { readonly timeZone: string; readonly days: readonly string[] },
  language: ExportLanguage,
): Table {
  const words = afterEventWords[language]
  const { yes, no, category } = exportWording[language]
  const headingOf = ({ day, half }: HalfDay) => `J${day} ${words.half[half]}`
  const said = (flag: boolean) => (flag ? yes : no)
  const timeOf = (at: number | undefined): Cell => (at === undefined ? null : zonedIso(timeZone, at))
  return {
    name: words.sheets.attendance,
    headings: [
      ...[words.number, words.lastName, words.firstName, words.organisation, words.email, words.category],
      ...[words.signature, words.remote, ...halfDays.map(headingOf), words.halfDays],
      ...days.flatMap((_, index) => [words.firstPassage(index + 1), words.lastPassage(index + 1)]),
      words.connections,
    ],
    rows: people
      .filter(({ cells, expectedOn, passages }) => expectedOn.length > 0 || passages.size > 0 || isFromAfar(cells))
      .map(({ cells, present, passages }) => [
        ...[cells.registrationNumber, cells.lastName, cells.firstName, cells.organisation, cells.email],
        ...[category[cells.category], said(cells.signature), said(cells.pass.remote)],
        ...halfDays.map((half) => said(present.includes(half))),
        present.length,
        ...days.flatMap((date) => [timeOf(passages.get(date)?.first), timeOf(passages.get(date)?.last)]),
        null,
      ]),
  }
}

const isFromAfar = ({ pass, status }: AttendanceList['people'][number]['cells']): boolean =>
  pass.remote && status !== 'cancelled'
