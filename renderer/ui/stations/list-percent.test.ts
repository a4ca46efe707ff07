import { expect, it } from 'vitest'
import { listPercent } from './list-percent.ts'

const hub = { self: false, filling: null }
const at = (held: number) => listPercent([hub, { self: true, filling: { held, total: 8000 } }])

it('tells whole percents, never all of it while something lacks', () => {
  expect([at(0), at(279), at(7999)]).toEqual([0, 3, 99])
})

it('tells nothing once the list is whole, or before this station is known', () => {
  expect(listPercent([hub, { self: true, filling: null }])).toBeNull()
  expect(listPercent([hub])).toBeNull()
})
