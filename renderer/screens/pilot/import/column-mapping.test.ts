import { expect, test } from 'vitest'
import { fieldOfHeading, readAs, recognised } from './column-mapping.ts'

const mapping = {
  columns: { lastName: 'Nom', firstName: 'Prénom', sessions: ['Atelier jour 1', 'Atelier jour 2'] },
  values: { status: { 'à voir': 'unpaid' as const } },
}

test('a heading is read as the field that names it, and left aside when none does', () => {
  expect(fieldOfHeading(mapping.columns, 'Prénom')).toBe('firstName')
  expect(fieldOfHeading(mapping.columns, 'Atelier jour 2')).toBe('sessions')
  expect(fieldOfHeading(mapping.columns, 'Civilité')).toBeNull()
})

test('a field that takes one heading leaves its former heading aside', () => {
  const corrected = readAs(mapping, 'Nom de famille', 'lastName')
  expect(fieldOfHeading(corrected.columns, 'Nom de famille')).toBe('lastName')
  expect(fieldOfHeading(corrected.columns, 'Nom')).toBeNull()
  expect(corrected.values).toEqual({ status: { 'à voir': 'unpaid' } })
})

test('sessions keep the headings they had', () => {
  expect(readAs(mapping, 'Atelier du soir', 'sessions').columns.sessions).toEqual([
    'Atelier jour 1',
    'Atelier jour 2',
    'Atelier du soir',
  ])
})

test('a field without a column says so, or the station would guess one again', () => {
  expect(readAs(mapping, 'Prénom', null).columns).toMatchObject({ firstName: [], phone: [] })
})

test('a heading is counted as recognised unless it is left aside', () => {
  expect(recognised(mapping.columns, ['Nom', 'Prénom', 'Notes', 'Civilité'])).toBe(2)
})
