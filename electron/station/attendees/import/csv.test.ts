import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRows } from './csv.ts'
import { guessSeparator, separators } from './separator.ts'

describe('a CSV file', () => {
  it.each([...separators])('separated by %j is cut at it', (separator) => {
    const text = ['nom', 'lieu', 'note'].join(separator) + '\nHuet'.concat(separator, 'Lyon', separator, 'x')
    expect(cellsOf(text)).toEqual([
      ['nom', 'lieu', 'note'],
      ['Huet', 'Lyon', 'x'],
    ])
  })

  it('with commas in its cells is cut at its semicolons', () => {
    expect(cellsOf('nom;lieu\nHuet, Roux, Guy;Lyon, Rhône\nBrun;Paris')[1]).toEqual(['Huet, Roux, Guy', 'Lyon, Rhône'])
  })

  it('that begins with sep= is cut at that separator', () => {
    expect(rowsOf('sep=,\na,b;c\n')).toEqual([{ kind: 'cells', line: 2, cells: ['a', 'b;c'], mended: false }])
  })

  it('keeps its line numbers over blank lines and any line ending', () => {
    expect(rowsOf('a;b\r\n\r\n1;2\n;\n3;4\r5;6').map(({ line }) => line)).toEqual([1, 3, 5, 6])
  })

  it('may have separators, quotes and line breaks in a quoted cell', () => {
    expect(rowsOf('a;b;c\n"1;x";"say ""oui""";"two\r\nlines"\n4;5;6')).toEqual([
      cells(1, 'a', 'b', 'c'),
      cells(2, '1;x', 'say "oui"', 'two\r\nlines'),
      cells(4, '4', '5', '6'),
    ])
  })

  it('may have quotes within a cell', () => {
    expect(cellsOf('a;b\nJean "Jeannot" Huet;x')[1]).toEqual(['Jean "Jeannot" Huet', 'x'])
  })
})

describe('a quote out of place', () => {
  it('that opens and never closes costs its own line only', () => {
    expect(rowsOf('a;b;c\n1;"x;3\n4;5;6\n7;8;9')).toEqual([
      cells(1, 'a', 'b', 'c'),
      // The row has three columns despite the lost quote, so it is kept and marked.
      { ...cells(2, '1', '"x', '3'), mended: true },
      cells(3, '4', '5', '6'),
      cells(4, '7', '8', '9'),
    ])
  })

  it('in a file of quoted cells does not swallow the next rows', () => {
    const text = '"a";"b";"c"\n"1";"x;"3"\n"4";"5";"6"\n"7";"8";"9\n"10";"11";"12"\n'
    expect(rowsOf(text)).toEqual([
      cells(1, 'a', 'b', 'c'),
      { kind: 'fault', line: 2, fault: 'broken-quotes' },
      cells(3, '4', '5', '6'),
      { ...cells(4, '7', '8', '"9'), mended: true },
      cells(5, '10', '11', '12'),
    ])
  })

  it('closed only by another broken line does not join what is between', () => {
    const text = 'a;b;c;d\n1;"x;3;4\n5;6;7;8\n9;10";11;12\n'
    expect(rowsOf(text).map(({ line }) => line)).toEqual([1, 2, 3, 4])
  })

  it('around a word in a quoted cell leaves the row whole', () => {
    expect(rowsOf('a;b\n"Association "Les Lilas" de Nantes";44')[1]).toEqual({
      ...cells(2, 'Association "Les Lilas" de Nantes', '44'),
      mended: true,
    })
  })

  it('ten thousand times takes no longer than a moment', () => {
    const text = `a;b;c\n${'1;"x;""y;3;4\n'.repeat(10_000)}`
    expect(rowsOf(text).filter(({ kind }) => kind === 'fault')).toHaveLength(10_000)
  })
})

describe('limits', () => {
  it('a cell of a megabyte refuses its row, and the next row is read', () => {
    const long = 'x'.repeat(1_000_000)
    expect(rowsOf(`a;b\n1;${long}\n2;"${long}"\n3;4`)).toEqual([
      cells(1, 'a', 'b'),
      { kind: 'fault', line: 2, fault: 'cell-too-long' },
      { kind: 'fault', line: 3, fault: 'cell-too-long' },
      cells(4, '3', '4'),
    ])
  })

  it('a row of a million separators does not become a million cells', () => {
    expect(rowsOf(`a;b\n${';'.repeat(1_000_000)}\n3;4`).slice(1)).toEqual([
      { kind: 'fault', line: 2, fault: 'too-many-cells' },
      cells(3, '3', '4'),
    ])
  })
})

it('any table written by the rules is read back', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', 'œ', ' ', '"', ';', ',', '\t', '|', '\n', '\r\n', '’', '9'),
  })
  const table = fc
    .integer({ min: 2, max: 3 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }))
  fc.assert(
    fc.property(table, fc.constantFrom(...separators), fc.constantFrom('\n', '\r\n', '\r'), (rows, separator, eol) => {
      const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator))
      const text = quoted.map((line) => line + eol).join('')
      const width = rows[0]?.length ?? 2
      const read = [...csvRows(text, { separator, width, told: false })]
      const expected = rows.filter((row) => row.some((text) => text.trim() !== ''))
      expect(read.map((row) => (row.kind === 'cells' ? row.cells : row.fault))).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

it('any text is read to its end', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r', ' '), maxLength: 200 })
  fc.assert(
    fc.property(text, (text) => {
      const lines = rowsOf(text).map(({ line }) => line)
      return lines.every((line, index) => index === 0 || line > (lines[index - 1] ?? 0))
    }),
    { numRuns: 2_000 },
  )
})

const cells = (line: number, ...cells: string[]) => ({ kind: 'cells', line, cells, mended: false }) as const
const rowsOf = (text: string) => [...csvRows(text, guessSeparator(text))]
const cellsOf = (text: string) => rowsOf(text).map((row) => (row.kind === 'cells' ? row.cells : row.fault))
