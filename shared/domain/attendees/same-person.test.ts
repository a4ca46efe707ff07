import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import {
  type Merge,
  pairIdOf,
  personOf,
  type SamePersonEvent,
  samePersonStream,
  tellApart,
  unmerge,
} from './same-person.ts'

const shown = (merges: readonly Merge[], id: string) =>
  personOf(id, (one) => merges.filter((merge) => merge.includes(one))).shown
const each = (merges: readonly Merge[], ...ids: string[]) => ids.map((id) => shown(merges, id)).join(' ')

describe('the entry that a person is shown as', () => {
  it('is the entry they were merged into, or their own', () => {
    expect(each([['a', 'b']], 'a', 'b', 'c')).toBe('b b c')
  })

  it('is the end of a chain, in whatever order its merges were heard of', () => {
    const chain: readonly Merge[] = [
      ['a', 'b'],
      ['b', 'c'],
    ]
    for (const merges of [chain, chain.toReversed()]) expect(each(merges, 'a', 'b', 'c')).toBe('c c c')
  })

  it('is the smallest where stations that were apart have made a circle, or merged one into two', () => {
    const circle: readonly Merge[] = [
      ['c', 'a'],
      ['a', 'b'],
      ['b', 'c'],
    ]
    for (const merges of [circle, circle.toReversed()]) expect(each(merges, 'a', 'b', 'c')).toBe('a a a')
    const fork: readonly Merge[] = [
      ['a', 'c'],
      ['a', 'b'],
    ]
    for (const merges of [fork, fork.toReversed()]) expect(each(merges, 'a', 'b', 'c')).toBe('b b b')
  })
})

describe('statements about two entries', () => {
  const merged = (attendeeId: string): SamePersonEvent => ({ type: 'AttendeeMerged', attendeeId, person: null })
  const having = (...events: SamePersonEvent[]) =>
    given(samePersonStream, ...events.map((event, at): Fact<SamePersonEvent> => [event, written('desk-1', at)]))

  it('is one stream in either order, and the last word holds', () => {
    expect(pairIdOf('b', 'a')).toBe(pairIdOf('a', 'b'))
    expect(having(merged('a'), merged('b')).state).toMatchObject({ said: 'one-person', attendeeId: 'b' })
    expect(having(merged('a'), { type: 'AttendeeUnmerged' }).state).toEqual({ said: null })
    expect(having({ type: 'AttendeesToldApart', person: { note: 'cousins' } }).state).toEqual({ said: 'two-people' })
  })

  it('can be undone after a merge, and recorded for two people without a merge', () => {
    having(merged('a'))
      .when((state) => unmerge(state, 'erreur'))
      .gives({ type: 'AttendeeUnmerged', person: { note: 'erreur' } })
    having()
      .when((state) => unmerge(state))
      .refuses('not-merged')
    having()
      .when((state) => tellApart(state, 'cousins'))
      .gives({ type: 'AttendeesToldApart', person: { note: 'cousins' } })
    having(merged('a'))
      .when((state) => tellApart(state, 'cousins'))
      .refuses('no-disagreement')
  })
})
