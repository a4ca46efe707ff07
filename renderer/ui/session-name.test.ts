import { expect, it } from 'vitest'
import { sessionName } from './session-name.ts'

it('a session’s name says its code once', () => {
  expect(sessionName({ code: 'B1', title: 'Atelier B1 : Fratries' })).toBe('B1 · Fratries')
  expect(sessionName({ code: 'B1', title: 'b1 – Fratries' })).toBe('B1 · Fratries')
  expect(sessionName({ code: 'P1', title: 'Ouverture' })).toBe('P1 · Ouverture')
  expect(sessionName({ code: 'OFF', title: 'Off' })).toBe('Off')
})
