import { expect, it } from 'vitest'
import { withinBirthplace } from './within-birthplace.ts'

const own = (place: number) => `aaaaaaaaaaaaaaaa${String(place).padStart(10, 'b')}`

it('leaves out what one station has begun beyond the bound, and nothing of the others', () => {
  const isWithin = withinBirthplace(2)
  expect([own(1), own(2), own(3)].map(isWithin)).toEqual([true, true, false])
  expect(isWithin('cccccccccccccccc2222222222')).toBe(true)
  expect(isWithin(own(4))).toBe(false)
})

it('bounds no ids that name no station', () => {
  const isWithin = withinBirthplace(1)
  const ids = Array.from({ length: 50 }, (_, place) => String(place).padStart(16, 'd').padEnd(26, 'e'))
  expect(ids.every(isWithin)).toBe(true)
})
