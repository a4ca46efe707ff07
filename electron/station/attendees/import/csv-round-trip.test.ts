import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePages } from './code-pages.ts'
import { separators } from './separator.ts'
import { openTable } from './table.ts'

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const
const words = [
  'Zoé',
  'Maëlle',
  'François',
  'Hélène',
  'Le Goff',
  'Côte "Nord"',
  'a;b',
  'a,b',
  'a|b',
  'x\ty',
  '',
  'été\nhiver',
]

it('a table in any encoding, separator and line ending is read back', () => {
  const row = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 20 }),
      fc.constantFrom(...encodings),
      fc.constantFrom(...separators),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (body, encoding, separator, eol, quoteAll) => {
        const rows = [['Nom', 'Prénom', 'Département'], ['Lefèvre', 'Agnès', 'Hérault'], ...body]
        const lines = rows.map((cells) => cells.map((cell) => written(cell, separator, quoteAll)).join(separator))
        const table = openTable(encoded(lines.join(eol), encoding))
        // If no byte differs between the two encodings, the commoner name is also correct.
        const names = encoding === 'iso-8859-15' ? [encoding, 'windows-1252'] : [encoding]
        expect(table).toMatchObject({ format: 'csv', separator })
        expect(names).toContain(table.format === 'csv' && table.encoding)
        expect([...table.rows].map((read) => (read.kind === 'cells' ? read.cells : read.fault))).toEqual(
          rows.filter((cells) => cells.some((cell) => cell !== '')),
        )
      },
    ),
    { numRuns: 1_000 },
  )
})

function written(cell: string, separator: string, quoteAll: boolean): string {
  const quoted = quoteAll || cell.includes('"') || cell.includes('\n') || cell.includes(separator)
  return quoted ? `"${cell.replaceAll('"', '""')}"` : cell
}

function encoded(text: string, encoding: (typeof encodings)[number]): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const page = codePages[encoding]
  return Buffer.from(
    [...text].map((letter) => (letter < '\u0080' ? letter.charCodeAt(0) : 0x80 + page.indexOf(letter))),
  )
}
