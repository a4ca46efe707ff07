import { describe, expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { type PrivacyEvent, type PrivacyState, privacyStream, reviewedMs } from './privacy.ts'
import { cutRoom, endCut, safetyInCut } from './privacy-cut.ts'
import { type StageEvent, stageStream } from './stage.ts'

const card = { uuid: 'u-card', name: 'Carton' }
const wide = { uuid: 'u-wide', name: 'Large' }
const micro = { uuid: 'u-mic', name: 'Micro' }
const cut: PrivacyEvent = { type: 'PrivacyCut', takeId: 't', unmuted: [micro] }
const scene = (to: typeof card, before: typeof card | null) => ({
  leg: { roomId: 'a', kind: 'scene', scene: to, before },
})

describe('a room that is cut for somebody’s privacy', () => {
  const facts = {
    isRoom: true,
    obs: { safetyScene: card },
    before: wide,
    unmuted: [micro],
    isInSafety: false,
    stage: stageStream.initial,
  }
  const cutting = (other: Partial<Parameters<typeof cutRoom>[1]>) =>
    cutRoom({ roomId: 'a', takeId: 't' }, { ...facts, ...other })

  it('shows its safety scene, and knows what was seen and heard', () => {
    expect(cutting({})).toEqual({ ok: true, value: { asked: [scene(card, wide)], event: cut, hidden: null } })
  })

  it('takes away the name that is shown', () => {
    const named: StageEvent = { type: 'LowerThirdShown', lowerThirdId: 'l', person: { lines: ['Nora'] } }
    const { state: stage } = given(stageStream, [named, written('hub', 1)])
    const decision = cutting({ stage })
    expect(decision).toMatchObject({ ok: true, value: { hidden: { type: 'LowerThirdHidden' } } })
  })

  it('is known to have been in safety before', () => {
    expect(cutting({ isInSafety: true })).toMatchObject({ ok: true, value: { event: { ...cut, isSafe: true } } })
  })

  it('is cut also where its OBS does not say what is heard', () => {
    expect(cutting({ unmuted: null })).toMatchObject({ ok: true, value: { event: { unmuted: null } } })
  })

  it('is there, and has an OBS', () => {
    expect(cutting({ isRoom: false })).toEqual({ ok: false, refusal: 'unknown-room' })
    expect(cutting({ obs: null })).toEqual({ ok: false, refusal: 'no-obs' })
  })
})

describe('the end of a cut', () => {
  const at = 1_000_000
  const now = at + 60_000
  const facts = { isRoom: true, hasObs: true, beforeSafety: wide }
  const ending =
    (other: Partial<Parameters<typeof endCut>[2]> = {}) =>
    (state: PrivacyState) =>
      endCut(state, { roomId: 'a', now }, { ...facts, ...other })
  const room = given(privacyStream, [cut, written('booth', at)])
  const mark = { type: 'ReplayMarked', roomId: 'a', from: at - reviewedMs, to: now, reason: 'privacy' } as const

  it('shows again what was on air, and marks what is to be looked at', () => {
    expect(ending()(room.state)).toEqual({
      ok: true,
      value: { asked: [scene(wide, null)], event: { type: 'PrivacyEnded' }, mark },
    })
  })

  it('shows nobody where safety was pressed before it or since, and not left', () => {
    const safe: PrivacyEvent = { type: 'PrivacyCut', takeId: 'second', unmuted: null, isSafe: true }
    expect(safetyInCut(room.state, 'second')).toEqual(safe)
    const both = given(privacyStream, [cut, written('booth', at)], [safe, written('booth', at + 1)])
    expect(both.state.cut).toMatchObject({ at, unmuted: [micro], isSafe: true })
    expect(ending()(both.state)).toMatchObject({ ok: true, value: { asked: [], mark } })
    expect(safetyInCut(both.state, 'third')).toBeNull()
    expect(safetyInCut(given(privacyStream).state, 'third')).toBeNull()
  })

  it('leaves the scene that somebody has put on air meanwhile', () => {
    expect(ending({ beforeSafety: null })(room.state)).toMatchObject({ ok: true, value: { asked: [] } })
  })

  it('is of a room that is cut, is there and has an OBS', () => {
    room.when(ending({ isRoom: false })).refuses('unknown-room')
    room.when(ending({ hasObs: false })).refuses('no-obs')
    given(privacyStream).when(ending()).refuses('no-cut')
    given(privacyStream, [cut, written('booth', at)], [{ type: 'PrivacyEnded' }, written('booth', now)])
      .when(ending())
      .refuses('no-cut')
  })
})
