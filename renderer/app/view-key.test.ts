import { expect, it } from 'vitest'
import { addressView, viewKey } from './view-key.ts'

it('names a view the same however its params are written', () => {
  expect(viewKey('v', { a: 1, b: 2 })).toBe(viewKey('v', { b: 2, a: 1 }))
  expect(addressView('attendees.search', { q: 'le' }).key).toBe(
    addressView('attendees.search', { limit: 12, q: 'le' }).key,
  )
})
