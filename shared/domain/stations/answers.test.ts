import { describe, expect, it } from 'vitest'
import { isAnswer } from './answers.ts'
import type { StationRole } from './authority.ts'

const held = { station: 'other', origin: 'other.run1.show', seq: 5 }
const standing = (role: StationRole, cut?: Record<string, number>) => ({
  pairing: { name: 'Poste', role, publicKey: '', signature: '' },
  revoked: cut ? { cut, signature: '' } : null,
  returned: null,
})

describe('the outcome that an event holds', () => {
  it('answers at the station that wrote it', () => {
    expect(isAnswer(held, { pairing: null, revoked: null, returned: null }, 'other')).toBe(true)
  })

  it('answers elsewhere where a pilot’s station wrote it within its cut', () => {
    expect(isAnswer(held, standing('pilot'), 'self')).toBe(true)
    expect(isAnswer(held, standing('pilot', { 'other.run1.show': 5 }), 'self')).toBe(true)
    expect(isAnswer(held, standing('pilot', { 'other.run1.show': 4 }), 'self')).toBe(false)
    expect(isAnswer(held, standing('pilot', {}), 'self')).toBe(false)
  })

  it('written by another station, answers only the people who work there', () => {
    for (const role of ['reception', 'booth', 'moderator', 'cloud'] as const) {
      expect(isAnswer(held, standing(role), 'self')).toBe(false)
      expect(isAnswer(held, standing(role), 'self', true)).toBe(true)
      expect(isAnswer(held, standing(role, {}), 'self', true)).toBe(false)
    }
    expect(isAnswer(held, { pairing: null, revoked: null, returned: null }, 'self', true)).toBe(false)
  })
})
