import { expect, it } from 'vitest'
import { type LegReason, legReasons } from '../../shared/domain/show/take.ts'
import { failureOf } from './act.ts'
import { readOrderReply } from './replies.ts'
import { refusalWords, wordsOf } from './words.ts'

const leg = (state: string, reason?: LegReason) => ({ roomId: 'a'.repeat(26), kind: 'scene', state, reason })
const taken = (legs: readonly object[], more: object = {}) =>
  failureOf(readOrderReply({ outcome: { takeId: 'b'.repeat(26), legs, ...more } }))
const take = (states: readonly string[], more: object = {}) =>
  taken(
    states.map((state) => leg(state)),
    more,
  )

it('calls an order done only when each leg is confirmed', () => {
  expect([take([]), take(['confirmed', 'confirmed'])]).toEqual([null, null])
  for (const state of ['failed', 'sent', 'acknowledged'])
    expect([state, take(['confirmed', state])]).toEqual([state, 'failed'])
  expect(failureOf(readOrderReply({ outcome: {} }))).toBeNull()
})

it('says why a leg failed, in words of either language', () => {
  expect(taken([leg('confirmed'), leg('failed', 'unknown-scene'), leg('failed', 'obs-lost')])).toBe('unknown-scene')
  expect(taken([leg('sent'), leg('failed', 'obs-frozen')])).toBe('obs-frozen')
  expect(refusalWords('unknown-scene', wordsOf('fr'))).toBe('Scène introuvable')
  for (const language of ['fr', 'en'])
    expect(legReasons.filter((reason) => refusalWords(reason, wordsOf(language)).endsWith(reason))).toEqual([])
})

it('says what a cut leaves to be seen or heard', () => {
  expect(take(['confirmed'], { muted: false, hallStays: true })).toBe('not-muted')
  expect(take(['confirmed'], { muted: true, hallStays: true })).toBe('hall-stays')
  expect(take(['confirmed'], { muted: true, hallStays: false })).toBeNull()
  expect(take(['confirmed'], { unmuted: false })).toBe('still-muted')
})

it('names why nothing was done, in words of either language', () => {
  const problem = { type: 'urn:regie:problem/too-soon', title: 'x', status: 409 }
  expect(failureOf(readOrderReply({ problem }))).toBe('too-soon')
  expect([failureOf({ is: 'away' }), failureOf({ is: 'unanswered' })]).toEqual(['away', 'unanswered'])
  expect(refusalWords('too-soon', wordsOf('fr'))).toBe('Trop tôt')
  expect(refusalWords('too-soon', wordsOf('en'))).toBe('Too soon')
  // No word of an object's own prototype.
  expect(refusalWords('constructor', wordsOf('fr'))).toBe('Refusé : constructor')
})
