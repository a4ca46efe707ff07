import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { type CueEvent, cueStream } from './cue.ts'
import {
  adjustRun,
  beginItem,
  eraseCue,
  markSpeaker,
  mayBegin,
  removeCue,
  skipCue,
  stopCue,
  undoAdjustment,
} from './cue-running.ts'
import { currentOf, mostChanged, type RunItem } from './run-item.ts'
import { type StageEvent, stageStream } from './stage.ts'

const added: CueEvent = {
  type: 'CueAdded',
  roomId: 'a',
  title: 'Ouverture',
  plannedAt: null,
  lengthS: 300,
  isBreak: false,
  isFixed: false,
  legs: [],
  onFailure: 'hold',
  order: 0,
}
const started: CueEvent = { type: 'CueStarted', at: 2, takeId: null }
const ended: CueEvent = { type: 'CueEnded', at: 3 }
const of = (...events: readonly CueEvent[]) =>
  given(cueStream, ...events.map((event, at): Fact<CueEvent> => [event, written('hub', at + 1)]))
const cue = (...events: readonly CueEvent[]) => of(added, ...events)
const gone = [of(), cue({ type: 'CueRemoved' })]

describe('an item that is on', () => {
  it('is neither removed nor passed over nor begun again', () => {
    for (const act of [removeCue, mayBegin, (state: typeof cueStream.initial) => skipCue(state, true)])
      cue(started).when(act).refuses('cue-running')
  })

  it('is stopped', () => {
    const stop = (state: typeof cueStream.initial) => stopCue(state, 9)
    cue(started).when(stop).gives({ type: 'CueEnded', at: 9 })
    cue().when(stop).refuses('not-running')
    cue(started, ended).when(stop).refuses('not-running')
    for (const none of gone) none.when(stop).refuses('unknown-cue')
  })
})

describe('an item that is not on', () => {
  it('is removed, or begun, again too', () => {
    for (const resting of [cue(), cue(started, ended)]) {
      resting.when(removeCue).gives({ type: 'CueRemoved' })
      resting.when(mayBegin).gives(null)
    }
    for (const none of gone) for (const act of [removeCue, mayBegin]) none.when(act).refuses('unknown-cue')
  })

  it('is removed again by a pilot’s station, if another one has removed it and its names are kept', () => {
    const [removed, desk] = [{ type: 'CueRemoved' } as const, { ...written('desk', 2), role: 'booth' } as const]
    const kept = given(cueStream, [added, written('hub', 1)], [removed, desk])
    kept.when(eraseCue).gives(removed)
    kept.when(removeCue).refuses('unknown-cue')
    for (const none of gone) none.when(eraseCue).refuses('unknown-cue')
    cue().when(eraseCue).gives(removed)
    cue(started).when(eraseCue).refuses('cue-running')
  })

  it('is passed over once, and waited for again', () => {
    const skip = (on: boolean) => (state: typeof cueStream.initial) => skipCue(state, on)
    const skipped: CueEvent = { type: 'CueSkipped', on: true }
    cue().when(skip(true)).gives(skipped)
    cue(skipped).when(skip(true)).gives(null)
    cue(skipped).when(skip(false)).gives({ type: 'CueSkipped', on: false })
    for (const none of gone) none.when(skip(true)).refuses('unknown-cue')
  })
})

describe('a speaker of an item', () => {
  const named: CueEvent = {
    type: 'CueSpeakersSet',
    speakers: [{ speakerId: 'n', image: 'yes', firstNameOnly: false, attendeeId: null }],
    person: { names: [{ speakerId: 'n', name: 'Nora', role: '' }] },
  }
  const mark =
    (on: boolean, speakerId = 'n') =>
    (state: typeof cueStream.initial) =>
      markSpeaker(state, { speakerId, mark: 'mic', on })
  const marked: CueEvent = { type: 'SpeakerMarked', speakerId: 'n', mark: 'mic', on: true }

  it('has a mark once', () => {
    cue(named).when(mark(true)).gives(marked)
    cue(named, marked).when(mark(true)).gives(null)
    cue(named, marked)
      .when(mark(false))
      .gives({ ...marked, on: false })
    cue(named).when(mark(false)).gives(null)
  })

  it('is one of the item’s', () => {
    cue(named).when(mark(true, 'other')).refuses('unknown-speaker')
    for (const none of gone) none.when(mark(true)).refuses('unknown-cue')
  })
})

describe('an item that begins', () => {
  const idle = { items: [], stage: stageStream.initial, heldTakeAt: null }
  const begin = (at: number, takeId: string | null, facts: Partial<Parameters<typeof beginItem>[3]> = {}) =>
    beginItem('c', cue().state, { at, takeId }, { ...idle, ...facts })
  const on = { cueId: 'before', startedAt: 50, endedAt: null }

  it('ends the one that is on', () => {
    expect(begin(90, 't', { items: [on, { cueId: 'c', startedAt: 60, endedAt: null }] })).toEqual({
      at: 90,
      cues: [
        ['before', { type: 'CueEnded', at: 90 }],
        ['c', { type: 'CueStarted', at: 90, takeId: 't' }],
      ],
      stage: [],
    })
    expect(begin(90, 't', { items: [{ ...on, endedAt: 70 }] })?.cues).toHaveLength(1)
  })

  it('is the one that is on, though a laptop has begun more than it ends', () => {
    const items = Array.from({ length: 200_000 }, (_, number) => ({ cueId: `h${number}`, startedAt: 5, endedAt: null }))
    const begun = begin(90, null, { items })
    expect(begun?.cues).toHaveLength(mostChanged + 1)
    expect(currentOf([{ cueId: 'c', startedAt: begun?.at ?? null, endedAt: null }, ...items])).toMatchObject({
      cueId: 'c',
    })
  })

  it('does not end a later one by a late word of a take, though by a person’s', () => {
    expect(begin(40, 't', { items: [on] })).toBeNull()
    expect(begin(40, null, { items: [on] })).toMatchObject({ at: 50 })
  })

  it('is passed over no more', () => {
    const skipped = cue({ type: 'CueSkipped', on: true }).state
    expect(beginItem('c', skipped, { at: 90, takeId: null }, idle)?.cues).toEqual([
      ['c', { type: 'CueSkipped', on: false }],
      ['c', { type: 'CueStarted', at: 90, takeId: null }],
    ])
    expect(beginItem('c', of().state, { at: 90, takeId: null }, idle)).toBeNull()
  })

  it('takes the message and the countdown of who spoke before away, and leaves a countdown of its own', () => {
    const message: StageEvent = { type: 'StageMessageShown', messageId: 'm', person: { text: 'Plus fort' } }
    const timer: StageEvent = { type: 'StageTimerStarted', timerId: 't', lengthMs: 1000 }
    const stage = given(stageStream, [message, written('hub', 80)], [timer, written('hub', 90)]).state
    expect(begin(90, 't', { stage })?.stage).toEqual([{ type: 'StageMessageCleared' }])
    expect(begin(91, 't', { stage })?.stage).toEqual([{ type: 'StageMessageCleared' }, { type: 'StageTimerStopped' }])
    expect(begin(80, 't', { stage })?.stage).toEqual([])
  })
})

describe('a decision on the rest of a day', () => {
  const item: RunItem = {
    cueId: 'c',
    order: 0,
    plannedAt: 0,
    lengthS: 600,
    baseLengthS: 600,
    isBreak: false,
    isFixed: false,
    isOut: false,
    shiftS: 0,
    autoFollow: false,
    startedAt: null,
    endedAt: null,
  }
  const late = { isRoom: true, items: [item], now: 120_000 }
  const asked = { adjustmentId: 'd', how: 'shift' } as const

  it('changes each item by its part', () => {
    expect(adjustRun(asked, late)).toEqual({
      ok: true,
      value: [['c', { type: 'CueAdjusted', adjustmentId: 'd', how: 'shift', byS: 0, shiftS: 120 }]],
    })
  })

  it('changes and takes back no more at once than a room of ours has', () => {
    const many = Array.from({ length: mostChanged + 5 }, (_, number) => `h${number}`)
    const changed = adjustRun(asked, { ...late, items: many.map((cueId) => ({ ...item, cueId })) })
    expect(changed.ok && changed.value.length).toBe(mostChanged)
    const undone = (is: (index: number) => boolean) =>
      undoAdjustment(
        'd',
        many.map((cueId, index) => ({ cueId, isUndone: is(index) })),
      )
    expect(undone(() => false)).toMatchObject({ value: { length: mostChanged } })
    expect(undone((index) => index < mostChanged)).toMatchObject({ value: { length: 5 } })
  })

  it('is refused of what is not there, or has nothing to give', () => {
    expect(adjustRun(asked, { ...late, isRoom: false })).toEqual({ ok: false, refusal: 'unknown-room' })
    expect(adjustRun({ ...asked, cueIds: ['x'] }, late)).toEqual({ ok: false, refusal: 'unknown-cue' })
    expect(adjustRun(asked, { ...late, items: [] })).toEqual({ ok: false, refusal: 'nothing-to-adjust' })
  })

  it('is taken back, of each item once', () => {
    const adjusted = [
      { cueId: 'c', isUndone: false },
      { cueId: 'd', isUndone: true },
    ]
    expect(undoAdjustment('d', adjusted)).toEqual({
      ok: true,
      value: [['c', { type: 'CueAdjustmentUndone', adjustmentId: 'd' }]],
    })
    expect(undoAdjustment('d', [])).toEqual({ ok: false, refusal: 'unknown-adjustment' })
  })
})
