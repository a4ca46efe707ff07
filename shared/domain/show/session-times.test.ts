import { expect, it } from 'vitest'
import type { RunItem } from './run-item.ts'
import { sessionTimes } from './session-times.ts'

const nine = Date.parse('2026-11-26T08:00:00Z')
const at = (minutes: number): number => nine + minutes * 60_000
const planned = { startsAt: at(0), endsAt: at(60) }
const item = (cueId: string, plannedAt: number, lengthMin: number, more: Partial<RunItem> = {}): RunItem => ({
  cueId,
  order: plannedAt,
  plannedAt,
  lengthS: lengthMin * 60,
  baseLengthS: lengthMin * 60,
  isBreak: false,
  isFixed: false,
  isOut: false,
  shiftS: 0,
  autoFollow: false,
  startedAt: null,
  endedAt: null,
  ...more,
})

it('without a run of show, or with one that is not followed, a session has its planned times', () => {
  expect(sessionTimes(planned, [], at(30))).toEqual(planned)
  expect(sessionTimes(planned, [item('a', at(0), 60)], at(30))).toEqual(planned)
})

it('a session before which the room runs late begins late, and ends late', () => {
  const before = item('z', at(-60), 60, { startedAt: at(-50) })
  const own = item('a', at(0), 60)
  expect(sessionTimes(planned, [before, own], at(-5))).toEqual({ startsAt: at(10), endsAt: at(70) })
})

it('a session that has begun keeps its start, and an overrun moves only its end', () => {
  const own = item('a', at(0), 60, { startedAt: at(4) })
  expect(sessionTimes(planned, [own], at(30))).toEqual({ startsAt: at(4), endsAt: at(64) })
  expect(sessionTimes(planned, [own], at(80))).toEqual({ startsAt: at(4), endsAt: at(80) })
})

it('one that has begun within a minute is on, and does not wait for the next one', () => {
  const own = item('a', at(0), 60, { startedAt: at(4.7) })
  expect(sessionTimes(planned, [own], at(4.8)).startsAt).toBe(at(4))
})

it('it is over when its last item is, or when the next one has begun', () => {
  const ended = item('a', at(0), 60, { startedAt: at(0), endedAt: at(50) })
  expect(sessionTimes(planned, [ended], at(55)).endsAt).toBe(at(50))
  const forgotten = [item('a', at(0), 60), item('b', at(60), 10, { startedAt: at(61) })]
  expect(sessionTimes(planned, forgotten, at(90)).endsAt).toBe(at(61))
})

it('a slack at its end takes up a small delay', () => {
  const own = [item('a', at(0), 50, { startedAt: at(5) })]
  expect(sessionTimes(planned, own, at(20)).endsAt).toBe(at(60))
})
