import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { idText, typedText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import { wordsReplaced } from '../polls/poll.ts'
import { type PollAsks, pollAsked } from '../polls/poll-ask.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'
import { mostSafeAreas, type SafeArea, safeArea } from './safe-areas.ts'
import {
  longestTimerMs,
  longestWarningS,
  type Timer,
  timerAdjusted,
  timerPaused,
  timerResumed,
  timerStarted,
  usualWarningS,
} from './timer.ts'

export const hostWords = ['asked', 'no-time'] as const

/** `direct`: a question that a moderator puts on air is shown at once. `held`: when the booth says so. */
export const questionSlots = ['direct', 'held'] as const

/** What a room's pages show besides its run of show. The stream's id is the room's. */
export interface StageState {
  /** To the speaker, on the return screen. */
  readonly message: {
    readonly id: string
    readonly version: number
    readonly text: string
    readonly at: Instant
  } | null
  readonly timer: Timer | null
  /** What is left when the room's countdowns turn orange, in s. */
  readonly warningS: number
  /** Each shown one has its own id; its version never changes. */
  readonly lowerThird: { readonly id: string; readonly version: number; readonly lines: readonly string[] } | null
  /** The code that phones join by, over the whole projector. Each showing has its own id; its version never changes. */
  readonly joining: { readonly id: string; readonly version: number; readonly at: Instant } | null
  /** The last message of the moderator on stage to the booth. */
  readonly hostWord: { readonly word: (typeof hostWords)[number]; readonly at: Instant } | null
  readonly safeAreas: readonly SafeArea[]
  /** `held`: a question that a moderator puts on air waits for the booth. */
  readonly questions: (typeof questionSlots)[number]
  /** The booth's requests for polls. Moderators' requests are in the poll's stream. */
  readonly polls: PollAsks
  /** The input in the room's OBS that shows lower thirds, for an OBS without a browser source. Null: a page does. */
  readonly source: string | null
}

const nothing = z.strictObject({})
const words = z.strictObject({ text: typedText })
const name = z.strictObject({ lines: z.array(typedText).max(20) })

export const stageEvents = {
  StageMessageShown: { payload: z.strictObject({ messageId: idText }), part: words },
  StageMessageCleared: nothing,
  /** `at`: in ms since 1970, where it began before this was written. */
  StageTimerStarted: z.strictObject({
    timerId: idText,
    lengthMs: z.int().min(0).max(longestTimerMs),
    at: wholeInstantMs.optional(),
  }),
  StageTimerPaused: nothing,
  StageTimerResumed: nothing,
  StageTimerAdjusted: z.strictObject({ byMs: z.int().min(-longestTimerMs).max(longestTimerMs) }),
  StageTimerStopped: nothing,
  StageTimerWarningSet: z.strictObject({ warningS: z.int().min(0).max(longestWarningS) }),
  LowerThirdShown: { payload: z.strictObject({ lowerThirdId: idText }), part: name },
  LowerThirdHidden: nothing,
  StageJoiningShown: z.strictObject({ joiningId: idText }),
  StageJoiningHidden: nothing,
  StageHostSaid: z.strictObject({ word: z.enum(hostWords) }),
  SafeAreasSet: z.strictObject({ areas: z.array(safeArea).max(mostSafeAreas) }),
  QuestionSlotSet: z.strictObject({ slot: z.enum(questionSlots) }),
  /** `poll`: its id, or in a rehearsal the id of its copy. */
  StagePollShown: z.strictObject({ poll: idText, results: z.boolean(), over: wordsReplaced }),
  StagePollHidden: z.strictObject({ poll: idText, over: wordsReplaced }),
  LowerThirdSourceSet: z.strictObject({ inputName: typedText.nullable() }),
}
export type StageEvent = EventIn<typeof stageEvents>

export const stageStream: KeptStreamKind<StageState, StageEvent> = {
  lane: 'show',
  events: stageEvents,
  isKept: true,
  initial: {
    message: null,
    timer: null,
    warningS: usualWarningS,
    lowerThird: null,
    joining: null,
    hostWord: null,
    safeAreas: [],
    questions: 'direct',
    polls: [],
    source: null,
  },
  evolve(state, event, { at }) {
    const { timer } = state
    switch (event.type) {
      case 'StageMessageShown':
        return { ...state, message: event.person && { id: event.messageId, version: 1, text: event.person.text, at } }
      case 'StageMessageCleared':
        return { ...state, message: null }
      case 'StageTimerStarted':
        return { ...state, timer: timerStarted(event.timerId, event.lengthMs, Math.min(event.at ?? at, at) as Instant) }
      case 'StageTimerPaused':
        return { ...state, timer: timer && timerPaused(timer, at) }
      case 'StageTimerResumed':
        return { ...state, timer: timer && timerResumed(timer, at) }
      case 'StageTimerAdjusted':
        return { ...state, timer: timer && timerAdjusted(timer, event.byMs) }
      case 'StageTimerStopped':
        return { ...state, timer: null }
      case 'StageTimerWarningSet':
        return { ...state, warningS: event.warningS }
      case 'LowerThirdShown':
        return {
          ...state,
          lowerThird: event.person && { id: event.lowerThirdId, version: 1, lines: event.person.lines },
        }
      case 'LowerThirdHidden':
        return { ...state, lowerThird: null }
      case 'StageJoiningShown':
        return { ...state, joining: { id: event.joiningId, version: 1, at } }
      case 'StageJoiningHidden':
        return { ...state, joining: null }
      case 'StageHostSaid':
        return { ...state, hostWord: { word: event.word, at } }
      case 'SafeAreasSet':
        return { ...state, safeAreas: event.areas }
      case 'QuestionSlotSet':
        return { ...state, questions: event.slot }
      case 'StagePollShown': {
        const { poll, results, over = null } = event
        return { ...state, polls: pollAsked(state.polls, poll, { shown: true, results, at, over }) }
      }
      case 'StagePollHidden':
        return {
          ...state,
          polls: pollAsked(state.polls, event.poll, { shown: false, results: false, at, over: event.over ?? null }),
        }
      case 'LowerThirdSourceSet':
        return { ...state, source: event.inputName }
    }
  },
}
