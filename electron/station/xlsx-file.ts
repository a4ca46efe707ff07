import { withoutFormula } from '../../shared/kernel/csv-line.ts'
import type { Cell, Table } from './table.ts'
import { packFile, zipPieces } from './zip-file.ts'

/** The most characters that a workbook's cell can hold. */
const longestCell = 32_767
/** Widths of a column in characters. A long question wraps, and the next column is still on the screen. */
const [narrowest, widest] = [8, 60]
const rowsPerPiece = 500

/**
 * A workbook with one sheet for each table. Headings are bold, frozen and filterable, and columns are as wide as they
 * need to be.
 */
export async function xlsxFile(tables: readonly Table[]): Promise<Uint8Array> {
  const names = sheetNames(tables)
  const sheets = await Promise.all(
    tables.map((table, at) => packFile(`xl/worksheets/sheet${at + 1}.xml`, sheetPieces(table))),
  )
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(tables.length)],
    ['_rels/.rels', relations([`${office}/officeDocument`, 'xl/workbook.xml'])],
    ['xl/workbook.xml', workbook(names, tables)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(tables.length)],
    ['xl/styles.xml', styles],
  ]
  const files = await Promise.all(parts.map(([name, xml]) => packFile(name, [xml])))
  return Buffer.concat(zipPieces([...files, ...sheets]))
}

async function* sheetPieces({ headings, rows }: Table): AsyncGenerator<string> {
  const columns = headings.map((heading, at) => widthOf(heading, rows, at))
  yield `${xmlHead}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`
  yield columns.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')
  yield `</cols><sheetData>${rowXml(headings, 1, 1)}`
  for (let at = 0; at < rows.length; at += rowsPerPiece) {
    yield rows
      .slice(at, at + rowsPerPiece)
      .map((row, index) => rowXml(row, at + index + 2, 2))
      .join('')
    await new Promise(setImmediate)
  }
  yield `</sheetData><autoFilter ref="${rangeOf(headings, rows)}"/></worksheet>`
}

const rangeOf = (headings: readonly string[], rows: readonly unknown[]): string =>
  `A1:${columnName(headings.length)}${rows.length + 1}`

function rowXml(cells: readonly Cell[], row: number, style: number): string {
  const xml = cells.map((cell, at) => cellXml(cell, `${columnName(at + 1)}${row}`, style)).join('')
  return `<row r="${row}">${xml}</row>`
}

/**
 * Text is stored as text, and never begins with a character that would make it run once the sheet is saved as a CSV.
 */
function cellXml(cell: Cell, reference: string, style: number): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  const text = escapeXml(withoutFormula(cell).slice(0, longestCell))
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

function widthOf(heading: string, rows: Table['rows'], column: number): number {
  let width = heading.length + 3
  for (const row of rows) width = Math.max(width, String(row[column] ?? '').length + 1)
  return Math.min(widest, Math.max(narrowest, width))
}

/** A, …, Z, AA, AB, …; from 1. */
function columnName(number: number): string {
  const rest = (number - 1) % 26
  const before = (number - 1 - rest) / 26
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + rest)}`
}

/** A sheet's name has at most 31 characters, none of the forbidden ones, and is unique. */
function sheetNames(tables: readonly Table[]): string[] {
  const taken = new Set<string>()
  return tables.map(({ name }, at) => {
    const clean =
      name
        .replaceAll(/[[\]:*?/\\']/g, ' ')
        .slice(0, 28)
        .trim() || `${at + 1}`
    const free = taken.has(clean.toLowerCase()) ? `${clean} ${at + 1}` : clean
    taken.add(free.toLowerCase())
    return free
  })
}

/** XML allows neither control characters, escaped or not, nor lone surrogates. */
const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ' '))
    .replaceAll(/[&<>"\uFFFE\uFFFF]/g, (sign) => (sign > '\uFFF0' ? ' ' : `&#${sign.charCodeAt(0)};`))

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const typesOf = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (sheets: number): string => {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${typesOf}.${type}+xml"/>`
  const all = Array.from({ length: sheets }, (_, at) => override(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet'))
  return `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${all.join('')}</Types>`
}

const relations = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  `${xmlHead}<Relationships xmlns="${packages}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const workbookRelations = (sheets: number): string =>
  relations(
    ...Array.from({ length: sheets }, (_, at) => [`${office}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
    [`${office}/styles`, 'styles.xml'],
  )

/** A filter needs a hidden name, without which LibreOffice shows none. */
function workbook(names: readonly string[], tables: readonly Table[]): string {
  const sheets = names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const filters = tables.map(({ headings, rows }, at) => {
    const range = rangeOf(headings, rows).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${escapeXml(names[at] ?? '')}'!${range}</definedName>`
  })
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`
}

/** 0 numbers, 1 headings, 2 text. */
const styles = `${xmlHead}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><bottom style="thin"><color rgb="FF9AA0A6"/></bottom></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" borderId="1" applyFont="1" applyBorder="1"/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`
