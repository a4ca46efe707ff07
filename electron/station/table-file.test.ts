import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTable } from './attendees/import/table.ts'
import { openZip } from './attendees/import/zip.ts'
import type { Table } from './table.ts'
import { decimalOf, tableFile } from './table-file.ts'

const table: Table = {
  name: 'Présence',
  headings: ['Nom', 'Demi-journées', 'Moyenne'],
  rows: [
    ['=HYPERLINK("http://exemple.fr")', 3, 3.5],
    ['Léa & <Yann>; "dit"\nle Bref', -1, null],
    ['+33 6 12', 0, 2],
  ],
}

/** The cells as this program's import reads them from a file. */
function cellsOf(file: string | Uint8Array): string[][] {
  return [...openTable(Buffer.from(file as Uint8Array)).rows].map((row) => (row.kind === 'cells' ? [...row.cells] : []))
}
const sheetOf = (file: string | Uint8Array, number = 1) =>
  openZip(Buffer.from(file as Uint8Array))
    .read(`xl/worksheets/sheet${number}.xml`)
    ?.toString() ?? ''

describe.each(['csv', 'xlsx'] as const)('a table as %s', (format) => {
  it('is read back unchanged, except for cells that a spreadsheet would run', async () => {
    const [headings, first, second, third] = cellsOf(await tableFile(format, [table], '.'))
    expect(headings).toEqual(['Nom', 'Demi-journées', 'Moyenne'])
    // A workbook's number is read with a comma.
    expect(first?.slice(1)).toEqual(['3', expect.stringMatching(/^3[.,]5$/)])
    expect(second?.[1]).toBe('-1')
    expect(third?.[0]).toContain('+33 6 12')
  })

  it('runs nothing, whatever a person is called', async () => {
    const text = format === 'csv' ? String(await tableFile(format, [table])) : sheetOf(await tableFile(format, [table]))
    expect(text).toContain("'=HYPERLINK")
    expect(text).toContain("'+33 6 12")
    expect(text).not.toMatch(/<f[ >]/)
  })
})

describe('a CSV', () => {
  it('has the decimal sign of its language', async () => {
    expect(await tableFile('csv', [table], decimalOf('fr'))).toContain(';3;3,5\r\n')
    expect(await tableFile('csv', [table], decimalOf('en'))).toContain(';3;3.5\r\n')
  })
})

describe('a workbook', () => {
  it('has a sheet for each table, with names that Excel accepts', async () => {
    const tables = [table, { ...table, name: "a/b:c*[d]'?" }, { ...table, name: 'Présence' }] as const
    const book = await tableFile('xlsx', tables)
    const names = [
      ...(
        openZip(Buffer.from(book as Uint8Array))
          .read('xl/workbook.xml')
          ?.toString() ?? ''
      ).matchAll(/<sheet name="([^"]*)"/g),
    ].map(([, name]) => name)
    expect(names).toHaveLength(3)
    expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(3)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/)
    expect(sheetOf(book, 3)).toContain('Demi-journées')
  })

  it('holds numbers as numbers, and leaves out empty cells', async () => {
    const sheet = sheetOf(await tableFile('xlsx', [table]))
    expect(sheet).toContain('<c r="B2"><v>3</v></c><c r="C2"><v>3.5</v></c>')
    expect(sheet).not.toContain('r="C3"')
  })

  it('is well-formed, whatever is in its cells', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 8 }),
        async (cells) => {
          const sheet = sheetOf(await tableFile('xlsx', [{ name: 'x', headings: cells, rows: [cells] }]))
          // Outside of tags there is no character that XML forbids, and every tag is closed.
          expect(sheet.isWellFormed()).toBe(true)
          const odd = [...sheet].filter((sign) => {
            const code = sign.codePointAt(0) ?? 0
            return (code < 0x20 && ![9, 10, 13].includes(code)) || code === 0xfffe || code === 0xffff
          })
          expect(odd).toEqual([])
          const text = sheet.replaceAll(/<[^<>]*>/g, '')
          expect(text).not.toMatch(/[<>]|&(?!#\d+;)/)
        },
      ),
      { numRuns: 60 },
    )
  })
})
