import { readYesNo } from './answers.ts'
import { type CellText, cleanCell, hasLostLetters, looksLikeSpreadsheetFormula } from './cell-text.ts'
import type { Field } from './fields.ts'
import type { WarningReason } from './finding.ts'
import type { Columns } from './headings.ts'
import { tellsOfPast } from './personal-history.ts'
import { rowWording } from './wording.ts'

/**
 * An export puts an apostrophe before a cell that a spreadsheet would run; ours does too. The apostrophe is not part of
 * the text. One is removed, because one is also added to a text that begins with some.
 */
const withoutGuard = (cell: string): string =>
  cell.charCodeAt(0) === apostrophe && guarded.test(cell) ? cell.slice(1) : cell
const apostrophe = 0x27
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/

export type Warn = (reason: WarningReason, detail: string) => void

/** Reads the cells of one row by field, and reports what is unusual. */
export function rowCells(row: readonly string[], columns: Columns, warn: Warn) {
  const cell = (field: Field): CellText => cleanCell(withoutGuard(row[columns[field][0] ?? -1] ?? ''))

  const text = (field: Field): string => {
    const { text, controlCharacters } = cell(field)
    if (controlCharacters) warn('control-characters', rowWording.controlCharacters(field))
    if (looksLikeSpreadsheetFormula(text)) warn('formula-injection', rowWording.formulaInjection(field))
    return text
  }
  return {
    cell,
    text,
    name(field: 'lastName' | 'firstName'): string {
      const name = text(field)
      if (hasLostLetters(name)) warn('lost-letters', rowWording.lostLetters(field))
      return name
    },
    /** Text about a person, which must not reveal their past. */
    description(field: 'jobTitle' | 'department' | 'accessibility'): string {
      const description = text(field)
      if (!tellsOfPast(description)) return description
      warn('personal-history', rowWording.personalHistory)
      return ''
    },
    email(): string {
      const address = text('email')
      if (address === '' || isEmail(address)) return address
      warn('bad-email', rowWording.badEmail)
      return ''
    },
    yesNo(field: Field, ifUnclear: boolean): boolean {
      const answer = readYesNo(cell(field).text)
      if (answer === undefined) warn('unclear-answer', rowWording.unclearAnswer(field, ifUnclear))
      return answer ?? ifUnclear
    },
    every: (field: Field): readonly string[] =>
      columns[field].map((column) => cleanCell(withoutGuard(row[column] ?? '')).text),
  }
}

const isEmail = (text: string) => text.length <= 254 && /^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:.]{2,}$/.test(text)
