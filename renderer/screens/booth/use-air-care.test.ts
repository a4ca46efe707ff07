import { expect, it } from 'vitest'
import type { Room, Take } from './booth-types.ts'
import { roomOf } from './room-for-tests.ts'
import { alarmsToRead, isStreamDown, isStreamWanted } from './use-air-care.ts'

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

it('a stream that was asked for is down where nothing runs, and no order for it is on its way', () => {
  const wanted = { streamAsked: true }
  const asking = (state: Take['legs'][number]['state'], roomId = 'r1', output: 'file' | 'stream' = 'stream') =>
    [{ legs: [{ roomId, output, state }] }] as unknown as readonly Take[]
  const idle = roomOf()
  expect(isStreamDown(idle, wanted, asking('failed'))).toBe(true)
  expect(isStreamDown(idle, wanted, asking('confirmed'))).toBe(true)
  expect(isStreamDown(idle, wanted, [...asking('sent', 'r2'), ...asking('sent', 'r1', 'file')])).toBe(true)
  for (const state of ['sent', 'acknowledged'] as const)
    expect(isStreamDown(idle, wanted, [...asking('failed'), ...asking(state)])).toBe(false)
  expect(isStreamDown(idle, { streamAsked: false }, [])).toBe(false)
  expect(isStreamDown(roomOf({ streaming: null }), wanted, [])).toBe(false)
  expect(isStreamDown(roomOf({ streaming: { active: true, reconnecting: true, bytes: 0 } }), wanted, [])).toBe(false)
})
