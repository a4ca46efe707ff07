import { expect, it } from 'vitest'
import { mayOpen } from './may-open.ts'

it('lets no desk open the organiser’s window', () => {
  expect(mayOpen('reception', 'pilot')).toBe(false)
  expect(mayOpen('reception', 'reception')).toBe(true)
  expect(mayOpen('pilot', 'reception')).toBe(true)
  expect(mayOpen('booth', 'pilot')).toBe(false)
  expect(mayOpen('pilot', 'booth')).toBe(true)
  expect(mayOpen(undefined, 'reception')).toBe(false)
})
