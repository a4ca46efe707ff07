import { expect, test } from 'vitest'
import { openTable } from '../attendees/import/table.ts'
import { csvPages } from './csv-pages.ts'

const cells = (file: Uint8Array) =>
  [...openTable(file).rows].map((row) => (row.kind === 'cells' ? row.cells : row.fault))

test('a single page is passed on byte for byte', async () => {
  const reader = csvPages()
  const page = Buffer.from('Nom;Prénom\r\nQuéméneur;Maëlle\r\n', 'latin1')
  expect(reader.take(page)).toEqual({ ok: true, value: { records: 1, next: null } })
  expect(await reader.file()).toBe(page)
})

test('pages become one table under one row of headings, each in its own encoding', async () => {
  const reader = csvPages()
  reader.take(Buffer.from('Nom;Prénom\r\nQuéméneur;Maëlle\r\n', 'latin1'))
  reader.take(Buffer.from('\uFEFFNom;Prénom\nŒhmichen;Zoé'))
  reader.take(Buffer.from('sep=;\nNom;Prénom\n"Le ""Goff""";Iwan\n\n'))
  expect(cells(await reader.file())).toEqual([
    ['Nom', 'Prénom'],
    ['Quéméneur', 'Maëlle'],
    ['Œhmichen', 'Zoé'],
    ['Le "Goff"', 'Iwan'],
  ])
})

test('a page under other headings is refused', () => {
  const reader = csvPages()
  reader.take(Buffer.from('Nom;Prénom\nKerbrat;Solène\n'))
  expect(reader.take(Buffer.from('Prénom;Nom\nIwan;Le Goff\n'))).toMatchObject({ refusal: { kind: 'headings-differ' } })
})

test('a page of headings only, and an empty page, contain nobody', () => {
  const reader = csvPages()
  expect(reader.take(Buffer.from('Nom;Prénom\n'))).toMatchObject({ value: { records: 0 } })
  expect(reader.take(Buffer.from('\r\n'))).toMatchObject({ value: { records: 0 } })
})
