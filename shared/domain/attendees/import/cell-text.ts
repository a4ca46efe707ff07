/** A cell in its stored form, and what was unusual in it. */
export interface CellText {
  readonly text: string
  readonly controlCharacters: boolean
}

/** NFC, trimmed, inner white space as one space, without control and direction characters. */
export function cleanCell(cell: string): CellText {
  if (plain.test(cell)) return { text: cell, controlCharacters: false }
  const whole = cell.toWellFormed().normalize('NFC').replace(invisible, '').replace(whiteSpace, ' ')
  const text = whole.replace(controls, '').replace(/ {2,}/g, ' ').trim()
  return { text, controlCharacters: controls.test(whole) }
}

/** Letters that an earlier export replaced: `?` or U+FFFD beside a letter, or UTF-8 that was read as cp1252. */
export const hasLostLetters = (name: string): boolean => lost.test(name)

/** Text that a spreadsheet would run when it opens an export. Phone numbers and dashes are not. */
export const looksLikeSpreadsheetFormula = (cell: string): boolean =>
  /^[=+\-@]/.test(cell) && !/^[+-]?[\d\s().\-/]*$/.test(cell)

// Matches most cells: Latin letters and signs with single spaces, without spaces at the ends.
const plain = /^(?:[!-~¡-¬®-ɏ‘’“”–—…€]+(?: [!-~¡-¬®-ɏ‘’“”–—…€]+)*)?$/
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g
const whiteSpace = /[\s\u00A0]+/g
// C0, C1, and the characters that change the direction of text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const lost = /\p{L}[?\uFFFD]|[?\uFFFD]\p{L}|\uFFFD|Ã[\u0080-\u00BF©¨´ª«¯§®±²³¹º»¼½¾]/u
