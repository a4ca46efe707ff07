import { expect, test } from 'vitest'
import { areMostUnknown } from './missing-people.ts'

test('a file that mostly names strangers is asked about', () => {
  expect(areMostUnknown({ unknown: 1850, known: 12, missing: 2288 })).toBe(true)
  expect(areMostUnknown({ unknown: 2, known: 0, missing: 3 })).toBe(true)
})
test('the first file names strangers alone, and is not asked about', () => {
  expect(areMostUnknown({ unknown: 2300, known: 0, missing: 0 })).toBe(false)
})
test('late registrations beside those who are known are usual', () => {
  expect(areMostUnknown({ unknown: 120, known: 2180, missing: 4 })).toBe(false)
  expect(areMostUnknown({ unknown: 5, known: 5, missing: 0 })).toBe(false)
})
