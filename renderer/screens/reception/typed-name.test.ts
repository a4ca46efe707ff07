import { expect, it } from 'vitest'
import { nameFromTyped } from './typed-name.ts'

it.each([
  ['', '', ''],
  ['dupont', '', 'Dupont'],
  ['le gof', '', 'Le Gof'],
  ['anaïs le goff', 'Anaïs', 'Le Goff'],
  ['jean-pierre martin', 'Jean-Pierre', 'Martin'],
  ['Maëlle McCoy', 'Maëlle', 'McCoy'],
])('%s', (typed, firstName, lastName) => expect(nameFromTyped(typed)).toEqual({ firstName, lastName }))
