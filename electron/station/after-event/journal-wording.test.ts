import { expect, it } from 'vitest'
import { journalWording } from './journal-wording.ts'

const french = journalWording('fr')
const english = journalWording('en')

it('says facts in the reader’s language, and counts as the language does', () => {
  expect(french.fact({ says: 'count', name: 'imported', count: 1 })).toBe('1 nouvelle')
  expect(french.fact({ says: 'count', name: 'imported', count: 12 })).toBe('12 nouvelles')
  expect(english.fact({ says: 'count', name: 'capacity', count: 40 })).toBe('40 seats')
  expect(english.fact({ says: 'day', value: 2 })).toBe('day 2')
  expect(french.fact({ says: 'field', name: 'lastName' })).toBe('nom')
  expect(english.fact({ says: 'message', name: 'folder-full' })).toMatch(/disk is full/)
  expect(french.fact({ says: 'text', text: 'Payé ici' })).toBe('Payé ici')
})

it('names a type of event, and leaves an unknown one as it is', () => {
  expect([french.type('AttendeeAdmitted'), french.type('AttendeeCloned')]).toEqual(['Entrée admise', 'AttendeeCloned'])
})

it('names machines, and a person by the access', () => {
  expect([english.actor('operator'), english.actor('Nadia')]).toEqual(['a script', 'Nadia'])
  expect(french.actor('printer ← Accueil 2')).toBe('l’imprimante ← Accueil 2')
})
