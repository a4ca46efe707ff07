import { expect, it } from 'vitest'
import { minutesLeft, rateOf, runningTime, type Sample, withSample } from './rates.ts'

const samplesOf = (...all: readonly (readonly [at: number, bytes: number])[]) =>
  all.reduce<readonly Sample[]>((samples, [at, bytes]) => withSample(samples, { at, bytes }), [])

it('a rate is over the last ten seconds, and none before there is a time between', () => {
  expect(rateOf(samplesOf([0, 0]))).toBeNull()
  expect(rateOf(samplesOf([0, 0], [1000, 100]))).toBeNull()
  expect(rateOf(samplesOf([0, 0], [2000, 200]))).toBe(100)
  expect(rateOf(samplesOf([0, 0], [10_000, 0], [20_000, 5000]))).toBe(500)
})

it('a count that goes back is another file', () => {
  expect(samplesOf([0, 900], [1000, 950], [2000, 10])).toEqual([{ at: 2000, bytes: 10 }])
})

it('a disk lasts as long as it takes to fill it', () => {
  expect(minutesLeft(600, 1024 * 1024)).toBe(10)
  expect(minutesLeft(600, 0)).toBeNull()
  expect(minutesLeft(600, null)).toBeNull()
})

it('time runs in hours, minutes and seconds', () => {
  expect(runningTime(9_400_900)).toBe('02:36:40')
})
