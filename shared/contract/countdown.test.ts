import { expect, it } from 'vitest'
import { countdownAt, timerOf } from './countdown.ts'

const start = Date.parse('2026-11-26T10:00:00Z')
const running = {
  ...({ id: 't', version: 1, state: 'running', lengthS: 300, remainingMs: null, clockGapMs: 0 } as const),
  startedAt: new Date(start).toISOString(),
  endsAt: new Date(start + 300_000).toISOString(),
}
const after = (seconds: number) => countdownAt(running, start + seconds * 1000, 60)

it.each([
  [0, '05:00', 'running'],
  [0.4, '05:00', 'running'],
  [108, '03:12', 'running'],
  [240, '01:00', 'soon'],
  [299.9, '00:01', 'soon'],
  [300, '00:00', 'overrun'],
  [372.5, '01:12', 'overrun'],
])('%d s after its start five minutes read %s, %s', (seconds, digits, phase) => {
  expect(after(seconds)).toMatchObject({ digits, phase })
})

it('a pause reads the same at any time', () => {
  const paused = { ...running, state: 'paused', endsAt: null, remainingMs: 61_000 } as const
  expect(countdownAt(paused, start + 9_999_000, 60)).toMatchObject({ digits: '01:01', phase: 'paused' })
})

it('one that is paused over its time is paused', () => {
  const paused = { ...running, state: 'paused', endsAt: null, remainingMs: -4_000 } as const
  expect(countdownAt(paused, start, 60)).toMatchObject({ signed: '+00:04', phase: 'paused' })
})

it('hours are shown as hours', () => {
  const long = { ...running, lengthS: 7200, endsAt: new Date(start + 7_200_000).toISOString() }
  expect(countdownAt(long, start + 3_475_000, 60).digits).toBe('1:02:05')
})

it('without a timer of its own, a room counts down what is on in its run of show', () => {
  const item = {
    id: 'c1',
    version: 1,
    title: 'Table ronde',
    speaker: null,
    plannedAt: null,
    lengthS: 300,
    clockGapMs: 0,
  }
  const on = { ...item, expectedAt: running.startedAt }
  expect(timerOf({ timer: null, item: on })).toEqual({ ...running, id: 'c1' })
  expect(timerOf({ timer: running, item: on })).toBe(running)
  expect(timerOf({ timer: null, item: { ...on, lengthS: null } })).toBeNull()
  expect(timerOf({ timer: null, item: null })).toBeNull()
})

it('turns orange when the booth has chosen', () => {
  expect(countdownAt(running, start + 1_000, 299)).toMatchObject({ phase: 'soon', isLastMinute: false })
  expect(countdownAt(running, start + 1_000, 298)).toMatchObject({ phase: 'running' })
  expect(countdownAt(running, start + 299_000, 0)).toMatchObject({ phase: 'running', isLastMinute: true })
})
