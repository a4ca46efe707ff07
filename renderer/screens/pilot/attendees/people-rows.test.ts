import { expect, test } from 'vitest'
import { inOrder, type Listed, matching, type PeopleRow, peopleCsv } from './people-rows.ts'

const row = (firstName: string, lastName: string | null, organisation = ''): PeopleRow => {
  const name = [lastName, firstName].filter(Boolean).join(' ')
  const person = { attendeeId: name, firstName, lastName, code: 'C1' } as Listed
  return { person, cells: { name, organisation, pass: 'jour 1', status: 'impayée', email: '', code: 'C1' } }
}
const names = (rows: readonly PeopleRow[]) => rows.map(({ cells }) => cells.name)
const odile = row('Odile', 'Quéméneur', 'Foyer Kerlaouen')
const ronan = row('Ronan', 'Le Goff', 'MECS La Source')
const shy = row('Priscille', null)
const all = [ronan, shy, odile]

test('a search finds people by the beginnings of words, without accents or order', () => {
  expect(names(matching(all, 'quem od'))).toEqual(['Quéméneur Odile'])
  expect(names(matching(all, 'source'))).toEqual(['Le Goff Ronan'])
  expect(names(matching(all, 'ource'))).toEqual([])
  expect(matching(all, ' ')).toBe(all)
})

test('a column is sorted both ways, and empty cells come last', () => {
  expect(names(inOrder(all, { by: 'organisation', descending: false }, 'fr'))).toEqual([
    ...['Quéméneur Odile', 'Le Goff Ronan', 'Priscille'],
  ])
  expect(names(inOrder(all, { by: 'organisation', descending: true }, 'fr'))).toEqual([
    ...['Le Goff Ronan', 'Quéméneur Odile', 'Priscille'],
  ])
})

test('the file has the headings of the reader and no cell that a spreadsheet runs', () => {
  const csv = peopleCsv([row('=1+1', 'Le Goff'), shy], ['Nom', 'Prénom'])
  expect(csv.split('\r\n')).toEqual([
    '\uFEFFNom;Prénom',
    "Le Goff;'=1+1;;jour 1;impayée;;C1",
    ';Priscille;;jour 1;impayée;;C1',
    '',
  ])
})
