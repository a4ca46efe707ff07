import { expect, it } from 'vitest'
import { ageParts, countedAge } from './age.ts'

it('counts on from the station’s age, and never backwards', () => {
  expect(countedAge(300, 1000, 1500)).toBe(800)
  expect(countedAge(300, 1000, 990)).toBe(300)
  expect(countedAge(null, 1000, 9000)).toBeNull()
})

it('says tenths of seconds, then minutes', () => {
  expect(ageParts(6480)).toEqual({ says: 'seconds', seconds: 6.4 })
  expect(ageParts(59_999)).toEqual({ says: 'seconds', seconds: 59.9 })
  expect(ageParts(125_000)).toEqual({ says: 'minutes', minutes: 2, seconds: '05' })
  expect(ageParts(null)).toEqual({ says: 'never' })
})
