import { expect, it, vi } from 'vitest'
import { eventDateAt } from '../../../shared/domain/event/event-day.ts'
import { cueStream } from '../../../shared/domain/show/cue.ts'
import { createSessionClock } from './session-clock.ts'

vi.mock('../../../shared/domain/event/event-day.ts', async (original) => {
  const { eventDateAt: real, ...others } = await original<typeof import('../../../shared/domain/event/event-day.ts')>()
  return { ...others, eventDateAt: vi.fn(real) }
})

const hour = 3_600_000
const morning = Date.parse('2026-11-26T08:00:00Z')

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
    event: () => ({ timeZone: 'Europe/Paris' }),
  }
  return createSessionClock(catalog as never, () => morning + hour).all()
}

it('moves the session of the day of its cues, and no other of the room', () => {
  const times = timesOf(1, 2)
  expect(times.get('s0')?.startsAt).toBe(morning + hour)
  expect(times.get('s1')?.startsAt).toBe(morning + 24 * hour)
})

it('finds the day of each cue once, however many sessions its room has', () => {
  vi.mocked(eventDateAt).mockClear()
  timesOf(30, 40)
  expect(eventDateAt).toHaveBeenCalledTimes(70)
})
