import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { type CueEvent, type CueState, cueStream } from './cue.ts'
import { type StageEvent, stageStream } from './stage.ts'
import { type SettledLeg, type TakeEvent, type TakeKind, takeStream } from './take.ts'
import type { WantedLeg } from './take-legs.ts'
import { droppedName, retryTake, type TakeFacts, take, takeEvents } from './taking.ts'

const stage = (...events: readonly StageEvent[]) =>
  given(stageStream, ...events.map((event, at): Fact<StageEvent> => [event, written('hub', at + 1)])).state
const named: StageEvent = { type: 'LowerThirdShown', lowerThirdId: 'before', person: { lines: ['Ildiko'] } }
const wide = { uuid: 'u-wide', name: 'Large' }

const calm: TakeFacts = {
  now: 10_000,
  isRoom: (roomId) => roomId !== 'nowhere',
  isCut: () => false,
  lastLeg: () => null,
  lastTake: null,
  sceneIn: (_, name) => (name === 'Large' ? wide : { uuid: null, name }),
  safetySceneOf: () => ({ uuid: null, name: 'Pause' }),
  sceneBefore: () => wide,
  stageOf: () => stage(),
  newId: (kind, roomId) => `${kind} of ${roomId}`,
  speaker: (speakerId) =>
    speakerId === 'nora'
      ? { name: 'Nora Lévêque', firstName: 'Nora', title: 'Juge', firstNameOnly: false, image: 'yes' }
      : null,
  poll: ({ pollId, results }) => {
    if (pollId === null) return accept(null)
    return pollId === 'gone' ? refuse('no-poll') : accept({ type: 'StagePollShown', poll: pollId, results })
  },
}
const scene = { roomId: 'a', kind: 'scene', scene: 'Large' } as const

function press(legs: readonly WantedLeg[], facts: Partial<TakeFacts> = {}, cue: CueState | null = null) {
  const result = take({ legs, cue }, { ...calm, ...facts })
  return {
    gives: (taken: object) => expect(result).toMatchObject({ ok: true, value: taken }),
    refuses: (refusal: string) => expect(result).toEqual({ ok: false, refusal }),
  }
}

describe('a take of the booth', () => {
  it('asks of each room what is wanted there, the scene as its OBS has it', () => {
    press([scene, { roomId: 'b', kind: 'recording', action: 'start' }]).gives({
      asked: [
        { leg: { roomId: 'a', kind: 'scene', scene: wide, before: null } },
        { leg: { roomId: 'b', kind: 'recording', action: 'start', output: 'file' } },
      ],
      stage: [],
      begins: false,
    })
  })

  it('knows what a return from the safety scene goes to, and nothing of another scene', () => {
    const pause = { uuid: null, name: 'Pause' }
    press([{ ...scene, scene: 'Pause' }]).gives({ asked: [{ leg: { scene: pause, before: wide } }] })
    press([{ ...scene, scene: 'Pause' }], { safetySceneOf: () => null }).gives({ asked: [{ leg: { before: null } }] })
  })

  it('names rooms that are there', () => {
    press([{ ...scene, roomId: 'nowhere' }]).refuses('unknown-room')
  })

  it('gives no two orders for one thing', () => {
    press([scene, { ...scene, scene: 'Serré' }]).refuses('room-twice')
    const recording = { roomId: 'a', kind: 'recording', action: 'start' } as const
    press([recording, { ...recording, output: 'file' }]).refuses('room-twice')
    press([recording, { ...recording, output: 'stream' }, scene]).gives({ begins: false })
  })

  describe('pressed twice', () => {
    const last = (name: string, at: number, kind: TakeKind = 'take'): Partial<TakeFacts> => ({
      lastLeg: ({ roomId, kind: of }) => {
        const leg = { roomId, owner: 'hub', kind: 'scene', scene: { uuid: `u-${name}`, name }, before: null } as const
        return roomId === 'a' && of === 'scene' ? { at, kind, leg } : null
      },
    })
    const named = (name: string) => ({ ...scene, scene: { uuid: `u-${name}`, name } })

    it('is refused within a second: a hand trembled, or another one pressed for it too', () => {
      press([named('Large')], last('Large', 9001)).refuses('too-soon')
      press([named('Large')], last('Large', 9000)).gives({ begins: false })
      // The clock went back since.
      press([named('Large')], last('Large', 10_001)).gives({ begins: false })
      press([{ ...named('Large'), roomId: 'b' }], last('Large', 9999)).gives({ begins: false })
    })

    it('is a cut to another scene, at once', () => {
      press([named('Serré')], last('Large', 9999)).gives({ begins: false })
      press([named('Large'), { ...named('Large'), roomId: 'b' }], last('Large', 9999)).gives({ begins: false })
    })

    it('knows a scene by what it is, or by its name until its OBS has told', () => {
      const renamed = { ...scene, scene: { uuid: 'u-Large', name: 'Large 2' } }
      press([renamed], last('Large', 9999)).refuses('too-soon')
      press([{ ...scene, scene: { uuid: null, name: 'Large' } }], last('Large', 9999)).refuses('too-soon')
    })

    it('leaves a room in safety that was brought there in the same moment', () => {
      const safe = last('Sécurité', 9500, 'safety')
      press([named('Large')], safe).refuses('too-soon')
      press([{ roomId: 'a', kind: 'lower-third', text: 'Nora' }], safe).refuses('too-soon')
      press([{ roomId: 'a', kind: 'timer', lengthS: 60 }], safe).gives({ begins: false })
      press([named('Large')], last('Sécurité', 9000, 'safety')).gives({ begins: false })
    })
  })

  it('neither shows nor names anybody in a room that is cut for somebody’s privacy', () => {
    const cut = { isCut: () => true }
    press([scene], cut).refuses('privacy-cut')
    press([{ roomId: 'a', kind: 'lower-third', text: 'Nora' }], cut).refuses('privacy-cut')
    press([{ roomId: 'a', kind: 'recording', action: 'stop' }], cut).gives({ begins: false })
    press([{ roomId: 'a', kind: 'timer', lengthS: 60 }], cut).gives({ begins: false })
  })
})

describe('what pages show of a take', () => {
  it('is a countdown that begins, or that is stopped where there is one', () => {
    const timer = (lengthS: number | null) => [{ roomId: 'a', kind: 'timer', lengthS }] as const
    const asked = [{ leg: { roomId: 'a', kind: 'timer' }, settled: { state: 'confirmed' } }]
    const started = { type: 'StageTimerStarted', timerId: 'timer of a', lengthMs: 60_000 } as const
    press(timer(60)).gives({ asked, stage: [['a', started]] })
    press(timer(null)).gives({ asked, stage: [] })
    press(timer(null), { stageOf: () => stage(started) }).gives({
      asked,
      stage: [['a', { type: 'StageTimerStopped' }]],
    })
  })

  it('is whether questions wait for the booth, said where it is not so yet', () => {
    const held = [{ roomId: 'a', kind: 'question', slot: 'held' }] as const
    press(held).gives({ stage: [['a', { type: 'QuestionSlotSet', slot: 'held' }]] })
    press(held, { stageOf: () => stage({ type: 'QuestionSlotSet', slot: 'held' }) }).gives({ stage: [] })
  })

  it('is a poll, or why there is none', () => {
    const poll = (pollId: string | null) => [{ roomId: 'a', kind: 'poll', pollId, results: true }] as const
    press(poll('p')).gives({
      asked: [{ leg: { roomId: 'a', kind: 'poll', pollId: 'p' } }],
      stage: [['a', { type: 'StagePollShown', poll: 'p', results: true }]],
    })
    press(poll(null)).gives({ asked: [{ leg: { pollId: null }, settled: { state: 'confirmed' } }], stage: [] })
    press(poll('gone')).gives({
      asked: [{ leg: { pollId: null }, settled: { state: 'failed', reason: 'no-poll' } }],
      stage: [],
    })
  })

  it('is who speaks, by the run of show or as it is typed', () => {
    const shown = (...lines: readonly string[]) => ({
      asked: [{ leg: { roomId: 'a', kind: 'lower-third', lowerThirdId: 'lower-third of a' } }],
      stage: [['a', { type: 'LowerThirdShown', lowerThirdId: 'lower-third of a', person: { lines } }]],
    })
    press([{ roomId: 'a', kind: 'lower-third', speakerId: 'nora' }]).gives(shown('Nora Lévêque', 'Juge'))
    press([{ roomId: 'a', kind: 'lower-third', text: 'Gurvan' }]).gives(shown('Gurvan'))
  })

  it.each([
    ['a person who may not be filmed', { text: 'Nora', image: 'no' }, 'not-to-be-named'],
    [
      'a person whose first name alone may be told, and is not known',
      { text: 'N', firstNameOnly: true },
      'first-name-needed',
    ],
    ['a speaker who is not in the run of show', { speakerId: 'gone' }, 'no-name'],
  ] as const)('is no name in the place of %s, and the take says why', (_, who, reason) => {
    press([{ roomId: 'a', kind: 'lower-third', ...who }], { stageOf: () => stage(named) }).gives({
      asked: [{ leg: { lowerThirdId: null }, settled: { state: 'failed', reason } }],
      stage: [['a', { type: 'LowerThirdHidden' }]],
    })
  })

  it('is no name where none is given', () => {
    const nobody = [{ roomId: 'a', kind: 'lower-third' }] as const
    press(nobody).gives({ asked: [{ settled: { state: 'confirmed' } }], stage: [] })
    press(nobody, { stageOf: () => stage(named) }).gives({ stage: [['a', { type: 'LowerThirdHidden' }]] })
  })
})

describe('a take of an item of the run of show', () => {
  const cue = (legs: Extract<CueEvent, { type: 'CueAdded' }>['legs'], ...events: readonly CueEvent[]) =>
    given(
      cueStream,
      ...[
        {
          type: 'CueAdded',
          roomId: 'a',
          title: 'Ouverture',
          plannedAt: null,
          lengthS: 300,
          isBreak: false,
          isFixed: false,
          legs,
          onFailure: 'hold',
          order: 0,
        } as const,
        ...events,
      ].map((event, at): Fact<CueEvent> => [event, written('hub', at + 1)]),
    ).state
  const bound = { roomId: 'a', kind: 'scene', scene: { uuid: 'u-old', name: 'Large' } } as const
  const unbound = { roomId: 'a', kind: 'scene', scene: { uuid: null, name: 'Large' } } as const

  it('takes the item’s legs, a scene that was named while its OBS was away by its name', () => {
    press([], {}, cue([bound])).gives({ asked: [{ leg: { scene: bound.scene } }], begins: false })
    press([], {}, cue([unbound])).gives({ asked: [{ leg: { scene: wide } }], begins: false })
  })

  it('is of an item that is there', () => {
    press([], {}, cueStream.initial).refuses('unknown-cue')
    press([], {}, cue([bound], { type: 'CueRemoved' })).refuses('unknown-cue')
  })

  it('begins at once an item that puts nothing on air, unless it is on', () => {
    press([], {}, cue([])).gives({ asked: [], begins: true })
    const started = { type: 'CueStarted', at: 2, takeId: null } as const
    press([], {}, cue([], started)).gives({ begins: false })
    press([], {}, cue([], started, { type: 'CueEnded', at: 3 })).gives({ begins: true })
  })

  it('is refused within a second of its own take or start, whatever it puts on air', () => {
    const runs = [{ startedAt: 9500, endedAt: 9600, takeId: null }] as unknown as CueState['runs']
    press([], { lastTake: { at: 9500, settled: [] } }, cue([bound])).refuses('too-soon')
    press([], { lastTake: { at: 9500, settled: [] } }, cue([])).refuses('too-soon')
    press([], {}, { ...cue([]), runs }).refuses('too-soon')
    press([], { lastTake: { at: 9000, settled: [] } }, cue([])).gives({ begins: true })
  })

  it('is refused while its own take is under way, for as long as a fade may last, and as PRÊT comes to the next one', () => {
    const taken = (at: number, ...settled: readonly (SettledLeg | null)[]) =>
      press([], { now: 20_000, lastTake: { at, settled } }, cue([bound]))
    const ended = (state: SettledLeg['state'], at: number) => ({ state, reason: null, at }) as SettledLeg
    taken(10_000, ended('confirmed', 10_000), null).refuses('too-soon')
    taken(10_000, ended('confirmed', 19_500)).refuses('too-soon')
    taken(10_000, ended('confirmed', 19_000)).gives({})
    // What has failed is taken anew at once, and no order is waited for without end.
    taken(10_000, ended('failed', 19_900)).gives({})
    taken(4000, null).gives({})
  })

  it('is taken at once after another one, also of the same scene', () => {
    const leg = { ...bound, owner: 'hub', before: null }
    press([], { lastLeg: () => ({ at: 9999, kind: 'take', leg }) }, cue([bound])).gives({ begins: false })
  })

  it('takes the name of who spoke before off the picture, unless it names somebody there', () => {
    const before = { stageOf: () => stage(named) }
    press([], before, cue([bound])).gives({ stage: [['a', { type: 'LowerThirdHidden' }]] })
    press([], before, cue([{ roomId: 'a', kind: 'lower-third', speakerId: 'nora' }])).gives({
      stage: [['a', { type: 'LowerThirdShown', lowerThirdId: 'lower-third of a' }]],
    })
    press([scene], before).gives({ stage: [] })
  })
})

describe('what is written of a take', () => {
  it('is each leg with the station that drives its room, or that has settled it already', () => {
    const asked = [
      { leg: { roomId: 'a', kind: 'scene', scene: wide, before: null } },
      { leg: { roomId: 'b', kind: 'scene', scene: wide, before: null } },
      { leg: { roomId: 'b', kind: 'timer' }, settled: { state: 'confirmed' } },
      { leg: { roomId: 'b', kind: 'poll', pollId: null }, settled: { state: 'failed', reason: 'no-poll' } },
    ] as const
    const ownerOf = (roomId: string) => (roomId === 'b' ? 'booth-b' : null)
    expect(takeEvents('take', asked, { cueId: 'c', rehearsal: null, self: 'booth-a', ownerOf })).toEqual([
      {
        type: 'TakeAsked',
        kind: 'take',
        cueId: 'c',
        legs: [
          { ...asked[0].leg, owner: 'booth-a' },
          { ...asked[1].leg, owner: 'booth-b' },
          { ...asked[2].leg, owner: 'booth-a' },
          { ...asked[3].leg, owner: 'booth-a' },
        ],
      },
      { type: 'TakeLegSettled', leg: 2, state: 'confirmed', reason: null },
      { type: 'TakeLegSettled', leg: 3, state: 'failed', reason: 'no-poll' },
    ])
  })

  it('names the rehearsal in which a cue is taken, so that it begins no real item', () => {
    const asked = (cueId: string | null) =>
      takeEvents('take', [], { cueId, rehearsal: 2, self: 'booth-a', ownerOf: () => null })[0]
    expect(asked('c')).toMatchObject({ cueId: 'c', rehearsal: 2 })
    expect(asked(null)).not.toHaveProperty('rehearsal')
  })
})

describe('a leg that failed', () => {
  const leg = (owner: string) => ({ roomId: owner, kind: 'scene', owner, scene: wide, before: null }) as const
  const unnamed = { roomId: 'a', kind: 'lower-third', owner: 'self', lowerThirdId: null } as const
  const asked: TakeEvent = { type: 'TakeAsked', kind: 'take', cueId: null, legs: [leg('self'), leg('other'), unnamed] }
  const failed = (of: number): Fact<TakeEvent> => [
    { type: 'TakeLegSettled', leg: of, state: 'failed', reason: 'obs-lost' },
    written(of === 1 ? 'other' : 'self', 2 + of),
  ]
  const retry = (facts: readonly Fact<TakeEvent>[], which?: number, isOvertaken = false) =>
    given(takeStream, ...facts).when((state) =>
      retryTake(state, which, { self: 'self', isOvertaken: () => isOvertaken }),
    )
  const take = [asked, written('self', 1)] as const

  it('is sent once more, where this station drives its room', () => {
    retry([take, failed(0), failed(1)]).gives([{ type: 'TakeLegRetried', leg: 0 }])
    retry([take, failed(0)], 0).gives([{ type: 'TakeLegRetried', leg: 0 }])
    retry([take, failed(1)], 1).refuses('nothing-failed')
    retry([take, failed(0)], 2).refuses('nothing-failed')
    retry([take]).refuses('nothing-failed')
    retry([]).refuses('unknown-take')
  })

  it('is not sent again where something else was asked for since', () => {
    retry([take, failed(0)], 0, true).refuses('newer-take')
  })

  it('names nobody whom it was not to name', () => {
    retry([take, failed(2)]).gives([])
  })

  it('is dropped where it is a name, which takes a new press', () => {
    const shown = { ...unnamed, lowerThirdId: 'before' } as const
    const both: TakeEvent = { ...asked, legs: [leg('self'), leg('other'), shown] }
    retry([[both, written('self', 1)], failed(2)]).refuses('nothing-failed')
    retry([[both, written('self', 1)], failed(0), failed(2)]).gives([{ type: 'TakeLegRetried', leg: 0 }])
    expect(droppedName(shown, 'failed', stage(named))).toEqual([{ type: 'LowerThirdHidden' }])
    expect(droppedName(shown, 'confirmed', stage(named))).toEqual([])
    // Another name stands there since, or none.
    expect(droppedName({ ...shown, lowerThirdId: 'other' }, 'failed', stage(named))).toEqual([])
    expect(droppedName(shown, 'failed', stage())).toEqual([])
    expect(droppedName(unnamed, 'failed', stage())).toEqual([])
  })
})
