import { expect, it } from 'vitest'
import { withoutHand } from './use-submit.ts'

it('a scan is read without the half-typed name before it', () => {
  expect(withoutHand('dupLVUK42E3GM', 'LVUK42E3GM')).toBe('LVUK42E3GM')
  expect(withoutHand('LVUK42E3GM', 'LVUK42E3GM')).toBe('LVUK42E3GM')
})

it('keeps the first key of a scan that a busy machine has delayed, and what a hand has typed', () => {
  expect(withoutHand('LVUK42E3GM', 'VUK42E3GM')).toBe('LVUK42E3GM')
  expect(withoutHand('dupont', null)).toBe('dupont')
})
