import { expect, it } from 'vitest'
import type { Found } from '../person.ts'
import { proposedRow } from './proposed-row.ts'

const named = (firstName: string, lastName: string | null, organisation = '') =>
  ({ attendeeId: `${firstName}${organisation}`, firstName, lastName, organisation }) as Found
const ronan = named('Ronan', 'Le Goff', 'MECS La Source')
const homonym = named('Rônan', 'Le-Goff', 'CHU de Beauvais')
const other = named('Anaïs', 'Le Goff')

it('Enter takes the only person of the list whose name begins as it was typed', () => {
  expect(proposedRow([ronan, other], 'le goff ron')).toBe(ronan)
  expect(proposedRow([ronan, other], 'anais legoff')).toBe(other)
  expect(proposedRow([ronan, other], 'legoff')).toBeUndefined()
  expect(proposedRow([], 'le goff')).toBeUndefined()
})

it('and nobody if somebody else in the list has the same name, whatever the accents', () => {
  expect(proposedRow([ronan, other, homonym], 'ronan le goff')).toBeUndefined()
  expect(proposedRow([named('Lou', null, 'a'), named('Lou', null, 'b')], 'lou')).toBeUndefined()
})

it('and nobody whose name is only alike, or who was found by an organisation', () => {
  expect(proposedRow([named('Adélie', 'Brunet')], 'brunat')).toBeUndefined()
  expect(proposedRow([named('Paulette', 'Simon')], 'simone paul')).toBeUndefined()
  expect(proposedRow([ronan], 'mecs la source')).toBeUndefined()
})

it('and nobody beside a hidden name that may be the one meant', () => {
  const hidden = named('Victorien', null)
  const seen = named('Victorien', 'Duval')
  expect(proposedRow([hidden, seen], 'duval victorien')).toBeUndefined()
  expect(proposedRow([hidden], 'duval victorien')).toBeUndefined()
  expect(proposedRow([hidden], 'victorien')).toBe(hidden)
})

it('and of an order of several people nobody', () => {
  expect(proposedRow([ronan, other], 'C-2026/014')).toBeUndefined()
  expect(proposedRow([ronan], 'C-2026/014')).toBe(ronan)
})

it('and of two people of one address nobody', () => {
  expect(proposedRow([ronan, homonym], 'accueil@exemple.fr')).toBeUndefined()
  expect(proposedRow([ronan], 'ronan@exemple.fr')).toBe(ronan)
})

it('and nobody beside a name that has lost letters in an export, which may be the one meant', () => {
  const whole = named('Thị Mai', 'Nguyễn')
  expect(proposedRow([whole, named('Th? Mai', 'Nguy?n')], 'nguyen thi')).toBeUndefined()
  expect(proposedRow([whole], 'nguyen thi')).toBe(whole)
})
