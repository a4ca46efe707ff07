import { expect, test } from 'vitest'
import { countsByKind, entriesOf, hold } from './journal-entries.ts'

const entry = (cursor: number, type: string) => ({
  entryId: `e${cursor}`,
  cursor,
  at: '2026-11-26T08:00:00Z',
  station: 'Accueil 1',
  actor: 'Tablette',
  type,
  details: {},
})
const rows = [entry(1, 'AttendeeAdmitted'), entry(3, 'SomethingNew'), entry(2, 'AttendeeAdmitted')]

test('the newest entry comes first, and a kind narrows the list', () => {
  expect(entriesOf(rows, null).map(({ cursor }) => cursor)).toEqual([3, 2, 1])
  expect(entriesOf(rows, 'admissions').map(({ cursor }) => cursor)).toEqual([2, 1])
})

test('an event without words yet is counted among the others', () => {
  expect(countsByKind(rows)).toEqual(
    new Map([
      ['admissions', 2],
      ['other', 1],
    ]),
  )
})

test('entries that came after the reading began wait', () => {
  const entries = entriesOf(rows, null)
  expect(hold(entries, 1)).toMatchObject({ waiting: 2, shown: [{ cursor: 1 }] })
  expect(hold(entries, 3).waiting).toBe(0)
  expect(hold(entries, null).shown).toHaveLength(3)
})
