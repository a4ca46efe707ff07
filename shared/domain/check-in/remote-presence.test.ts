import { describe, expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { hasFollowed, leastFollowedMs, lengthOf, mostLateMs, unionOf } from './connections.ts'
import { type RemotePresenceNoted, remotePresenceStream, spansIn } from './remote-presence.ts'

type Moments = readonly (readonly [string, number])[]
const noted = (until: number, came: Moments, left: Moments = []) =>
  [
    {
      type: 'RemotePresenceNoted',
      until,
      person: { came: came.map((one) => [...one]), left: left.map((one) => [...one]) },
    } as RemotePresenceNoted,
    written('cloud', until),
  ] as const
const spans = (...notes: ReturnType<typeof noted>[]) => spansIn(given(remotePresenceStream, ...notes).state)

describe('who was on a session’s page', () => {
  it('is there from when they came until they left, or until a process was last heard', () => {
    expect(
      spans(
        noted(120, [
          ['a', 10],
          ['b', 20],
        ]),
        noted(240, [], [['a', 130]]),
        noted(360, []),
      ),
    ).toEqual([
      ['a', 10, 130],
      ['b', 20, 360],
    ])
  })

  it('may come and go within a note, and come again', () => {
    expect(spans(noted(120, [['a', 10]], [['a', 70]]), noted(240, [['a', 200]]))).toEqual([
      ['a', 10, 70],
      ['a', 200, 240],
    ])
  })

  it('is empty after an erasure, and accepts an id that is a JavaScript property', () => {
    const erased = [{ type: 'RemotePresenceNoted', until: 500, person: null } as const, written('cloud', 500)] as const
    expect(spansIn(given(remotePresenceStream, erased).state)).toEqual([])
    expect(spans(noted(120, [['constructor', 10]], [['__proto__', 20]]))).toEqual([['constructor', 10, 120]])
  })
})

describe('connections', () => {
  const hour = 3_600_000
  const at = (hours: number, minutes = 0) => hours * hour + minutes * 60_000
  const morning = { day: 1, date: '2026-11-26', half: 'morning', from: at(4), until: at(13) } as const
  const afternoon = { ...morning, half: 'afternoon', from: at(13), until: at(28) } as const
  const sessions = new Map([['s', { startsAt: at(9), endsAt: at(12) }]])
  const sessionOf = (id: string) => sessions.get(id) ?? null
  const on = (from: number, until: number, sessionId = 's') => [{ sessionId, from, until }]

  it('that overlap count once', () => {
    expect(unionOf([...on(30, 50), ...on(10, 20), ...on(20, 40), ...on(60, 70)])).toEqual([
      { from: 10, until: 50 },
      { from: 60, until: 70 },
    ])
    expect(lengthOf([...on(0, 10), ...on(0, 10), ...on(5, 12)])).toBe(12)
  })

  it('make a half-day from a quarter of an hour on, in one go or in several', () => {
    expect(hasFollowed(morning, on(at(9), at(9) + leastFollowedMs - 1), sessionOf)).toBe(false)
    expect(hasFollowed(morning, on(at(9), at(9) + leastFollowedMs), sessionOf)).toBe(true)
    expect(hasFollowed(morning, [...on(at(9), at(9, 8)), ...on(at(10), at(10, 7))], sessionOf)).toBe(true)
    // The same minutes with two pages count once.
    expect(hasFollowed(morning, [...on(at(9), at(9, 8)), ...on(at(9), at(9, 8))], sessionOf)).toBe(false)
  })

  it('count while their session is, and not before it, over lunch, or of a session that is none', () => {
    expect(hasFollowed(morning, on(at(7), at(9, 10)), sessionOf)).toBe(false)
    expect(hasFollowed(afternoon, on(at(9), at(20)), sessionOf)).toBe(false)
    sessions.set('late', { startsAt: at(11), endsAt: at(12, 59) })
    expect(hasFollowed(afternoon, on(at(13), at(13) + mostLateMs, 'late'), sessionOf)).toBe(true)
    expect(hasFollowed(morning, on(at(9), at(12), 'gone'), sessionOf)).toBe(false)
  })
})
