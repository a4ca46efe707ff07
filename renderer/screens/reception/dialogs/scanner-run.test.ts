import { expect, it } from 'vitest'
import { scannersRun } from './scanner-run.ts'

/** The times of keys with these gaps between them; the last one is Enter. */
const runOf = (...gapsMs: readonly number[]) => {
  let now = 1_000
  const times = [now, ...gapsMs.map((gap) => (now += gap))]
  return scannersRun(times.slice(0, -1), times.at(-1) ?? 0)
}
const each = (count: number, gapMs: number) => Array<number>(count).fill(gapMs)

it.each([0, 5, 15, 30])('four letters at %i ms a key, and Enter, are a scanner’s', (gapMs) =>
  expect(runOf(...each(4, gapMs))).toBe(4),
)
it.each([60, 80, 120])('letters of a hand that takes %i ms a key are none', (gapMs) =>
  expect(runOf(...each(12, gapMs))).toBe(0),
)
it('three letters are initials', () => expect(runOf(...each(3, 5))).toBe(0))
it('a hand takes its time before Enter', () => expect(runOf(10, 20, 25, 200)).toBe(0))
it('two quick letters in a typed name are no scan', () => expect(runOf(110, 25, 90, 30, 25, 120, 30, 70)).toBe(0))
it('text that a hand typed before a scan is left out', () => expect(runOf(100, 100, 100, 200, ...each(7, 8))).toBe(7))
it('two letters that a hand typed quickly before a scan are left out', () =>
  expect(runOf(100, 30, 200, ...each(7, 8))).toBe(7))
it.each([1, 2, 3, 5, 7])('a busy machine may deliver one key late: place %i', (late) =>
  expect(runOf(...each(7, 8).with(late - 1, 250))).toBe(7),
)
it('two late keys are a hand’s', () => expect(runOf(8, 8, 90, 8, 8, 90, 8)).toBe(0))
