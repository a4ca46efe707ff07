import { accept, type Result, refuse } from '../../kernel/result.ts'
import { linesFor, lowerThirdShown, type NamedPerson, type Who } from './lower-third.ts'
import type { StageEvent, StageState } from './stage.ts'

/** Events of the stages of several rooms, each with the room's id. */
export type EventsByRoom = readonly (readonly [roomId: string, event: StageEvent])[]

/** The rooms that a command names, or all there are. */
export interface StageRooms {
  /** Null: there is no such room. */
  readonly rooms: readonly string[] | null
  readonly stageOf: (roomId: string) => StageState
}
type NewId = (roomId: string) => string
type Decided<Refusal = never> = Result<EventsByRoom, 'unknown-room' | Refusal>

/** To the speaker, on the return screen; an empty text takes away what is there. */
export const tellSpeaker = ({ rooms, stageOf }: StageRooms, text: string, newId: NewId): Decided =>
  inEach(rooms, (roomId) => {
    if (text !== '') return { type: 'StageMessageShown', messageId: newId(roomId), person: { text } }
    return stageOf(roomId).message && { type: 'StageMessageCleared' }
  })

export const startTimer = ({ rooms }: StageRooms, lengthS: number, newId: NewId): Decided =>
  inEach(rooms, (roomId) => ({ type: 'StageTimerStarted', timerId: newId(roomId), lengthMs: lengthS * 1000 }))

export const stopTimer = ({ rooms, stageOf }: StageRooms): Decided =>
  inEach(rooms, (roomId) => stageOf(roomId).timer && { type: 'StageTimerStopped' })

/** When countdowns turn orange, in s before their end. */
export const warnBefore = ({ rooms, stageOf }: StageRooms, warningS: number): Decided =>
  inEach(rooms, (roomId) => (stageOf(roomId).warningS === warningS ? null : { type: 'StageTimerWarningSet', warningS }))

/** What can be done to a countdown that is there alone. */
export function changeTimer(
  { rooms, stageOf }: StageRooms,
  event: StageEvent & { readonly type: 'StageTimerPaused' | 'StageTimerResumed' | 'StageTimerAdjusted' },
): Decided<'no-timer'> {
  const changed = inEach(rooms, (roomId) => stageOf(roomId).timer && event)
  return changed.ok && changed.value.length === 0 ? refuse('no-timer') : changed
}

export function showLowerThird(
  { rooms }: StageRooms,
  who: Who,
  facts: {
    readonly speaker: (speakerId: string) => NamedPerson | null
    /** The recording and the stream of the room are cut for somebody's privacy. */
    readonly isCut: (roomId: string) => boolean
    readonly newId: NewId
  },
): Decided<'unknown-speaker' | 'name-needed' | 'first-name-needed' | 'not-to-be-named' | 'privacy-cut'> {
  const { speaker, isCut, newId } = facts
  if (!rooms) return refuse('unknown-room')
  if (rooms.some(isCut)) return refuse('privacy-cut')
  const lines = linesFor(who, speaker)
  return lines.ok ? inEach(rooms, (roomId) => lowerThirdShown(newId(roomId), lines.value)) : lines
}

export const hideLowerThird = ({ rooms, stageOf }: StageRooms): Decided =>
  inEach(rooms, (roomId) => stageOf(roomId).lowerThird && { type: 'LowerThirdHidden' })

/** The code that phones join by, over the whole projector: shown anew each time, so that it comes before what is there. */
export const showJoining = ({ rooms, stageOf }: StageRooms, shown: boolean, newId: NewId): Decided =>
  inEach(rooms, (roomId) => {
    if (shown) return { type: 'StageJoiningShown', joiningId: newId(roomId) }
    return stageOf(roomId).joining && { type: 'StageJoiningHidden' }
  })

/** Whether a question that a moderator asks to be shown waits for the booth. */
export const setQuestionSlot = ({ rooms, stageOf }: StageRooms, slot: StageState['questions']): Decided =>
  inEach(rooms, (roomId) => (stageOf(roomId).questions === slot ? null : { type: 'QuestionSlotSet', slot }))

/** What holds from now on, whatever held before. */
export const setOnStage = (
  { rooms }: StageRooms,
  event: StageEvent & { readonly type: 'LowerThirdSourceSet' | 'SafeAreasSet' | 'StageHostSaid' },
): Decided => inEach(rooms, () => event)

function inEach(rooms: readonly string[] | null, event: (roomId: string) => StageEvent | null): Decided {
  if (!rooms) return refuse('unknown-room')
  return accept(
    rooms.flatMap((roomId) => {
      const one = event(roomId)
      return one ? [[roomId, one] as const] : []
    }),
  )
}
