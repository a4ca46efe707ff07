import { expect, it } from 'vitest'
import { inFrench } from './french-text.ts'

it('no sign that ends a sentence begins a line', () => {
  expect(inFrench('Pourquoi ?')).toBe('Pourquoi\u202f?')
  expect(inFrench('Pourquoi?')).toBe('Pourquoi\u202f?')
  expect(inFrench('Quoi ?! Non ; oui')).toBe('Quoi\u202f?! Non\u202f; oui')
  expect(inFrench('Deux choses : le lien')).toBe('Deux choses\u00a0: le lien')
})

it('a quotation keeps its marks, and the sign inside them', () => {
  expect(inFrench('Il dit « et moi ? » souvent')).toBe('Il dit «\u00a0et moi\u202f?\u00a0» souvent')
  expect(inFrench('«Et moi?»')).toBe('«\u00a0Et moi\u202f?\u00a0»')
})

it('an hour and an address stay as they are', () => {
  expect(inFrench('à 10:30, http://a.fr/?b=1')).toBe('à 10:30, http://a.fr/?b=1')
})
