import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import type { Instant } from '../../kernel/ids.ts'
import type { StationRole } from '../stations/authority.ts'
import { type CueEvent, type CueState, cueStream } from './cue.ts'
import { nameShown, strictestWish } from './cue-speaker.ts'
import { startBy } from './cue-start.ts'
import { runItemOf } from './run-item.ts'

const at = (event: CueEvent, when = 0): Fact<CueEvent> => [event, written('booth', when)]
const added = at({
  type: 'CueAdded',
  roomId: 'r',
  title: 'Ouverture',
  plannedAt: 1000,
  lengthS: 600,
  order: 1,
  isBreak: false,
  isFixed: false,
  legs: [],
  onFailure: 'hold',
})
const stateAfter = (...facts: readonly Fact<CueEvent>[]): CueState => given(cueStream, added, ...facts).state

describe('the fold of a cue', () => {
  it('leaves room for others behind the last place that an event may hold', () => {
    const moved = (order: number) => stateAfter(at({ type: 'CueMoved', order })).order
    expect([moved(1e15), moved(-1e15), moved(1_796_000_000)]).toEqual([1e12, -1e12, 1_796_000_000])
  })

  it('begins once for each take, whichever stations write it', () => {
    const started = (takeId: string, when: number) => at({ type: 'CueStarted', at: when, takeId }, when)
    const ended = at({ type: 'CueEnded', at: 30 }, 30)
    expect(stateAfter(started('one', 10), started('one', 10), ended, started('one', 10)).runs).toHaveLength(1)
    expect(stateAfter(started('one', 10), ended, started('two', 40)).runs).toHaveLength(2)
  })

  it('keeps who is on the way to the stage when the speakers are written again', () => {
    const one = { speakerId: 's', image: 'no', firstNameOnly: true, attendeeId: null } as const
    const set = (name: string) =>
      at({ type: 'CueSpeakersSet', speakers: [one], person: { names: [{ speakerId: 's', name, role: '' }] } })
    const marked = at({ type: 'SpeakerMarked', speakerId: 's', mark: 'mic', on: true })
    const { speakers } = stateAfter(set('Solène Kerbrat'), marked, set('Solène Le Brat'))
    expect(speakers).toMatchObject([{ name: 'Solène Le Brat', marks: ['mic'] }])
    expect(speakers.map(nameShown)).toEqual(['Solène'])
  })

  it('awaits at the door the person whom a pilot’s station designated, until another station names another person', () => {
    const set = (name: string, role: StationRole, awaited?: true): Fact<CueEvent> => {
      const one = { speakerId: 's', image: 'yes', firstNameOnly: false, attendeeId: null, awaited } as const
      const person = { names: [{ speakerId: 's', name, role: '' }] }
      return [
        { type: 'CueSpeakersSet', speakers: [one], person },
        { ...written(role, 0), role },
      ]
    }
    const isAwaited = (...facts: Fact<CueEvent>[]) => stateAfter(...facts).speakers[0]?.awaited === true
    expect(isAwaited(set('Solène Kerbrat', 'booth', true))).toBe(false)
    expect(isAwaited(set('Solène Kerbrat', 'pilot', true), set('Solène Kerbrat', 'booth'))).toBe(true)
    expect(isAwaited(set('Solène Kerbrat', 'pilot', true), set('Ruben Castaing', 'booth', true))).toBe(false)
    expect(isAwaited(set('Solène Kerbrat', 'booth', true), set('Solène Kerbrat', 'pilot'))).toBe(false)
  })

  it('keeps what a pilot’s station has written of a speaker’s wish, whatever a booth writes', () => {
    const set = (image: 'yes' | 'no', role: StationRole): Fact<CueEvent> => [
      {
        type: 'CueSpeakersSet',
        speakers: [{ speakerId: 's', image, firstNameOnly: image === 'no', attendeeId: null }],
        person: { names: [{ speakerId: 's', name: 'Inès Durand', role: '' }] },
      },
      { ...written(role, 0), role },
    ]
    const [speaker] = stateAfter(set('no', 'pilot'), set('yes', 'booth')).speakers
    expect(speaker).toMatchObject({ image: 'yes', pilotsWish: { image: 'no', firstNameOnly: true } })
    expect(strictestWish([speaker, speaker?.pilotsWish])).toEqual({ image: 'no', firstNameOnly: true })
    expect(strictestWish([{ image: 'voice-only', firstNameOnly: false }, undefined])).toEqual({
      image: 'voice-only',
      firstNameOnly: false,
    })
  })

  it('has no names any more once their part is gone, or it was removed', () => {
    const one = { speakerId: 's', image: 'yes', firstNameOnly: false, attendeeId: null } as const
    const purged = at({ type: 'CueSpeakersSet', speakers: [one], person: null })
    expect(stateAfter(purged).speakers).toMatchObject([{ name: '', role: '' }])
    expect(stateAfter(purged, at({ type: 'CueRemoved' }), purged)).toMatchObject({ speakers: [], erased: true })
  })

  it('ends what was on when it begins again, and never before it began', () => {
    const twice = stateAfter(
      at({ type: 'CueStarted', at: 5, takeId: 'a' }, 6),
      at({ type: 'CueStarted', at: 3, takeId: 'b' }, 6),
    )
    expect(twice.runs).toEqual([
      { startedAt: 5, endedAt: 5, takeId: 'a' },
      { startedAt: 3, endedAt: null, takeId: 'b' },
    ])
  })

  it('begins and ends no later than its station has said so', () => {
    const { runs } = stateAfter(
      at({ type: 'CueStarted', at: 7_000_000, takeId: null }, 5),
      at({ type: 'CueEnded', at: 7_000_000 }, 8),
    )
    expect(runs).toEqual([{ startedAt: 5, endedAt: 8, takeId: null }])
  })

  it('changes only the named fields', () => {
    const { settings } = stateAfter(at({ type: 'CueUpdated', changes: { lengthS: 60 } }))
    expect(settings).toMatchObject({ title: 'Ouverture', lengthS: 60 })
  })

  it('binds the scene that a leg names alone, and repeats nothing of the item: whose word an item is stays so', () => {
    const scene = (name: string, uuid: string | null = null, roomId = 'r') =>
      ({ roomId, kind: 'scene', scene: { uuid, name } }) as const
    const named = at({ type: 'CueUpdated', changes: { legs: [scene('Diapos'), scene('Diapos', null, 'other')] } })
    const bound = at({ type: 'CueSceneBound', roomId: 'r', scene: { uuid: 'u1', name: 'Diapos' } })
    const legsAfter = (...facts: readonly Fact<CueEvent>[]) => stateAfter(...facts).settings?.legs
    expect(legsAfter(named, bound)).toEqual([scene('Diapos', 'u1'), scene('Diapos', null, 'other')])
    expect(legsAfter(bound)).toEqual([])
    for (const other of [scene('Foyer'), scene('Diapos', 'u2')])
      expect(legsAfter(at({ type: 'CueUpdated', changes: { legs: [other] } }), bound)).toEqual([other])
    const byUuid = at({ type: 'CueUpdated', changes: { legs: [scene('u1')] } })
    expect(legsAfter(byUuid, bound)).toEqual([scene('Diapos', 'u1')])
  })

  it('is planned with the decisions that stand, whatever order they are undone in', () => {
    const decided = (adjustmentId: string, byS: number, shiftS: number) =>
      at({ type: 'CueAdjusted', adjustmentId, how: 'absorb', byS, shiftS })
    const undone = (adjustmentId: string) => at({ type: 'CueAdjustmentUndone', adjustmentId })
    const both = [decided('a', -120, 0), decided('b', -60, 240)]
    expect(runItemOf('c', stateAfter(...both))).toMatchObject({ lengthS: 420, plannedAt: 241_000, baseLengthS: 600 })
    expect(runItemOf('c', stateAfter(...both, undone('a')))).toMatchObject({ lengthS: 540, plannedAt: 241_000 })
    expect(runItemOf('c', stateAfter(...both, undone('a'), undone('b')))).toEqual(runItemOf('c', stateAfter()))
  })

  it('never leads beyond what a date can hold', () => {
    const much = { byS: Number.MAX_SAFE_INTEGER, shiftS: Number.MAX_SAFE_INTEGER }
    const beyond = at({ type: 'CueAdjusted', adjustmentId: 'a', how: 'shift', ...much })
    const { plannedAt, lengthS } = runItemOf('c', stateAfter(beyond, beyond)) ?? {}
    expect(new Date((plannedAt ?? 0) + (lengthS ?? 0) * 1000).toISOString()).toContain('T')
  })
})

describe('what a take makes of its item', () => {
  const leg = (state: 'confirmed' | 'failed', when: number) => ({ state, reason: null, at: when as Instant })
  const take = { takeId: 't', at: 100 }
  const goesOn = at({ type: 'CueUpdated', changes: { onFailure: 'go-on' } })

  it('is nothing before every leg has settled', () => {
    expect(startBy(stateAfter(), { ...take, settled: [leg('confirmed', 110), null] })).toBeNull()
  })

  it('is its beginning, at the press', () => {
    expect(startBy(stateAfter(), { ...take, settled: [leg('confirmed', 400)] })).toEqual({ at: 100 })
  })

  it('is a hold where a leg failed, once, unless the cue says to go on', () => {
    const settled = [leg('confirmed', 110), leg('failed', 400)]
    expect(startBy(stateAfter(), { ...take, settled })).toBe('hold')
    expect(startBy(stateAfter(at({ type: 'CueHeld', takeId: 't' }, 400)), { ...take, settled })).toBeNull()
    expect(startBy(stateAfter(goesOn), { ...take, settled })).toEqual({ at: 100 })
  })

  it('is its beginning at the retry, where it was held', () => {
    const held = stateAfter(at({ type: 'CueHeld', takeId: 't' }, 400))
    expect(startBy(held, { ...take, settled: [leg('confirmed', 900)] })).toEqual({ at: 900 })
  })

  it('is nothing where it was on when it was pressed, or somebody began it since', () => {
    const settled = [leg('confirmed', 110)]
    expect(
      startBy(stateAfter(at({ type: 'CueStarted', at: 50, takeId: 'before' }, 50)), { ...take, settled }),
    ).toBeNull()
    const by = [at({ type: 'CueStarted', at: 150, takeId: null }, 150), at({ type: 'CueEnded', at: 160 }, 160)]
    expect(startBy(stateAfter(...by), { ...take, settled })).toBeNull()
    const earlier = [at({ type: 'CueStarted', at: 50, takeId: null }, 50), at({ type: 'CueEnded', at: 60 }, 60)]
    expect(startBy(stateAfter(...earlier), { ...take, settled })).toEqual({ at: 100 })
  })
})
