import { describe, expect, it } from 'vitest'
import { decodeEvent } from './decode.ts'

const cue = {
  title: 'x',
  lengthS: 60,
  isBreak: false,
  isFixed: false,
  legs: [],
  onFailure: 'hold',
  roomId: 'r',
  order: 1,
}
const access = { role: 'booth', label: 'x', checkpoint: null }
const of: readonly (readonly [type: string, payload: (at: number) => object])[] = [
  ['AccessCreated', (at) => ({ ...access, expiresAt: at })],
  ['AccessCreated', (at) => ({ ...access, expiresAt: 1, opensUntil: at })],
  ['PollClosedInRoom', (at) => ({ epoch: 1, cut: {}, remoteUntil: at })],
  ['CueAdded', (at) => ({ ...cue, plannedAt: at })],
  ['CueUpdated', (at) => ({ changes: { plannedAt: at } })],
  ['CueStarted', (at) => ({ at, takeId: null })],
  ['CueEnded', (at) => ({ at })],
  ['RecordingStarted', (at) => ({ roomId: 'r', output: 'file', startedAt: at, path: null })],
  ['RecordingStopped', (at) => ({ stoppedAt: at, path: null, bytes: null, found: 'missing' })],
  ['RecordingPaused', (at) => ({ pausedAt: at })],
  ['RecordingResumed', (at) => ({ resumedAt: at })],
  ['ReplayMarked', (at) => ({ roomId: 'r', from: at, to: 1, reason: 'by-hand' })],
  ['ReplayMarked', (at) => ({ roomId: 'r', from: 1, to: at, reason: 'by-hand' })],
  ['PilotCalled', (at) => ({ by: 'x', at })],
  ['AttendeeLeft', (at) => ({ admissionIds: [], at })],
]

describe('an event of many values', () => {
  const cut = (origins: number) =>
    Object.fromEntries(Array.from({ length: origins }, (_, index) => [`a${index}.run1.audience`, index]))
  const closed = (more: object) =>
    decodeEvent('PollClosedInRoom', 1, JSON.stringify({ epoch: 1, cut: {}, remoteUntil: 1, ...more }), null)

  it('is read where stations have written it, be it after a hundred starts of forty of them', () => {
    expect(closed({ cut: cut(4000) })).not.toBeNull()
  })

  it('is not even parsed where no station has: what a parser makes of it may be more than there is memory', () => {
    expect(closed({ cut: cut(60_000) })).toBeNull()
    const bomb = `{"epoch":1,"cut":{},"more":[${'{},'.repeat(1_000_000)}{}]}`
    const before = process.memoryUsage().heapUsed
    expect(decodeEvent('PollClosedInRoom', 1, bomb, null)).toBeNull()
    expect((process.memoryUsage().heapUsed - before) / 1024 / 1024).toBeLessThan(16)
  })
})

describe('an event with an instant', () => {
  it.each(of)('is read where a date can hold it, and not beyond: %s', (type, payload) => {
    const read = (at: number) => decodeEvent(type, 1, JSON.stringify(payload(at)), null)
    expect(read(Date.UTC(2026, 10, 26))).not.toBeNull()
    for (const at of [Number.MAX_SAFE_INTEGER, 8_640_000_000_000_001, -1, 1e300]) expect(read(at)).toBeNull()
  })
})
