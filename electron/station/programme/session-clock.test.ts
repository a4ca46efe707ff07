import { expect, it, vi } from 'vitest'
import { cueStream } from '../../../shared/domain/show/cue.ts'
import { createSessionClock } from './session-clock.ts'

const hour = 3_600_000
const morning = Date.parse('2026-11-26T08:00:00Z')

/** Asked once for each instant of which the day is found. */
const event = vi.fn(() => ({ timeZone: 'Europe/Paris' }))

function timesOf(cues: number, sessions: number) {
  const settings = (at: number) => ({ title: 'x', roomId: 'r', plannedAt: at, lengthS: 300, legs: [] })
  const states = Array.from({ length: cues }, (_, place) => [
    `c${place}`,
    { ...cueStream.initial, settings: settings(morning + place), runs: [{ startedAt: morning + hour, endedAt: null }] },
  ])
  const programme = Array.from({ length: sessions }, (_, day) => [
    `s${day}`,
    { settings: { roomId: 'r', startsAt: morning + day * 24 * hour, endsAt: morning + (day * 24 + 1) * hour } },
  ])
  const catalog = {
    all: (kind: string) => (kind === 'cue' ? states : programme),
    event,
  }
  return createSessionClock(catalog as never, () => morning + hour).all()
}

it('moves the session of the day of its cues, and no other of the room', () => {
  const times = timesOf(1, 2)
  expect(times.get('s0')?.startsAt).toBe(morning + hour)
  expect(times.get('s1')?.startsAt).toBe(morning + 24 * hour)
})

it('finds the day of each cue once, however many sessions its room has', () => {
  event.mockClear()
  timesOf(30, 40)
  expect(event).toHaveBeenCalledTimes(70)
})
