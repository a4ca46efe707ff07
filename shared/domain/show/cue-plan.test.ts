import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { type CueEvent, cueStream } from './cue.ts'
import { addCue, type CueInput, moveCue, type PlanFacts, updateCue } from './cue-plan.ts'
import { mostChanged } from './run-item.ts'

const wide = { uuid: 'u-wide', name: 'Large' }
const facts: PlanFacts = {
  isRoom: (roomId) => roomId === 'a',
  sceneIn: (_, name) => (name === 'Large' ? wide : { uuid: null, name }),
  cuesOf: () => [
    { cueId: 'x', order: 0 },
    { cueId: 'y', order: 60 },
  ],
  newSpeakerId: (index) => `speaker ${index}`,
  isOfPilot: false,
}
const full: PlanFacts = {
  ...facts,
  cuesOf: () => [
    { cueId: 'x', order: 1 },
    { cueId: 'y', order: 1 + Number.EPSILON },
  ],
}
const scene = { roomId: 'a', kind: 'scene', scene: 'Large' } as const
const nora = { name: 'Nora', role: 'Juge', image: 'yes', firstNameOnly: false, attendeeId: null } as const
const namedNora: CueEvent = {
  type: 'CueSpeakersSet',
  speakers: [{ speakerId: 'speaker 0', image: 'yes', firstNameOnly: false, attendeeId: null }],
  person: { names: [{ speakerId: 'speaker 0', name: 'Nora', role: 'Juge' }] },
}
const cue = (...events: readonly CueEvent[]) =>
  given(cueStream, ...[opening, ...events].map((event, at): Fact<CueEvent> => [event, written('hub', at + 1)]))
const opening: CueEvent = {
  type: 'CueAdded',
  roomId: 'a',
  title: 'Ouverture',
  plannedAt: 600_000,
  lengthS: 300,
  isBreak: false,
  isFixed: false,
  legs: [],
  onFailure: 'hold',
  order: 0,
}

describe('an item that is added to a run of show', () => {
  const adding = (asked: CueInput & { roomId?: string; title?: string; after?: string | null }, of = facts) =>
    addCue('new', { roomId: 'a', title: 'Débat', ...asked }, of)
  const added = { type: 'CueAdded', roomId: 'a', title: 'Débat', plannedAt: null, lengthS: 300 }

  it('comes last, or by its time, or behind the one that is named', () => {
    expect(adding({})).toMatchObject({ ok: true, value: [['new', { ...added, order: 120 }]] })
    expect(adding({ plannedAt: 30_000 })).toMatchObject({ value: [['new', { plannedAt: 30_000, order: 30 }]] })
    expect(adding({ after: 'x' })).toMatchObject({ value: [['new', { order: 30 }]] })
    expect(adding({ after: null })).toMatchObject({ value: [['new', { order: -60 }]] })
    expect(adding({}, { ...facts, cuesOf: () => [] })).toMatchObject({ value: [['new', { order: 0 }]] })
  })

  it('has all of its room counted anew where there is no number left', () => {
    expect(adding({ after: 'x' }, full)).toMatchObject({
      value: [
        ['x', { type: 'CueMoved', order: 1 }],
        ['y', { type: 'CueMoved', order: 121 }],
        ['new', { order: 61 }],
      ],
    })
  })

  it('moves no other one in a room that a laptop has filled', () => {
    const many = Array.from({ length: mostChanged + 1 }, (_, number) => ({ cueId: `h${number}`, order: 7 }))
    const filled = { ...facts, cuesOf: () => many }
    expect(adding({ after: 'h5' }, filled)).toMatchObject({ value: [['new', { type: 'CueAdded', order: 7 }]] })
    expect(adding({ after: null }, filled)).toMatchObject({ value: [['new', { order: 7 - 60 }]] })
  })

  it('is a pause by its title, unless somebody says otherwise', () => {
    expect(adding({ title: 'Déjeuner' })).toMatchObject({ value: [['new', { isBreak: true }]] })
    expect(adding({ title: 'Déjeuner', isBreak: false })).toMatchObject({ value: [['new', { isBreak: false }]] })
  })

  it('has its scenes bound to what OBS calls them, and its speakers apart from their names', () => {
    expect(adding({ legs: [scene], speakers: [nora] })).toMatchObject({
      value: [
        ['new', { legs: [{ ...scene, scene: wide }] }],
        ['new', namedNora],
      ],
    })
  })

  it('is refused of rooms and items that are not there', () => {
    expect(adding({ roomId: 'nowhere' })).toEqual({ ok: false, refusal: 'unknown-room' })
    expect(adding({ legs: [{ ...scene, roomId: 'nowhere' }] })).toEqual({ ok: false, refusal: 'unknown-room' })
    expect(adding({ after: 'gone' })).toEqual({ ok: false, refusal: 'unknown-cue' })
  })

  it('is refused with two legs of one kind in a room', () => {
    expect(adding({ legs: [scene, { ...scene, scene: 'Serré' }] })).toEqual({ ok: false, refusal: 'room-twice' })
  })
})

describe('an item that is changed', () => {
  const updating = (asked: CueInput, ...events: readonly CueEvent[]) =>
    cue(...events).when((state) => updateCue(state, asked, facts))

  it('says what is new alone', () => {
    updating({ title: 'Ouverture', lengthS: 200 }).gives([{ type: 'CueUpdated', changes: { lengthS: 200 } }])
    updating({ title: 'Ouverture', legs: [] }).gives([])
    updating({ speakers: [nora] }).gives([namedNora])
    updating({ legs: [scene] }).gives([{ type: 'CueUpdated', changes: { legs: [{ ...scene, scene: wide }] } }])
  })

  it('is edited as the screen shows it, decisions included: the plan under them moves by as much', () => {
    const decided = { type: 'CueAdjusted', adjustmentId: 'd', how: 'absorb', byS: -60, shiftS: 120 } as const
    const undone = { type: 'CueAdjustmentUndone', adjustmentId: 'd' } as const
    const asked = { plannedAt: 900_000, lengthS: 200 }
    updating(asked, decided).gives([{ type: 'CueUpdated', changes: { plannedAt: 780_000, lengthS: 260 } }])
    updating(asked, decided, undone).gives([{ type: 'CueUpdated', changes: asked }])
    updating({ plannedAt: null }, decided).gives([{ type: 'CueUpdated', changes: { plannedAt: null } }])
  })

  it('is no longer shifted once its time is taken away: it follows the one before', () => {
    const shifted = { type: 'CueAdjusted', adjustmentId: 'd', how: 'shift', byS: 0, shiftS: 120 } as const
    const undone = { type: 'CueAdjustmentUndone', adjustmentId: 'd' } as const
    const freed = { type: 'CueUpdated', changes: { plannedAt: null } } as const
    const timed = { type: 'CueUpdated', changes: { plannedAt: 60_000 } } as const
    updating({ plannedAt: null }, timed, shifted).gives([freed, undone])
    updating({ plannedAt: null }, timed, shifted, undone).gives([freed])
  })

  it('is there, and so are the rooms of its legs', () => {
    updating({ title: 'Fin' }, { type: 'CueRemoved' }).refuses('unknown-cue')
    given(cueStream)
      .when((state) => updateCue(state, { title: 'Fin' }, facts))
      .refuses('unknown-cue')
    updating({ legs: [{ ...scene, roomId: 'nowhere' }] }).refuses('unknown-room')
    updating({ legs: [scene, scene] }).refuses('room-twice')
  })

  it('awaits at the door whom a pilot names', () => {
    cue()
      .when((state) => updateCue(state, { speakers: [nora] }, { ...facts, isOfPilot: true }))
      .gives([
        {
          ...namedNora,
          speakers: [{ speakerId: 'speaker 0', image: 'yes', firstNameOnly: false, attendeeId: null, awaited: true }],
        },
      ])
  })
})

describe('a pilot who corrects the name of a speaker', () => {
  const linked = (awaited?: true): CueEvent => ({
    type: 'CueSpeakersSet',
    speakers: [{ speakerId: 's', image: 'yes', firstNameOnly: false, attendeeId: 'q', ...(awaited && { awaited }) }],
    person: { names: [{ speakerId: 's', name: 'Norra', role: '' }] },
  })
  const corrected = (before: CueEvent, attendeeId: string) => {
    const speakers = [{ ...nora, speakerId: 's', attendeeId }]
    const decision = updateCue(cue(before).state, { speakers }, { ...facts, isOfPilot: true })
    const [event] = decision.ok ? decision.value : []
    return event?.type === 'CueSpeakersSet' && event.speakers[0]?.awaited === true
  }

  it('does not say who that is where a booth has said it, but keeps what a pilot has said', () => {
    expect(corrected(linked(), 'q')).toBe(false)
    expect(corrected(linked(), 'other')).toBe(true)
    expect(corrected(linked(true), 'q')).toBe(true)
  })
})

describe('an item that is moved', () => {
  const moving = (after: string | null, of = facts) => cue().when((state) => moveCue('x', state, after, of))

  it('comes behind another one of its room, or first', () => {
    moving('y').gives([['x', { type: 'CueMoved', order: 120 }]])
    moving(null).gives([['x', { type: 'CueMoved', order: 0 }]])
  })

  it('is there, and what it comes behind is another one', () => {
    moving('x').refuses('unknown-cue')
    moving('gone').refuses('unknown-cue')
    cue({ type: 'CueRemoved' })
      .when((state) => moveCue('x', state, 'y', facts))
      .refuses('unknown-cue')
  })
})
