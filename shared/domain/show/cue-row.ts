import { foldText } from '../../kernel/fold-text.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { cleanCell } from '../attendees/import/cell-text.ts'
import { dayAfter } from '../event/event-day.ts'
import { instantOf } from '../event/zoned-time.ts'
import { cueColours, longestCode, longestCueS, longestNote } from './cue.ts'
import { type CueField, cueFields } from './cue-columns.ts'
import { type RowSpeaker, readRowSpeakers } from './cue-row-speakers.ts'

type CueColour = (typeof cueColours)[number]

export interface CueRow {
  readonly room: string
  readonly title: string
  /** ms since 1970. Null: when its turn comes. */
  readonly plannedAt: number | null
  readonly lengthS: number
  /** Null: nothing changes on air. */
  readonly scene: string | null
  /** Empty: the file names none. */
  readonly speakers: readonly RowSpeaker[]
  /** Who is named in the picture, one of the speakers or another one. Null: the file says nobody. */
  readonly lowerThird: RowSpeaker | null
  /** For the booth. Empty: the file says none. */
  readonly note: string
  /** Null: the file says none, or none that the booth has. */
  readonly colour: CueColour | null
  /** A countdown on the stage's pages, in s. 0 stops the one that runs. Null: nothing changes. */
  readonly timerS: number | null
  /** Null: the file does not say, and what was chosen here stays. */
  readonly autoFollow: boolean | null
  readonly noteForHost: boolean | null
  /** By which its row is found again, whatever else in it changes. Null: by room, day and title. */
  readonly code: string | null
}

export const cueRefusals = [
  'empty-title',
  'empty-room',
  'unknown-day',
  'bad-time',
  'bad-length',
  'bad-speaker',
  'bad-name',
  'bad-timer',
  'bad-yes-no',
  'too-long',
] as const
export type CueRefusal = (typeof cueRefusals)[number]

/** One cell that cannot be taken as it is. */
export interface CueFault {
  readonly field: CueField
  readonly reason: CueRefusal
}

/** The event's calendar, and the date for a row that names none. */
export interface CueCalendar {
  readonly timeZone: string
  readonly days: readonly string[]
  readonly date: string
}

/** Reads one row of a run of show, with times of the venue's clock. Refused with every cell that is at fault. */
export function readCueRow(
  read: (field: CueField) => string,
  calendar: CueCalendar,
): Result<CueRow, readonly CueFault[]> {
  // Nothing in a show is this long.
  const endless = cueFields.filter((field) => read(field).length > 1000)
  if (endless.length > 0) return refuse(endless.map((field) => ({ field, reason: 'too-long' })))
  const cell = (field: CueField) => cleanCell(read(field)).text
  const faults: CueFault[] = []
  const check = <Value>(field: CueField, value: Value | undefined, reason: CueRefusal): Value | undefined => {
    if (value === undefined) faults.push({ field, reason })
    return value
  }
  const text = (field: CueField, most: number) => {
    const said = cell(field)
    if (said.length > most) faults.push({ field, reason: 'too-long' })
    return said
  }
  const title = text('title', 200)
  check('title', title || undefined, 'empty-title')
  const room = text('room', 200)
  check('room', room || undefined, 'empty-room')
  // A spreadsheet's cell may contain both.
  const [, withDay = '', time = cell('start')] = /^([\d/-]{8,10})[ T](\S.*)$/.exec(cell('start')) ?? []
  const day = cell('day') || withDay
  const date = check(
    withDay && cell('day') === '' ? 'start' : 'day',
    day === '' ? calendar.date : dateOf(day, calendar.days),
    'unknown-day',
  )
  const seconds = check('start', time === '' ? null : secondsOfDay(time), 'bad-time')
  const lengthS = check('length', readLengthS(cell('length')), 'bad-length')
  const timerS = check('timer', readTimerS(cell('timer')), 'bad-timer')
  const autoFollow = check('autoFollow', yesOrNo(cell('autoFollow')), 'bad-yes-no')
  const noteForHost = check('noteForHost', yesOrNo(cell('noteForHost')), 'bad-yes-no')
  const scene = text('scene', 200)
  const note = text('note', longestNote)
  const code = text('code', longestCode)
  // Line ends separate speakers.
  const speakers = readRowSpeakers(read('speakers'))
  if (!speakers.ok) faults.push({ field: 'speakers', reason: speakers.refusal })
  const named = readRowSpeakers(read('lowerThird'))
  // One name stands in a picture.
  if (!named.ok || named.value.length > 1) faults.push({ field: 'lowerThird', reason: 'bad-name' })
  if (faults.length > 0 || date === undefined || lengthS === undefined || !speakers.ok || !named.ok)
    return refuse(faults)
  const plannedAt = typeof seconds === 'number' ? instantAt(calendar.timeZone, date, seconds) : null
  return accept({
    room,
    title,
    plannedAt,
    lengthS,
    note,
    scene: scene === '' ? null : scene,
    speakers: speakers.value,
    lowerThird: named.value[0] ?? null,
    colour: colourOf(cell('colour')) ?? null,
    timerS: timerS ?? null,
    autoFollow: autoFollow ?? null,
    noteForHost: noteForHost ?? null,
    code: code === '' ? null : code,
  })
}

/** Folded. */
const colourNames: Readonly<Record<CueColour, readonly string[]>> = {
  blue: ['bleu', 'bleue', 'blue'],
  green: ['vert', 'verte', 'green'],
  yellow: ['jaune', 'yellow'],
  red: ['rouge', 'red'],
  grey: ['gris', 'grise', 'grey', 'gray'],
}
const noColour: readonly string[] = ['', 'aucune', 'none']

/** Null: none. Undefined: none that the booth has. */
export function colourOf(text: string): CueColour | null | undefined {
  const said = foldText(text)
  if (noColour.includes(said)) return null
  return cueColours.find((colour) => colourNames[colour].includes(said))
}

const yes: readonly string[] = ['oui', 'yes', 'x', 'vrai', 'true', '1']
const no: readonly string[] = ['non', 'no', 'faux', 'false', '0']

/** Null where nothing is said. */
function yesOrNo(text: string): boolean | null | undefined {
  const said = foldText(text)
  if (text === '') return null
  return yes.includes(said) ? true : no.includes(said) ? false : undefined
}

/** A length, or `stop`, which is 0. Null where nothing is said. */
function readTimerS(text: string): number | null | undefined {
  if (text === '') return null
  return ['stop', 'arret', 'arreter'].includes(foldText(text)) ? 0 : readLengthS(text)
}

/** A day turns at 4 in the morning: earlier times belong to the evening of the day before. */
export function instantAt(timeZone: string, date: string, seconds: number): number {
  const isNight = seconds < 4 * 3600
  const day = isNight ? dayAfter(date) : date
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return instantOf(timeZone, day, `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`) + (seconds % 60) * 1000
}

/** `9:30`, `09h30`, `9 h`, `09:30:15` in seconds of the day. */
export function secondsOfDay(text: string): number | undefined {
  const [, hours, minutes = '', seconds = ''] =
    /^(\d{1,2})\s*[h:]\s*(?:(\d{2})(?:\s*[:m]\s*(\d{2})\s*s?)?)?$/i.exec(text.trim()) ?? []
  if (hours === undefined) return undefined
  const [h, m, s] = [Number(hours), Number(minutes || 0), Number(seconds || 0)]
  return h < 24 && m < 60 && s < 60 ? h * 3600 + m * 60 + s : undefined
}

/** `10`, `10 min`, `1h30`, `1:30` and `00:10:00` as a spreadsheet writes them, `1 min 30`, `90 s`, `5'`; in seconds. */
export function readLengthS(text: string): number | undefined {
  const said = text.trim().toLowerCase().replace(',', '.')
  const [, minutes, rest] = /^(\d{1,3})\s*(?:min|mn|m|'|’|′)\s*(\d{1,2})\s*(?:s|sec|''|"|″)?$/.exec(said) ?? []
  if (minutes !== undefined && rest !== undefined) {
    const both = Number(minutes) * 60 + Number(rest)
    return Number(rest) > 59 || both > longestCueS ? undefined : both
  }
  const [, plain, unit = ''] =
    /^(\d{1,5}(?:\.\d{1,2})?)\s*(min|mn|minutes?|m|s|sec|secondes?|seconds?|''|"|'|’|′|″|h|)$/.exec(said) ?? []
  const seconds = plain === undefined ? clockLength(said) : Number(plain) * unitS(unit)
  return seconds === undefined || seconds > longestCueS ? undefined : Math.round(seconds)
}
const unitS = (unit: string): number => (unit === 'h' ? 3600 : /^(s|''|"|″)/.test(unit) ? 1 : 60)

function clockLength(text: string): number | undefined {
  const [, hours, minutes = '0', seconds = '0'] =
    /^(\d{1,2})\s*[h:]\s*(\d{2})(?::(\d{2}))?\s*(?:min|mn)?$/.exec(text) ?? []
  return hours === undefined || Number(minutes) > 59 || Number(seconds) > 59
    ? undefined
    : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** `2`, `Jour 2`, `2026-11-27`, `27/11/2026`. Undefined for a date outside the event. */
function dateOf(text: string, days: readonly string[]): string | undefined {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim())
  const date = french ? `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}` : text.trim()
  if (days.includes(date)) return date
  const number = /^(?:jour|day|j)?\s*(\d{1,2})$/.exec(foldText(text))?.[1]
  return number === undefined ? undefined : days[Number(number) - 1]
}

/** Titles that mean a break. */
export const isBreakTitle = (title: string): boolean =>
  /^(pause|entracte|dejeuner|repas|buffet|cocktail|break|lunch|intermission)( |$)/.test(foldText(title))
