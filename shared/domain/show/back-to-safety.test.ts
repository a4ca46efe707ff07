import { expect, it } from 'vitest'
import type { Instant } from '../../kernel/ids.ts'
import { goesBackToSafety, isAwaitedInSafety, type LastScene } from './back-to-safety.ts'
import type { LegReason } from './take.ts'

const at = 0 as Instant
const failed = (reason: LegReason): LastScene => ({ kind: 'safety', end: { state: 'failed', reason, at } })
const confirmed: LastScene = { kind: 'safety', end: { state: 'confirmed', reason: null, at } }
const room = { isCut: false, last: undefined, isInSafety: false, isHidden: false, wasHidden: false }

it('a room that was away when safety was pressed goes there when it is back', () => {
  for (const reason of ['no-obs', 'obs-lost', 'obs-frozen', 'not-confirmed', 'interrupted'] as const)
    expect(goesBackToSafety({ ...room, last: failed(reason) })).toBe(true)
  expect(goesBackToSafety({ ...room, last: { kind: 'safety', end: null } })).toBe(true)
})

it('a room whose OBS was started again in safety goes there again', () => {
  expect(goesBackToSafety({ ...room, last: confirmed, isInSafety: true, wasHidden: true })).toBe(true)
  expect(goesBackToSafety({ ...room, last: { ...confirmed, kind: 'take' }, isInSafety: true, wasHidden: true })).toBe(
    true,
  )
})

it('a room that a hand in OBS had taken out of safety stays as it is', () => {
  expect(goesBackToSafety({ ...room, last: confirmed, isInSafety: true })).toBe(false)
})

it('a room whose safety was left stays as it is, and so does one that was never in safety', () => {
  expect(goesBackToSafety({ ...room, last: { kind: 'return', end: null }, wasHidden: true })).toBe(false)
  expect(goesBackToSafety(room)).toBe(false)
})

it('a room that is cut for somebody’s privacy is hidden in any case', () => {
  expect(goesBackToSafety({ ...room, isCut: true })).toBe(true)
})

it('a room whose order is on its way is not waited for', () => {
  expect(isAwaitedInSafety({ kind: 'safety', end: null })).toBe(false)
})

it('a room without a safety scene in its OBS is not waited for', () => {
  expect(isAwaitedInSafety(failed('no-safety-scene'))).toBe(false)
  expect(isAwaitedInSafety(failed('unknown-scene'))).toBe(false)
  expect(isAwaitedInSafety(confirmed)).toBe(false)
})
