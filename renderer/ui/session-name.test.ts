import { describe, expect, it } from 'vitest'
import { sessionName, sessionTitle } from './session-name.ts'

describe('the name of a session', () => {
  it('says its code once', () => {
    expect(sessionName({ code: 'B1', title: 'Atelier B1 : Fratries' })).toBe('B1 · Fratries')
    expect(sessionName({ code: 'B1', title: 'b1 – Fratries' })).toBe('B1 · Fratries')
    expect(sessionName({ code: 'P1', title: 'Ouverture' })).toBe('P1 · Ouverture')
    expect(sessionName({ code: 'OFF', title: 'Off' })).toBe('Off')
  })
  it('does not change a title that only looks similar', () => {
    expect(sessionTitle({ code: 'A1', title: 'Atelier A12 : Écrits' })).toBe('Atelier A12 : Écrits')
    expect(sessionTitle({ code: 'OFF', title: 'Le Off : soirée de rencontres' })).toBe('Le Off : soirée de rencontres')
    expect(sessionTitle({ code: 'A1', title: 'Atelier A1 :' })).toBe('Atelier A1 :')
    expect(sessionTitle({ code: null, title: 'Atelier A1 : Écrits' })).toBe('Atelier A1 : Écrits')
  })
})
