import { describe, expect, it } from 'vitest'
import { goToSafety, orderOutput, preview, returnFromSafety, type SafetyFacts, sceneToPreview } from './room-orders.ts'

const card = { uuid: 'u-card', name: 'Carton' }
const wide = { uuid: 'u-wide', name: 'Large' }
const close = { uuid: 'u-close', name: 'Serré' }
/** Rooms `a` and `b` have an OBS, `hall` has none. */
const facts: SafetyFacts = {
  obsOf: (roomId) => (roomId === 'hall' ? null : { safetyScene: roomId === 'a' ? card : null }),
  beforeSafety: () => null,
  sceneBefore: () => wide,
  isCut: () => false,
  isAwaitedInSafety: () => false,
  isSentElsewhere: () => false,
}
const all = { rooms: ['a', 'hall', 'b'] }
const one = (roomId: string) => ({ rooms: [roomId], roomId })
const scene = (roomId: string, to: typeof card | null, before: typeof card | null = null) => ({
  leg: { roomId, kind: 'scene', scene: to, before },
})

describe('the safety scene', () => {
  it('is asked for in a room, or in all that have an OBS, and knows what was there before', () => {
    expect(goToSafety(one('a'), facts)).toEqual({ ok: true, value: [scene('a', card, wide)] })
    expect(goToSafety(all, facts)).toEqual({ ok: true, value: [scene('a', card, wide), scene('b', null, wide)] })
  })
})

describe('the way back from safety', () => {
  const inSafety = { ...facts, beforeSafety: (roomId: string) => (roomId === 'a' ? close : null) }

  it('leads where each room was', () => {
    expect(returnFromSafety(all, inSafety)).toEqual({ ok: true, value: [scene('a', close)] })
  })

  it('leaves the rooms that this station follows, unless one is named', () => {
    const second = { ...inSafety, isSentElsewhere: (roomId: string) => roomId === 'a' }
    expect(returnFromSafety(all, second)).toEqual({ ok: false, refusal: 'nothing-to-return-to' })
    expect(returnFromSafety(one('a'), second)).toEqual({ ok: true, value: [scene('a', close)] })
  })

  it('leads nowhere from a room that is not in safety', () => {
    expect(returnFromSafety(one('b'), inSafety)).toEqual({ ok: false, refusal: 'nothing-to-return-to' })
  })

  it('takes back the safety of a room that could not be reached, and was never seen', () => {
    const away = { ...inSafety, isAwaitedInSafety: (roomId: string) => roomId === 'b' }
    const settled = { state: 'failed', reason: 'nothing-to-return-to' }
    expect(returnFromSafety(one('b'), away)).toEqual({ ok: true, value: [{ ...scene('b', null), settled }] })
  })

  it('does not show a room that is cut for somebody’s privacy', () => {
    const cut = { ...inSafety, isCut: () => true }
    expect(returnFromSafety(one('a'), cut)).toEqual({ ok: false, refusal: 'privacy-cut' })
    const cutElsewhere = { ...inSafety, isCut: (roomId: string) => roomId === 'b' }
    expect(returnFromSafety(all, cutElsewhere)).toEqual({ ok: true, value: [scene('a', close)] })
  })
})

describe('a file or a stream', () => {
  const start = { output: 'stream', action: 'start' } as const
  const hasObs = (roomId: string) => roomId !== 'hall'
  it('is started wherever there is an OBS', () => {
    const leg = (roomId: string) => ({ leg: { roomId, kind: 'recording', ...start } })
    expect(orderOutput(all, start, hasObs)).toEqual({ ok: true, value: [leg('a'), leg('b')] })
  })
})

it.each([
  ['safety', goToSafety],
  ['the way back', returnFromSafety],
  [
    'a recording',
    (rooms: Parameters<typeof goToSafety>[0], { obsOf }: SafetyFacts) =>
      orderOutput(rooms, { output: 'file', action: 'stop' }, (roomId) => obsOf(roomId) !== null),
  ],
] as const)('%s is asked of a room that is there, and has an OBS', (_, order) => {
  expect(order({ rooms: null, roomId: 'nowhere' }, facts)).toEqual({ ok: false, refusal: 'unknown-room' })
  expect(order(one('hall'), facts)).toEqual({ ok: false, refusal: 'no-obs' })
  expect(order({ rooms: [] }, facts)).toEqual({ ok: false, refusal: 'no-obs' })
})

describe('a preview', () => {
  const named = (scenes: readonly (typeof wide)[]) => scenes.find(({ name }) => name === 'Large')
  it('needs an OBS in studio mode that has the scene', () => {
    const shown = { studioMode: true, scenes: [close, wide] }
    expect(sceneToPreview(shown, named)).toEqual({ ok: true, value: wide })
    expect(sceneToPreview(null, named)).toEqual({ ok: false, refusal: 'no-obs' })
    expect(sceneToPreview({ ...shown, studioMode: false }, named)).toEqual({ ok: false, refusal: 'no-studio-mode' })
    expect(sceneToPreview({ ...shown, scenes: [close] }, named)).toEqual({ ok: false, refusal: 'unknown-scene' })
  })

  it('is of a room that is there, and confirmed by its OBS', () => {
    expect(preview(true, null)).toEqual({ ok: true, value: null })
    expect(preview(false, 'no-obs')).toEqual({ ok: false, refusal: 'unknown-room' })
    expect(preview(true, 'not-confirmed')).toEqual({ ok: false, refusal: 'not-confirmed' })
  })
})
