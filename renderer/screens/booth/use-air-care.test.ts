import { expect, it } from 'vitest'
import type { Room } from './booth-types.ts'
import { roomOf } from './room-for-tests.ts'
import { alarmsToRead, isStreamWanted } from './use-air-care.ts'

const alarm = (kind: Room['alarms'][number]['kind'], minute: number, acknowledged = false) => ({
  kind,
  acknowledged,
  message: kind,
  english: kind,
  at: `2026-11-26T10:0${minute}:00.000Z`,
})

it('lists unacknowledged alarms first, newest first, without what the column already says', () => {
  const alarms = [
    alarm('disk', 1),
    alarm('obs-gone', 2),
    alarm('silence', 3, true),
    alarm('unexpected-air', 4),
    alarm('black', 5),
  ]
  expect(alarmsToRead({ alarms }).map(({ kind }) => kind)).toEqual(['black', 'disk', 'silence'])
})

it('a stream that was asked for and does not run can be given up like one that runs', () => {
  const [running, idle] = [true, false].map((active) =>
    roomOf({ streaming: { active, reconnecting: false, bytes: 0 } }),
  )
  if (!running || !idle) throw new Error('two rooms')
  expect(isStreamWanted(running, { streamAsked: false })).toBe(true)
  expect(isStreamWanted(idle, { streamAsked: true })).toBe(true)
  expect(isStreamWanted(idle, { streamAsked: false })).toBe(false)
})
