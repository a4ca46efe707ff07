import { expect, it } from 'vitest'
import type { Found } from '../person.ts'
import { proposedRow } from './proposed-row.ts'

const named = (firstName: string, lastName: string | null, organisation = '') =>
  ({ attendeeId: `${firstName}${organisation}`, firstName, lastName, organisation }) as Found
const ronan = named('Ronan', 'Le Goff', 'MECS La Source')
const homonym = named('Rônan', 'Le-Goff', 'CHU de Beauvais')
const other = named('Anaïs', 'Le Goff')

it('Enter takes the first person of the list', () => {
  expect(proposedRow([ronan, other], 'le goff')).toBe(ronan)
  expect(proposedRow([], 'le goff')).toBeUndefined()
})

it('and nobody if somebody else in the list has the same name, whatever the accents', () => {
  expect(proposedRow([ronan, other, homonym], 'le goff')).toBeUndefined()
  expect(proposedRow([other, ronan, homonym], 'le goff'), 'further down it is no question').toBe(other)
  expect(proposedRow([named('Lou', null, 'a'), named('Lou', null, 'b')], 'lou')).toBeUndefined()
})

it('and of an order of several people nobody', () => {
  expect(proposedRow([ronan, other], 'C-2026/014')).toBeUndefined()
  expect(proposedRow([ronan], 'C-2026/014')).toBe(ronan)
})
