import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { lowerThirdShown, type Who } from './lower-third.ts'
import { type StageEvent, stageStream } from './stage.ts'
import {
  changeTimer,
  hideLowerThird,
  type StageRooms,
  setOnStage,
  setQuestionSlot,
  showJoining,
  showLowerThird,
  startTimer,
  stopTimer,
  tellSpeaker,
  warnBefore,
} from './stage-acts.ts'

const timer: StageEvent = { type: 'StageTimerStarted', timerId: 't', lengthMs: 60_000 }
const message: StageEvent = { type: 'StageMessageShown', messageId: 'm', person: { text: 'Plus fort' } }
const named: StageEvent = { type: 'LowerThirdShown', lowerThirdId: 'l', person: { lines: ['Nora'] } }

/** Room `a` has had these events, room `b` none. */
const rooms = (...events: readonly StageEvent[]): StageRooms => ({
  rooms: ['a', 'b'],
  stageOf: (roomId) =>
    given(
      stageStream,
      ...(roomId === 'a' ? events : []).map((event, at): Fact<StageEvent> => [event, written('hub', at + 1)]),
    ).state,
})
const nowhere: StageRooms = { ...rooms(), rooms: null }
const newId = (roomId: string) => `new in ${roomId}`
const gives = (...events: readonly (readonly [string, StageEvent])[]) => ({ ok: true, value: events })
const refuses = (refusal: string) => ({ ok: false, refusal })

describe('a message to the speaker', () => {
  it('stands in each room that is named, and an empty one takes away what is there', () => {
    const said = (roomId: string) =>
      [roomId, { type: 'StageMessageShown', messageId: newId(roomId), person: { text: 'Fin' } }] as const
    expect(tellSpeaker(rooms(), 'Fin', newId)).toEqual(gives(said('a'), said('b')))
    expect(tellSpeaker(rooms(message), '', newId)).toEqual(gives(['a', { type: 'StageMessageCleared' }]))
    expect(tellSpeaker(rooms(), '', newId)).toEqual(gives())
  })
})

describe('a countdown', () => {
  it('begins in each room', () => {
    const begun = (roomId: string) =>
      [roomId, { type: 'StageTimerStarted', timerId: newId(roomId), lengthMs: 60_000 }] as const
    expect(startTimer(rooms(), 60, newId)).toEqual(gives(begun('a'), begun('b')))
  })

  it('is stopped where there is one', () => {
    expect(stopTimer(rooms(timer))).toEqual(gives(['a', { type: 'StageTimerStopped' }]))
    expect(stopTimer(rooms())).toEqual(gives())
  })

  it.each([
    { type: 'StageTimerPaused' },
    { type: 'StageTimerResumed' },
    { type: 'StageTimerAdjusted', byMs: -1000 },
  ] as const)('is changed where there is one, and there must be one ($type)', (event) => {
    expect(changeTimer(rooms(timer), event)).toEqual(gives(['a', event]))
    expect(changeTimer(rooms(), event)).toEqual(refuses('no-timer'))
    expect(changeTimer(nowhere, event)).toEqual(refuses('unknown-room'))
  })
})

describe('a name in the picture', () => {
  const show = (who: Who, of = rooms()) => showLowerThird(of, who, { speaker: () => null, isCut: () => false, newId })

  it('stands in each room, and goes where one stands', () => {
    const shown = (roomId: string) => [roomId, lowerThirdShown(newId(roomId), ['Nora', 'Juge'])] as const
    expect(show({ text: 'Nora', title: 'Juge' })).toEqual(gives(shown('a'), shown('b')))
    expect(hideLowerThird(rooms(named))).toEqual(gives(['a', { type: 'LowerThirdHidden' }]))
  })

  it('is shown in no room that is cut for somebody’s privacy', () => {
    const facts = { speaker: () => null, isCut: (roomId: string) => roomId === 'b', newId }
    expect(showLowerThird(rooms(), { text: 'Nora' }, facts)).toEqual(refuses('privacy-cut'))
  })

  it.each([
    [{ speakerId: 'gone' }, 'unknown-speaker'],
    [{ title: 'Juge' }, 'name-needed'],
    [{ text: 'Nora', firstNameOnly: true }, 'first-name-needed'],
    [{ text: 'Nora', image: 'voice-only' }, 'not-to-be-named'],
  ] as const)('%j is refused: %s', (who, refusal) => {
    expect(show(who)).toEqual(refuses(refusal))
    expect(show(who, nowhere)).toEqual(refuses('unknown-room'))
  })
})

it('questions wait for the booth, which is said where it is not so yet', () => {
  const held = { type: 'QuestionSlotSet', slot: 'held' } as const
  expect(setQuestionSlot(rooms(held), 'held')).toEqual(gives(['b', held]))
})

it('countdowns turn orange when it is chosen, which is said where it is not so yet', () => {
  const warning = { type: 'StageTimerWarningSet', warningS: 300 } as const
  expect(warnBefore(rooms(warning), 300)).toEqual(gives(['b', warning]))
})

it('the joining code is shown anew each time, and taken away where it is', () => {
  const shown = (roomId: string) => ({ type: 'StageJoiningShown', joiningId: newId(roomId) }) as const
  expect(showJoining(rooms(shown('a')), true, newId)).toEqual(gives(['a', shown('a')], ['b', shown('b')]))
  expect(showJoining(rooms(shown('a')), false, newId)).toEqual(gives(['a', { type: 'StageJoiningHidden' }]))
})

it('what the moderator on stage says is passed on each time', () => {
  const said = { type: 'StageHostSaid', word: 'no-time' } as const
  expect(setOnStage(rooms(said), said)).toEqual(gives(['a', said], ['b', said]))
})

it.each([
  ['a message', (of: StageRooms) => tellSpeaker(of, 'Fin', newId)],
  ['the joining code', (of: StageRooms) => showJoining(of, true, newId)],
  ['a countdown', (of: StageRooms) => startTimer(of, 60, newId)],
  ['the end of one', stopTimer],
  ['a name', (of: StageRooms) => showLowerThird(of, { text: 'N' }, { speaker: () => null, isCut: () => false, newId })],
  ['the end of one', hideLowerThird],
  ['a source', (of: StageRooms) => setOnStage(of, { type: 'LowerThirdSourceSet', inputName: null })],
  ['whether questions wait', (of: StageRooms) => setQuestionSlot(of, 'held')],
] as const)('%s is for a room that is there', (_, act) => {
  expect(act(nowhere)).toEqual(refuses('unknown-room'))
})
