import { fileWording } from '../../../../shared/domain/attendees/import/wording.ts'
import { ImportFileError } from './file-fault.ts'
import { maxColumns } from './limits.ts'
import { showNumber } from './number-format.ts'
import { rowOf, type TableRow } from './table-row.ts'
import { unescapeExcel, type Workbook } from './workbook.ts'
import { attribute, xmlTokens } from './xml.ts'

/**
 * The rows of a workbook's sheet, each cell as the text that Excel shows. read-excel-file is not used: it drops number
 * formats (and with them the leading zero of a phone number) and the numbers of blank rows, and holds the whole sheet
 * as objects. Here the XML stays bytes, and only one row at a time becomes text.
 */
export function* sheetRows(workbook: Workbook): Generator<TableRow> {
  const { sheet } = workbook
  const tag = rowTag(sheet)
  let at = nextRow(sheet, tag, 0)
  let line = 0
  while (at >= 0) {
    const openEnd = sheet.indexOf('>', at)
    if (openEnd < 0) throw new ImportFileError('damaged', fileWording.damaged)
    const attributes = sheet.toString('utf8', at + tag.length + 1, openEnd)
    const told = Number(attribute(` ${attributes.trim()}`, 'r'))
    line = Number.isSafeInteger(told) && told > line ? told : line + 1
    const closed = attributes.endsWith('/')
    const close = closed ? openEnd : sheet.indexOf(`</${tag}>`, openEnd)
    if (close < 0) throw new ImportFileError('damaged', fileWording.damaged)
    if (!closed) {
      const row = rowOf(line, readCells(sheet.toString('utf8', openEnd + 1, close), workbook))
      if (row) yield row
    }
    at = nextRow(sheet, tag, close)
  }
}

/** The number of rows of a sheet, blank ones included. */
export function countSheetRows({ sheet }: Workbook): number {
  const tag = rowTag(sheet)
  let count = 0
  for (let at = nextRow(sheet, tag, 0); at >= 0; at = nextRow(sheet, tag, at + 1)) count += 1
  return count
}

/** Some programs write `<x:row>`. */
function rowTag(sheet: Buffer): string {
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(sheet.toString('latin1', 0, 4_096))?.[1] ?? ''
  return `${prefix}row`
}

/** Skips `<rowBreaks`. */
function nextRow(sheet: Buffer, tag: string, from: number): number {
  let at = sheet.indexOf(`<${tag}`, from)
  while (at >= 0 && !' \t\r\n>/'.includes(String.fromCharCode(sheet[at + tag.length + 1] ?? 0))) {
    at = sheet.indexOf(`<${tag}`, at + 1)
  }
  return at
}

function readCells(xml: string, workbook: Workbook): readonly string[] {
  const cells: string[] = []
  let column = -1
  let type = ''
  let style = 0
  let reading = false
  let phonetic = false
  let text = ''
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (reading && !phonetic) text += token.text
    } else if (token.name === 'c') {
      if (token.kind === 'open') {
        column = columnOf(attribute(token.attributes, 'r')) ?? column + 1
        type = attribute(token.attributes, 't') ?? 'n'
        style = Number(attribute(token.attributes, 's') ?? 0)
        text = ''
      }
      const ends = token.kind === 'close' || token.closed
      if (ends && text !== '') {
        // One cell above the limit is enough: the rest of the row need not be kept.
        const place = Math.min(column, maxColumns)
        while (cells.length < place) cells.push('')
        cells[place] = shown(text, type, style, workbook)
      }
    } else if (token.name === 'v' || token.name === 't') {
      reading = token.kind === 'open' && !token.closed
    } else if (token.name === 'rPh') {
      phonetic = token.kind === 'open'
    }
  }
  return cells
}

function shown(text: string, type: string, style: number, { sharedStrings, formats, since1904 }: Workbook): string {
  if (type === 's') return sharedStrings[Number(text)] ?? ''
  if (type === 'inlineStr' || type === 'str') return unescapeExcel(text)
  if (type === 'b') return text === '1' ? 'VRAI' : 'FAUX'
  if (type === 'd') return /^(\d{4})-(\d\d)-(\d\d)/.test(text) ? text.replace(isoDate, '$3/$2/$1') : text
  const value = Number(text)
  return type === 'n' && Number.isFinite(value) ? showNumber(value, formats[style] ?? 'General', since1904) : text
}
const isoDate = /^(\d{4})-(\d\d)-(\d\d)(T00:00:00.*)?/

/** `C12` is 2. Undefined if the reference has no letters. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
