import { describe, expect, it } from 'vitest'
import type { Instant } from '../../kernel/ids.ts'
import { cancelledOf, countsAsRegistered, insteadOf } from './cancelled-choices.ts'
import type { SessionState } from './session.ts'

const session = (instead?: string | null, change: { day?: number; startsAt?: number } = {}): SessionState => ({
  settings: {
    code: null,
    title: 'Atelier',
    kind: 'workshop',
    roomId: 'r',
    day: 1,
    startsAt: 0,
    endsAt: 9,
    capacity: 10,
    registration: true,
    ...change,
  },
  ...(instead !== undefined && { cancelled: { at: 0 as Instant, reason: null, insteadSessionId: instead } }),
})
const programme =
  (sessions: Readonly<Record<string, SessionState>>) =>
  (id: string): SessionState =>
    sessions[id] ?? { settings: null }

describe('instead of a cancelled session', () => {
  it('is the one that takes place, wherever its people are sent on', () => {
    expect(insteadOf('a3', programme({ a1: session(), a3: session('a1') }))).toBe('a1')
    expect(insteadOf('a3', programme({ a1: session('a2'), a2: session(), a3: session('a1') }))).toBe('a2')
  })

  it('is none, once that one is cancelled or removed, or in a circle', () => {
    expect(insteadOf('a3', programme({ a1: session(null), a3: session('a1') }))).toBeNull()
    expect(insteadOf('a3', programme({ a3: session('a1') }))).toBeNull()
    expect(insteadOf('a3', programme({ a1: session('a3'), a3: session('a1') }))).toBeNull()
  })
})

describe('registered for a session', () => {
  const a3Cancelled = programme({ a1: session(), a2: session(), a3: session('a1') })

  it('is who has chosen it', () => {
    expect(countsAsRegistered('a2', ['a2'], a3Cancelled)).toBe(true)
    expect(countsAsRegistered('a2', ['a1'], a3Cancelled)).toBe(false)
    expect(countsAsRegistered('a2', [], a3Cancelled)).toBe(false)
  })

  it('is who has chosen a cancelled one whose people are sent to it, and to no other', () => {
    expect(countsAsRegistered('a1', ['a3'], a3Cancelled)).toBe(true)
    expect(countsAsRegistered('a2', ['a3'], a3Cancelled)).toBe(false)
  })

  it('is no longer who was sent to it, once their own session takes place again', () => {
    expect(countsAsRegistered('a1', ['a3'], programme({ a1: session(), a3: session() }))).toBe(false)
  })

  it('is nobody on account of a cancelled one without another instead, or of one that no longer exists', () => {
    expect(countsAsRegistered('a1', ['a3', 'gone'], programme({ a1: session(), a3: session(null) }))).toBe(false)
  })

  it('is also who was sent to a session that was cancelled later', () => {
    const twice = programme({ a1: session('a2'), a2: session(), a3: session('a1') })
    expect(countsAsRegistered('a2', ['a3'], twice)).toBe(true)
  })

  it('is found when two stations have sent people in a circle', () => {
    const circle = programme({ a1: session('a3'), a2: session(), a3: session('a1') })
    expect(countsAsRegistered('a1', ['a3'], circle)).toBe(true)
    expect(countsAsRegistered('a2', ['a3'], circle)).toBe(false)
  })
})

describe('cancelled sessions of a person', () => {
  const stateOf = programme({
    late: session(null, { startsAt: 5 }),
    early: session('on'),
    on: session(),
    tomorrow: session('on', { day: 2 }),
  })
  const ids = (day: number | null) =>
    cancelledOf(day, ['late', 'gone', 'on', 'tomorrow', 'early'], stateOf).map(({ sessionId }) => sessionId)

  it('are those of the day, in their order', () => {
    expect(ids(1)).toEqual(['early', 'late'])
    expect(ids(2)).toEqual(['tomorrow'])
  })

  it('are none on a day that is not the event’s', () => expect(ids(null)).toEqual([]))
})
