import { accept } from '../../../kernel/result.ts'
import type { AttendeeCells, Pass, Status } from '../attendee.ts'
import { readCategory, readDays, readYesNo, saysUnpaid } from './answers.ts'
import type { Refusal, RefusalReason, Warning } from './finding.ts'
import { formulaOfEverybody } from './formula.ts'
import type { Columns } from './headings.ts'
import type { Formula, Mapping } from './mapping.ts'
import { tellsOfPast } from './personal-history.ts'
import { rowCells } from './row-cells.ts'
import { readOwnSessionCodes, readSessionCodes } from './session-codes.ts'
import { valueLookup } from './value-lookup.ts'
import { rowWording } from './wording.ts'

export interface RowRules {
  readonly columns: Columns
  /** Number of columns in the headings. */
  readonly width: number
  /** Number of event days; 0 while they are not set. */
  readonly dayCount: number
  readonly values?: Mapping['values']
}

export type RowReading =
  | {
      readonly ok: true
      readonly cells: AttendeeCells
      readonly warnings: readonly Warning[]
      /** The file itself says that an earlier one lacked this person, so it is our own export. */
      readonly vanished: boolean
    }
  | { readonly ok: false; readonly refusal: Refusal }
export type RowReader = (line: number, row: readonly string[]) => RowReading

/**
 * A function that reads one row at a time: `line` from 1, `row` with one text per column. It knows no other rows. A row
 * with too few or too many columns is refused; columns beyond the headings are allowed when empty.
 */
export function rowReader({ columns, width, dayCount, values }: RowRules): RowReader {
  const meaningOf = valueLookup(values, dayCount)
  // Our own export names sessions by their codes only, also after somebody removed columns.
  const isOwn = columns.days.length > 0 || columns.vanished.length > 0
  const tellsDays = columns.days.length > 0
  const sessionCodesIn = isOwn ? readOwnSessionCodes : readSessionCodes
  const everybody = columns.formula.length === 0 ? accept(formulaOfEverybody(dayCount)) : undefined

  return (line, row) => {
    const refuse = (reason: RefusalReason, detail: string) =>
      ({ ok: false, refusal: { line, reason, detail } }) as const
    const warnings: Warning[] = []
    const read = rowCells(row, columns, (reason, detail) => void warnings.push({ line, reason, detail }))

    const count = cellCount(row, width)
    if (count !== width) return refuse('wrong-column-count', rowWording.wrongColumnCount(count, width))

    const { text: spacedCode, controlCharacters } = read.cell('code')
    if (controlCharacters) return refuse('control-characters', rowWording.controlCharactersInCode)
    const code = spacedCode.replaceAll(' ', '').toUpperCase()
    if (code === '') return refuse('empty-code', rowWording.emptyCode)
    if (!/^[A-Z0-9-]{4,64}$/.test(code)) return refuse('bad-code', rowWording.badCode)

    const lastName = read.name('lastName')
    const firstName = read.name('firstName')
    if (lastName === '' && firstName === '') return refuse('empty-name', rowWording.emptyName)
    if (lastName === '' || firstName === '')
      warnings.push({
        line,
        reason: 'half-name',
        detail: lastName === '' ? rowWording.noLastName : rowWording.noFirstName,
      })

    const formulaCell = read.cell('formula').text
    const formula = everybody ?? meaningOf.formula(formulaCell)
    if (!formula.ok) {
      const why = formula.refusal === 'no-such-day' ? rowWording.noSuchDay(dayCount) : ''
      return refuse('unknown-formula', rowWording.unknownFormula(formulaCell, why))
    }
    if (tellsOfPast(formulaCell)) {
      warnings.push({ line, reason: 'personal-history', detail: rowWording.speakerByFormula })
    }

    const days = tellsDays ? readDays(read.cell('days').text) : formula.value.pass.days
    if (!days) return refuse('unknown-day', rowWording.unknownDays(withoutPast(read.cell('days').text)))
    if (tellsDays && dayCount > 0 && days.some((day) => day > dayCount)) {
      return refuse('unknown-day', rowWording.noSuchDay(dayCount))
    }
    const categoryCell = columns.category.length === 0 ? '' : read.cell('category').text
    const category = categoryCell === '' ? formula.value.category : readCategory(categoryCell)
    if (!category) return refuse('unknown-category', rowWording.unknownCategory(withoutPast(categoryCell)))

    const statusCell = read.cell('status').text
    const status = meaningOf.status(statusCell)
    if (!status) return refuse('unknown-status', rowWording.unknownStatus(withoutPast(statusCell)))

    const sessions = sessionCodesIn(read.every('sessions'))
    for (const cell of sessions.unknown) {
      warnings.push({ line, reason: 'unknown-session', detail: rowWording.unknownSession(withoutPast(cell)) })
    }

    const pass = withEvening(formula.value.pass, read.cell('evening').text)
    const cells: AttendeeCells = {
      code,
      lastName,
      firstName,
      organisation: read.text('organisation'),
      jobTitle: read.description('jobTitle'),
      department: read.description('department'),
      email: read.email(),
      phone: read.text('phone'),
      accessibility: read.description('accessibility'),
      registrationNumber: read.text('registrationNumber'),
      order: read.text('order'),
      pass: tellsDays || columns.remote.length > 0 ? { ...withRemote(pass, read.cell('remote').text), days } : pass,
      category,
      status: withPayment(status, read.cell('payment').text),
      // An unclear cell counts as the answer that keeps a name off a badge.
      firstNameOnly: read.yesNo('firstNameOnly', true),
      signature: read.yesNo('signature', false),
      sessionCodes: sessions.codes,
    }
    const vanished = columns.vanished.length > 0 && readYesNo(read.cell('vanished').text) === true
    return { ok: true, cells, warnings, vanished }
  }
}

/** A separate column overrides the formula if it has a value. */
function withEvening(pass: Formula['pass'], cell: string): Formula['pass'] {
  const answer = cell === '' ? undefined : readYesNo(cell)
  return answer === undefined || pass.remote ? pass : { ...pass, evening: answer }
}

const withRemote = (pass: Pass, cell: string): Pass => {
  const answer = cell === '' ? undefined : readYesNo(cell)
  return answer === undefined ? pass : { ...pass, remote: answer }
}

const withPayment = (status: Status, cell: string): Status =>
  status === 'confirmed' && saysUnpaid(cell) ? 'unpaid' : status

const withoutPast = (cell: string) => (tellsOfPast(cell) ? '…' : cell)

/** Empty cells beyond the headings do not count: spreadsheets add separators at the end. */
function cellCount(row: readonly string[], width: number): number {
  let count = row.length
  while (count > width && row[count - 1]?.trim() === '') count -= 1
  return count
}
