import { z } from 'zod'
import { figure, idText, lastOf, typedText } from '../bounds.ts'
import { defined } from '../given-fields.ts'
import { instantMs } from '../instant.ts'
import type { StationRole } from '../stations/authority.ts'
import type { EventIn, KeptStreamKind, Parsed, Recorded } from '../stream.ts'
import { cueLeg, withScene } from './cue-leg.ts'
import {
  type CueSpeaker,
  cueSpeaker,
  isSamePerson,
  mostCueSpeakers,
  speakerMarks,
  speakerNames,
} from './cue-speaker.ts'
import { scene } from './obs.ts'

/** What happens when a leg of its take fails: the item waits for a person, or begins all the same. */
export const onFailures = ['hold', 'go-on'] as const

export const longestCueS = 24 * 3600
/** What a cue is marked with in the run of show. */
export const cueColours = ['blue', 'green', 'yellow', 'red', 'grey'] as const
export const longestNote = 500
/** Of the code by which a file finds its row again. */
export const longestCode = 40

/** The change of an item's start or length by one press, at most, in s. */
export const mostOffS = longestCueS * 40
const secondsOff = z.int().min(-mostOffS).max(mostOffS)

const settings = z.strictObject({
  title: typedText,
  /** ms since 1970. Null: when its turn comes. */
  plannedAt: instantMs.nullable(),
  lengthS: z.int().min(0).max(longestCueS),
  /** A break: delays should be made up for before it. */
  isBreak: z.boolean(),
  /** A film, which cannot be shortened. */
  isFixed: z.boolean(),
  legs: z.array(cueLeg).max(100),
  onFailure: z.enum(onFailures),
  /** For the booth alone. Absent where nobody has written one. */
  note: z.string().max(longestNote).optional(),
  colour: z.enum(cueColours).nullable().optional(),
  /** The host on stage reads the note too. Absent where nobody has asked for it. */
  noteForHost: z.boolean().optional(),
  /** The next item is taken by itself when the length of this one is over. Absent where nobody has asked for it. */
  autoFollow: z.boolean().optional(),
  /** By which a file finds the cue again. Absent where no file has given one. */
  code: z.string().max(longestCode).optional(),
})
const added = settings.extend({
  roomId: idText,
  /** Its place among the cues of the room, ascending. The id decides between equal values. */
  order: figure,
})
export type CueSettings = Parsed<typeof settings> & { readonly roomId: string }

export const adjustmentKinds = ['absorb', 'shift', 'cut'] as const
export type AdjustmentKind = (typeof adjustmentKinds)[number]

/** What one decision adds to one cue's plan. Removing it restores the earlier plan. */
const adjustment = z.strictObject({
  adjustmentId: idText.max(64),
  how: z.enum(adjustmentKinds),
  /** Added to its length. */
  byS: secondsOff,
  /** Added to its planned start. */
  shiftS: secondsOff,
})
export type Adjustment = Parsed<typeof adjustment> & {
  readonly at: number
  readonly undone: boolean
  readonly undoneAt?: number
}

/** One time that it was on. */
export interface CueRun {
  readonly startedAt: number
  readonly endedAt: number | null
  readonly takeId: string | null
}

/** One item of a room's run of show. */
export interface CueState {
  readonly settings: CueSettings | null
  readonly order: number
  readonly speakers: readonly CueSpeaker[]
  readonly runs: readonly CueRun[]
  /** A take of which a leg failed, so that the item did not begin. */
  readonly held: { readonly takeId: string; readonly at: number } | null
  readonly skipped: boolean
  readonly adjustments: readonly Adjustment[]
  readonly removed: boolean
  /**
   * A pilot's station has removed it: no personal data of it is kept. A booth's laptop could otherwise delete the names of
   * every item for good, and taking its word back would bring none of them back.
   */
  readonly erased: boolean
}

const at = instantMs
export const cueEvents = {
  CueAdded: added,
  CueUpdated: z.strictObject({ changes: settings.partial() }),
  /**
   * What a room's OBS has under the name that a leg gives alone. In earlier versions a `CueUpdated` with all legs: what a
   * station that was put out had written there stood on by the word of the station that bound them.
   */
  CueSceneBound: z.strictObject({ roomId: idText, scene }),
  CueMoved: z.strictObject({ order: figure }),
  CueRemoved: z.strictObject({}),
  CueSpeakersSet: {
    payload: z.strictObject({ speakers: z.array(cueSpeaker).max(mostCueSpeakers) }),
    part: speakerNames,
  },
  SpeakerMarked: z.strictObject({ speakerId: idText, mark: z.enum(speakerMarks), on: z.boolean() }),
  /** When the item began, which may be before this was written: a press begins it, OBS confirms it. */
  CueStarted: z.strictObject({ at, takeId: idText.nullable() }),
  CueEnded: z.strictObject({ at }),
  CueHeld: z.strictObject({ takeId: idText }),
  CueSkipped: z.strictObject({ on: z.boolean() }),
  CueAdjusted: adjustment,
  CueAdjustmentUndone: z.strictObject({ adjustmentId: idText }),
}
export type CueEvent = EventIn<typeof cueEvents>

/** An item is on once, and again after a fault. It is shortened a few times. */
const mostRuns = 100
const mostAdjustments = 200

/** A place behind which others can still be written: a laptop could take the last one that an event may hold. */
const inReach = (order: number): number => Math.min(1e12, Math.max(-1e12, order))

export const cueStream: KeptStreamKind<CueState, CueEvent> = {
  lane: 'show',
  events: cueEvents,
  isKept: true,
  initial: {
    settings: null,
    order: 0,
    speakers: [],
    runs: [],
    held: null,
    skipped: false,
    adjustments: [],
    removed: false,
    erased: false,
  },
  evolve(state, event, recorded) {
    switch (event.type) {
      case 'CueAdded': {
        const { type: _, order, ...settings } = event
        return state.settings ? state : { ...state, settings, order: inReach(order) }
      }
      case 'CueUpdated':
        return state.settings ? { ...state, settings: { ...state.settings, ...defined(event.changes) } } : state
      case 'CueSceneBound': {
        const { roomId, scene } = event
        const legs = state.settings?.legs.map((leg) => withScene(leg, roomId, scene))
        return state.settings && legs ? { ...state, settings: { ...state.settings, legs } } : state
      }
      case 'CueMoved':
        return { ...state, order: inReach(event.order) }
      case 'CueRemoved':
        return { ...state, removed: true, erased: state.erased || recorded.role === 'pilot', speakers: [] }
      case 'CueSpeakersSet':
        return state.removed ? state : { ...state, speakers: withNames(event, state.speakers, recorded.role) }
      case 'SpeakerMarked':
        return { ...state, speakers: state.speakers.map((speaker) => marked(speaker, event)) }
      case 'CueStarted': {
        // Two stations may write the same start: the one that was asked, and the one that took the room over meanwhile.
        if (event.takeId !== null && state.runs.some(({ takeId }) => takeId === event.takeId)) return state
        const startedAt = notAhead(event.at, recorded)
        const run = { startedAt, endedAt: null, takeId: event.takeId }
        return { ...state, runs: lastOf([...ended(state.runs, startedAt), run], mostRuns) }
      }
      case 'CueEnded':
        return { ...state, runs: ended(state.runs, notAhead(event.at, recorded)) }
      case 'CueHeld':
        return { ...state, held: { takeId: event.takeId, at: recorded.at } }
      case 'CueSkipped':
        return { ...state, skipped: event.on }
      case 'CueAdjusted': {
        const { type: _, ...adjustment } = event
        const made = { ...adjustment, at: recorded.at, undone: false }
        return { ...state, adjustments: lastOf([...state.adjustments, made], mostAdjustments) }
      }
      case 'CueAdjustmentUndone':
        return {
          ...state,
          adjustments: state.adjustments.map((one) =>
            one.adjustmentId === event.adjustmentId ? { ...one, undone: true, undoneAt: recorded.at } : one,
          ),
        }
    }
  },
}

function withNames(
  { speakers, person }: EventIn<typeof cueEvents, 'CueSpeakersSet'>,
  before: readonly CueSpeaker[],
  by: StationRole,
): readonly CueSpeaker[] {
  const names = new Map(person?.names.map((one) => [one.speakerId, one]))
  const known = new Map(before.map((one) => [one.speakerId, one]))
  return speakers.map(({ awaited, ...speaker }) => {
    const { name = '', role = '' } = names.get(speaker.speakerId) ?? {}
    const was = known.get(speaker.speakerId)
    const isAwaited = by === 'pilot' ? awaited : isSamePerson(was, { ...speaker, name }) && was?.awaited
    const { image, firstNameOnly } = speaker
    const pilotsWish = by === 'pilot' ? { image, firstNameOnly } : was?.pilotsWish
    return {
      ...speaker,
      name,
      role,
      marks: was?.marks ?? [],
      ...(isAwaited && { awaited: isAwaited }),
      ...(pilotsWish && { pilotsWish }),
    }
  })
}

function marked(speaker: CueSpeaker, { speakerId, mark, on }: EventIn<typeof cueEvents, 'SpeakerMarked'>): CueSpeaker {
  if (speaker.speakerId !== speakerId) return speaker
  const others = speaker.marks.filter((one) => one !== mark)
  return { ...speaker, marks: on ? [...others, mark] : others }
}

/** An item begins and ends no later than its station wrote so. One of next year would be the last of its room. */
const notAhead = (at: number, recorded: Recorded): number => Math.min(at, recorded.at)

const ended = (runs: readonly CueRun[], at: number): readonly CueRun[] =>
  runs.map((run) => (run.endedAt === null ? { ...run, endedAt: Math.max(run.startedAt, at) } : run))
