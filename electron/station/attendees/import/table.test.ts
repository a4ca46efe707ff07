import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeWorkbook, makeZip, styles } from '../../../../tests/fixtures/import/make-workbook.ts'
import { ImportFileError } from './file-fault.ts'
import { maxFileMebibytes, maxRows, mebibyte } from './limits.ts'
import { openTable } from './table.ts'

describe('a workbook', () => {
  it('gives its cells as Excel shows them', () => {
    const bytes = makeWorkbook([
      ['Nom', 'Tél', 'Né le', 'Montant', 'Tél texte'],
      [
        'Œuvrard & fils <x>',
        { value: 240123456, style: styles.phone },
        { value: 46352, style: styles.date },
        { value: 12.5 },
        { value: '0612345678', style: styles.text },
      ],
    ])
    expect(cellsOf(bytes)[1]).toEqual(['Œuvrard & fils <x>', '02 40 12 34 56', '26/11/2026', '12,5', '0612345678'])
  })

  it('keeps the numbers of its rows over blank ones, and the places of its cells', () => {
    const table = openTable(makeWorkbook([['a', 'b'], [], ['', 'x']]))
    expect([...table.rows]).toEqual([
      { kind: 'cells', line: 1, cells: ['a', 'b'], mended: false },
      { kind: 'cells', line: 3, cells: ['', 'x'], mended: false },
    ])
  })

  it('may have inline strings, booleans, rich text, and no cell references', () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Zo</x:t></x:r><x:r><x:t>é_x0041_</x:t></x:r></x:is></x:c>' +
      '<x:c t="b"><x:v>1</x:v></x:c><x:c/><x:c><x:v>33612345678</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>'
    expect(cellsOf(workbookOf(sheet))).toEqual([['ZoéA', 'VRAI', '', '33612345678']])
  })

  it('of strings reads back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '’', '<', '&', '"', ' ', '\n', '😀', '1') })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }), (rows) => {
        const expected = rows.map(trimmed).filter((row) => row.some((text) => text.trim() !== ''))
        expect(cellsOf(makeWorkbook(rows)).map(trimmed)).toEqual(expected)
      }),
    )
  })
})

describe('a file that is not a table', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  it.each([
    ['empty', Buffer.from('')],
    ['empty', Buffer.from('\ufeff \n\n')],
    ['html', Buffer.from('\n<!DOCTYPE html><table><tr><td>a;b</td></tr></table>')],
    ['html', Buffer.from('<table><tr><td>Nom</td></tr></table>')],
    ['json', Buffer.from('[{"nom": "Huet"}]')],
    ['json', Buffer.from('{ "rows": [] }')],
    ['wrong-signature', Buffer.from('%PDF-1.7 …')],
    ['wrong-signature', Buffer.from([1, 0, 0, 2, 0, 0, 3, 0, 0, 9, 9, 9, 0, 0, 1])],
    ['legacy-xls', Buffer.from([...compound, ...Buffer.alloc(600)])],
    ['encrypted', Buffer.concat([Buffer.from(compound), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['not-a-workbook', makeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['damaged', Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['damaged', makeWorkbook([['a']]).subarray(0, 300)],
    ['damaged', workbookOf('<worksheet><row><c><v>1</v></c>')],
    ['damaged', workbookOf('\0<\0w')],
    ['external-entities', workbookOf('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet/>')],
    ['inflates-too-large', makeZip({ 'xl/workbook.xml': Buffer.alloc(70 * mebibyte) })],
    ['inflates-too-large', makeZip({ 'xl/workbook.xml': Buffer.alloc(70 * mebibyte) }, 1_000)],
    ['too-large', Buffer.alloc(maxFileMebibytes * mebibyte + 1, 'a')],
    ['too-many-rows', Buffer.from(`a;b\n${'1;2\n'.repeat(maxRows + 1)}`)],
  ])('%s is reported', (type, bytes) => {
    expect(() => cellsOf(bytes)).toThrow(expect.objectContaining({ name: 'ImportFileError', type }))
  })
})

it('any bytes give rows or an ImportFileError', () => {
  const zip = Buffer.from(
    makeWorkbook([
      ['a', 'b'],
      ['1', '2'],
    ]),
  )
  const broken = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 4 }).map((changes) => {
    const bytes = Buffer.from(zip)
    for (const [place, byte] of changes) bytes[place] = byte
    return bytes
  })
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), broken), (bytes) => {
      try {
        return cellsOf(bytes).length >= 0
      } catch (error) {
        return error instanceof ImportFileError
      }
    }),
    { numRuns: 2_000 },
  )
})

function workbookOf(sheet: string): Uint8Array {
  return makeZip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="a"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': sheet,
  })
}
function cellsOf(bytes: Uint8Array) {
  return [...openTable(bytes).rows].map((row) => (row.kind === 'cells' ? row.cells : [row.fault]))
}
function trimmed(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)
}
