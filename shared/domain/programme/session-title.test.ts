import { expect, it } from 'vitest'
import { sessionTitle } from './session-title.ts'

it('leaves out a leading code', () => {
  expect(sessionTitle({ code: 'B1', title: 'Atelier B1 : Fratries' })).toBe('Fratries')
})

it('does not change a title that only looks similar', () => {
  expect(sessionTitle({ code: 'A1', title: 'Atelier A12 : Écrits' })).toBe('Atelier A12 : Écrits')
  expect(sessionTitle({ code: 'OFF', title: 'Le Off : soirée de rencontres' })).toBe('Le Off : soirée de rencontres')
  expect(sessionTitle({ code: 'A1', title: 'Atelier A1 :' })).toBe('Atelier A1 :')
  expect(sessionTitle({ code: null, title: 'Atelier A1 : Écrits' })).toBe('Atelier A1 : Écrits')
})
