import { posix } from 'node:path'
import { fileWording } from '../../../../shared/domain/attendees/import/wording.ts'
import { ImportFileError } from './file-fault.ts'
import { builtInFormat } from './number-format.ts'
import { attribute, xmlTokens } from './xml.ts'
import { openZip } from './zip.ts'

export interface Workbook {
  /** XML of the first sheet that is not hidden. */
  readonly sheet: Buffer
  readonly sharedStrings: readonly string[]
  /** Format codes by a cell's style number. */
  readonly formats: readonly string[]
  readonly since1904: boolean
}

/**
 * The parts of an XLSX file that its first visible sheet needs. Throws `not-a-workbook` (an archive of another kind),
 * `damaged`, `encrypted`, `inflates-too-large`, `external-entities`. `mostMebibytes`: of all parts, once inflated.
 */
export function openWorkbook(bytes: Uint8Array, mostMebibytes?: number): Workbook {
  const archive = openZip(bytes, mostMebibytes)
  const part = (name: string): Buffer | undefined => {
    const xml = archive.read(name)
    if (xml) refuseDeclarations(xml)
    return xml
  }
  const text = (name: string) => part(name)?.toString('utf8') ?? ''

  const folder = 'xl/'
  const book = text(`${folder}workbook.xml`)
  if (book === '') throw new ImportFileError('not-a-workbook', fileWording.notAWorkbook)
  const { sheetId, since1904 } = readBook(book)
  const targets = readTargets(text(`${folder}_rels/workbook.xml.rels`))
  const target = targets.get(sheetId) ?? 'worksheets/sheet1.xml'
  const sheet = part(target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
  if (!sheet) throw new ImportFileError('damaged', fileWording.damaged)
  return {
    sheet,
    sharedStrings: readSharedStrings(text(`${folder}sharedStrings.xml`)),
    formats: readFormats(text(`${folder}styles.xml`)),
    since1904,
  }
}

/**
 * No workbook has a DTD. UTF-16 could hide one from the search, so UTF-16, which no workbook uses, is refused as well.
 */
function refuseDeclarations(xml: Buffer): void {
  const wide = xml[0] === 0xff || xml[0] === 0xfe || xml[0] === 0 || xml[1] === 0
  if (wide) throw new ImportFileError('damaged', fileWording.damaged)
  if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) {
    throw new ImportFileError('external-entities', fileWording.externalEntities)
  }
}

function readBook(xml: string): { sheetId: string; since1904: boolean } {
  const sheets: { id: string; hidden: boolean }[] = []
  let since1904 = false
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open') continue
    if (token.name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute(token.attributes, 'date1904') ?? '')
    if (token.name !== 'sheet') continue
    const id = /:id=(["'])(.*?)\1/.exec(token.attributes)?.[2] ?? ''
    sheets.push({ id, hidden: (attribute(token.attributes, 'state') ?? 'visible') !== 'visible' })
  }
  const sheet = sheets.find(({ hidden }) => !hidden) ?? sheets[0]
  return { sheetId: sheet?.id ?? '', since1904 }
}

function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue
    if (attribute(token.attributes, 'TargetMode') === 'External') continue
    targets.set(attribute(token.attributes, 'Id') ?? '', attribute(token.attributes, 'Target') ?? '')
  }
  return targets
}

function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let text: string[] = []
  let reading = false
  let phonetic = false
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (reading && !phonetic) text.push(token.text)
    } else if (token.name === 'si') {
      if (token.kind === 'open') text = []
      if (token.kind === 'close' || token.closed) strings.push(unescapeExcel(text.join('')))
    } else if (token.name === 't') {
      reading = token.kind === 'open' && !token.closed
    } else if (token.name === 'rPh') {
      phonetic = token.kind === 'open'
    }
  }
  return strings
}

/** Excel writes characters that XML forbids as `_x000D_`. */
export const unescapeExcel = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

function readFormats(xml: string): readonly string[] {
  const declared = new Map<number, string>()
  const formats: string[] = []
  let inCells = false
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') continue
    if (token.name === 'cellXfs') inCells = token.kind === 'open'
    if (token.kind === 'close') continue
    const id = Number(attribute(token.attributes, 'numFmtId') ?? 0)
    if (token.name === 'numFmt') declared.set(id, attribute(token.attributes, 'formatCode') ?? 'General')
    if (token.name === 'xf' && inCells) formats.push(declared.get(id) ?? builtInFormat(id))
  }
  return formats
}
