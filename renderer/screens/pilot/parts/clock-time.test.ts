import { expect, test } from 'vitest'
import { clockTimeOf } from './clock-time.ts'

test('a time is read as people write it', () => {
  expect(['9h30', '09:30', ' 9 h 30 ', '9.30'].map(clockTimeOf)).toEqual(['09:30', '09:30', '09:30', '09:30'])
  expect(['14h', '14', '0h05'].map(clockTimeOf)).toEqual(['14:00', '14:00', '00:05'])
})

test('an invalid time of day is refused', () => {
  expect(['', '24:00', '9h60', 'midi', '9h3'].map(clockTimeOf)).toEqual([null, null, null, null, null])
})
