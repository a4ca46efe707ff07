import { describe, expect, it } from 'vitest'
import { type FollowFacts, type FollowItem, followLateMs, followOf } from './auto-follow.ts'

const begun = Date.parse('2026-11-26T10:00:00Z')
const later = (seconds: number) => begun + seconds * 1000
const item = (cueId: string, of: Partial<FollowItem> = {}): FollowItem => ({
  ...{ cueId, order: 0, plannedAt: null, lengthS: 60, baseLengthS: 60, isBreak: false, isFixed: false, isOut: false },
  ...{ startedAt: null, endedAt: null, shiftS: 0, autoFollow: false, takeId: null, rooms: ['hall'], isHeld: false },
  ...of,
})
const film = item('film', { autoFollow: true, startedAt: begun, takeId: 't1' })
const debate = item('debate')
const facts = (of: Partial<FollowFacts> = {}): FollowFacts => ({
  now: later(10),
  roomId: 'hall',
  items: [item('opening', { startedAt: begun - 60_000, endedAt: begun }), film, debate, item('pause')],
  takeOf: () => ({ isClean: true, isOwn: true }),
  lastHandAt: () => null,
  isDriven: true,
  isInSafety: () => false,
  isCut: () => false,
  ...of,
})
const refusal = (of: Partial<FollowFacts>) => {
  const found = followOf(facts(of))
  return found && !found.ok ? found.refusal : null
}

describe('the next item follows by itself', () => {
  it('when the length of the one that is on is over, and no sooner is it said to', () => {
    for (const seconds of [0, 10, 59, 60, 75])
      expect(followOf(facts({ now: later(seconds) }))).toEqual({
        ok: true,
        value: { cueId: 'debate', at: later(60), takeId: 't1' },
      })
  })

  it('where the one that is on is set so, and else nothing is awaited', () => {
    expect(followOf(facts({ items: [{ ...film, autoFollow: false }, debate] }))).toBeNull()
    expect(followOf(facts({ items: [{ ...film, startedAt: null }, debate] }))).toBeNull()
    expect(followOf(facts({ items: [{ ...film, endedAt: later(5) }, debate] }))).toBeNull()
  })

  it('behind it in the order: one that is out is passed over, one that was left behind is not gone back to', () => {
    const items = [item('left'), film, { ...debate, isOut: true }, item('pause')]
    expect(followOf(facts({ items }))).toMatchObject({ value: { cueId: 'pause' } })
    expect(refusal({ items: [item('left'), film] })).toBe('nothing-next')
    expect(refusal({ items: [film, item('done', { startedAt: 1, endedAt: 2 })] })).toBe('nothing-next')
  })

  it('at the length that it has now', () => {
    const items = [{ ...film, lengthS: 90 }, debate]
    expect(followOf(facts({ items }))).toMatchObject({ value: { at: later(90) } })
  })
})

describe('it does not', () => {
  it('where the item was not taken cleanly: by hand all the same, with a failed action, or with one on its way', () => {
    expect(refusal({ items: [{ ...film, takeId: null }, debate] })).toBe('not-clean')
    expect(refusal({ takeOf: () => ({ isClean: false, isOwn: true }) })).toBe('not-clean')
    expect(refusal({ takeOf: () => null })).toBe('not-clean')
  })

  it('where a hand has touched the room since, in the same instant too', () => {
    expect(refusal({ lastHandAt: () => later(3) })).toBe('by-hand')
    expect(refusal({ lastHandAt: () => begun })).toBe('by-hand')
    expect(refusal({ lastHandAt: () => begun - 1 })).toBeNull()
  })

  it('asks for hands apart from the take of the item itself, and from that of the item that follows', () => {
    const asked: string[] = []
    followOf(facts({ lastHandAt: (takeId, nextId) => asked.push(takeId, nextId) && null }))
    expect(asked).toEqual(['t1', 'debate'])
  })

  it('while the room, or another one that the next item changes, is in safety or cut', () => {
    const elsewhere = [film, { ...debate, rooms: ['studio'] }]
    expect(refusal({ isInSafety: (room) => room === 'hall' })).toBe('safety')
    expect(refusal({ isCut: (room) => room === 'hall' })).toBe('privacy')
    expect(refusal({ items: elsewhere, isInSafety: (room) => room === 'studio' })).toBe('safety')
    expect(refusal({ items: elsewhere, isCut: (room) => room === 'studio' })).toBe('privacy')
    expect(refusal({ isInSafety: (room) => room === 'studio' })).toBeNull()
    // The item that is on has put it there.
    expect(refusal({ isInSafety: (_, takeId) => takeId !== 't1' })).toBeNull()
  })

  it('at a station that did not take the item, or drives the room no more', () => {
    expect(refusal({ takeOf: () => ({ isClean: true, isOwn: false }) })).toBe('elsewhere')
    expect(refusal({ isDriven: false })).toBe('elsewhere')
  })

  it('where a take of the next item has failed', () => {
    expect(refusal({ items: [film, { ...debate, isHeld: true }] })).toBe('held')
  })

  it('long after its moment, as when the station was away', () => {
    expect(refusal({ now: later(60) + followLateMs })).toBeNull()
    expect(refusal({ now: later(60) + followLateMs + 1 })).toBe('too-late')
  })
})
