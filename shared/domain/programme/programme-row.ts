import { foldText } from '../../kernel/fold-text.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { type Calendar, dayAfter, isWithinDay } from '../event/event-day.ts'
import { instantOf } from '../event/zoned-time.ts'
import type { sessionKinds } from './session.ts'

export const programmeFields = [
  'title',
  'kind',
  'room',
  'day',
  'start',
  'end',
  'capacity',
  'registration',
  'code',
] as const
export type ProgrammeField = (typeof programmeFields)[number]

/** Accepted headings, folded. */
const headings: Readonly<Record<ProgrammeField, readonly string[]>> = {
  title: ['titre', 'intitule', 'session', 'seance', 'title'],
  kind: ['type', 'genre', 'nature', 'kind'],
  room: ['salle', 'lieu', 'espace', 'room'],
  day: ['jour', 'date', 'day'],
  start: ['debut', 'heure', 'heure debut', 'heure de debut', 'horaire', 'start', 'starts'],
  end: ['fin', 'heure fin', 'heure de fin', 'end', 'ends'],
  capacity: ['capacite', 'places', 'jauge', 'capacity', 'seats'],
  registration: ['inscription', 'sur inscription', 'registration'],
  code: ['code', 'reference', 'n', 'numero'],
}
export const essentialProgrammeFields: readonly ProgrammeField[] = ['title', 'room', 'day', 'start', 'end']

export const programmeFieldOf = (heading: string): ProgrammeField | undefined =>
  programmeFields.find((field) => headings[field].includes(foldText(heading)))

export interface ProgrammeRow {
  readonly title: string
  readonly kind: (typeof sessionKinds)[number]
  readonly room: string
  /** The event day's number. */
  readonly day: number
  /** ms since 1970 */
  readonly startsAt: number
  readonly endsAt: number
  readonly capacity: number | null
  readonly registration: boolean
  readonly code: string | null
}

export const programmeRefusals = [
  'empty-title',
  'empty-room',
  'unknown-day',
  'bad-time',
  'ends-before-start',
  'outside-day',
  'unknown-kind',
  'bad-capacity',
  'capacity-below-one',
  'bad-code',
  'doubled-code',
] as const
export type ProgrammeRefusal = (typeof programmeRefusals)[number]

const kinds: Readonly<Record<string, ProgrammeRow['kind']>> = {
  pleniere: 'plenary',
  plenary: 'plenary',
  conference: 'plenary',
  atelier: 'workshop',
  workshop: 'workshop',
  soiree: 'evening',
  off: 'evening',
  evening: 'evening',
  stand: 'stand',
}

const mostSeats = 100_000

/** Reads one row of a programme. Times are of the venue's clock; a session that ends at 00:30 ends the next day. */
export function readProgrammeRow(
  cell: (field: ProgrammeField) => string,
  calendar: Calendar,
): Result<ProgrammeRow, ProgrammeRefusal> {
  const title = cell('title').trim().slice(0, 200)
  const room = cell('room').trim().slice(0, 200)
  if (!title) return refuse('empty-title')
  if (!room) return refuse('empty-room')
  const kind = cell('kind').trim() === '' ? 'plenary' : kinds[foldText(cell('kind')).split(' ')[0] ?? '']
  if (!kind) return refuse('unknown-kind')
  const day = dayOf(cell('day'), calendar)
  const date = day === undefined ? undefined : calendar.days[day - 1]
  if (day === undefined || date === undefined) return refuse('unknown-day')
  const start = timeOf(cell('start'))
  const end = timeOf(cell('end'))
  if (!start || !end) return refuse('bad-time')
  const startsAt = instantOf(calendar.timeZone, date, start)
  const isNextDate = instantOf(calendar.timeZone, date, end) <= startsAt && end < '04:00'
  const endsAt = instantOf(calendar.timeZone, isNextDate ? dayAfter(date) : date, end)
  if (endsAt <= startsAt) return refuse('ends-before-start')
  // Before 04:00 may mean this day's night or the one before: only the organiser knows.
  if (!isWithinDay(calendar.timeZone, date, startsAt, endsAt)) return refuse('outside-day')
  const capacity = cell('capacity').trim() === '' ? null : Number(cell('capacity').replace(/\s/g, ''))
  if (capacity !== null && !(Number.isInteger(capacity) && capacity <= mostSeats)) return refuse('bad-capacity')
  if (capacity !== null && capacity < 1) return refuse('capacity-below-one')
  const code = codeOf(cell('code'))
  if (code !== null && !/^[A-Z0-9-]{1,20}$/.test(code)) return refuse('bad-code')
  const answer = foldText(cell('registration'))
  const registration = answer === '' ? kind === 'workshop' : ['oui', 'yes', 'x', '1', 'vrai', 'true'].includes(answer)
  return accept({ title, kind, room, day, startsAt, endsAt, capacity, registration, code })
}

export const codeOf = (text: string): string | null => text.trim().toUpperCase() || null

/** `2`, `Jour 2`, `2026-11-27`, `27/11/2026`. */
export function dayOf(text: string, { days }: Calendar): number | undefined {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim())
  const date = french ? `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}` : text.trim()
  const index = days.indexOf(date)
  if (index >= 0) return index + 1
  const number = /^(?:jour|day|j)?\s*(\d{1,2})$/.exec(foldText(text))?.[1]
  return number !== undefined && Number(number) >= 1 && Number(number) <= days.length ? Number(number) : undefined
}

/** `9:30`, `09h30`, `9 h`, `09:30:00` as `09:30`. Undefined for other text. */
export function timeOf(text: string): string | undefined {
  const [, hours, minutes = '00'] = /^(\d{1,2})\s*[h:]\s*(\d{2})?(?::\d{2})?$/i.exec(text.trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes || '00') > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes || '00'}`
}
