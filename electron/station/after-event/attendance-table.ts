import { type Connection, lengthOf } from '../../../shared/domain/check-in/connections.ts'
import type { HalfDay } from '../../../shared/domain/check-in/half-days.ts'
import { zonedIso } from '../../../shared/domain/event/zoned-time.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { exportWording } from '../attendees/export-wording.ts'
import type { Cell, Table } from '../table.ts'
import type { AttendanceList, ListedPerson } from './attendance-list.ts'
import { afterEventWords } from './wording.ts'

/**
 * Presence by half-day, at the venue or remotely, of everybody who was expected or came. The last columns list the
 * person's remote connections to sessions, and their total time.
 */
export function attendanceTable(
  { halfDays, people }: AttendanceList,
  titleOf: (sessionId: string) => string,
  { timeZone, days }: { readonly timeZone: string; readonly days: readonly string[] },
  language: Language,
): Table {
  const words = afterEventWords[language]
  const { yes, no, category } = exportWording[language]
  const headingOf = ({ day, half }: HalfDay) => `J${day} ${words.half[half]}`
  const said = (flag: boolean) => (flag ? yes : no)
  /** `2026-11-26 09:02-10:31 Plénière`, in the event's time zone. */
  const spanOf = ({ sessionId, from, until }: Connection): string => {
    const [start, end] = [from, until].map((at) => zonedIso(timeZone, at).slice(0, 16).replace('T', ' '))
    return `${start}-${end?.slice(11)} ${titleOf(sessionId)}`.trim()
  }
  const timeOf = (at: number | undefined): Cell => (at === undefined ? null : zonedIso(timeZone, at))
  return {
    name: words.sheets.attendance,
    headings: [
      ...[words.number, words.lastName, words.firstName, words.organisation, words.email, words.category],
      ...[words.signature, words.remote, ...halfDays.map(headingOf), words.halfDays],
      ...days.flatMap((_, index) => [words.firstPassage(index + 1), words.lastPassage(index + 1)]),
      ...[words.connections, words.minutes],
    ],
    rows: people
      .filter(isListed)
      .map(({ cells, present, followed, passages, connections }) => [
        ...[cells.registrationNumber, cells.lastName, cells.firstName, cells.organisation, cells.email],
        ...[category[cells.category], said(cells.signature), said(cells.pass.remote)],
        ...halfDays.map((half) => (followed.includes(half) ? words.followed : said(present.includes(half)))),
        present.length + followed.length,
        ...days.flatMap((date) => [timeOf(passages.get(date)?.first), timeOf(passages.get(date)?.last)]),
        connections.length === 0 ? null : connections.map(spanOf).join(' | '),
        connections.length === 0 ? null : Math.round(lengthOf(connections) / 60_000),
      ]),
  }
}

const isListed = ({ cells, expectedOn, passages, connections }: ListedPerson): boolean =>
  expectedOn.length > 0 || passages.size > 0 || connections.length > 0 || isRemote(cells)

const isRemote = ({ pass, status }: ListedPerson['cells']): boolean => pass.remote && status !== 'cancelled'
