import { z } from 'zod'
import { pollTypes } from '../domain/polls/poll-types.ts'
import { imageConsents } from '../domain/show/lower-third.ts'
import { mostSafeAreas, safeArea } from '../domain/show/safe-areas.ts'
import { hostWords, questionSlots } from '../domain/show/stage.ts'
import { paintedKinds, stagePages } from '../domain/show/stage-pages.ts'
import { longestTimerMs, longestWarningS } from '../domain/show/timer.ts'
import { command, listView, valueView } from './define.ts'
import { id, instant, requiredText, shortText } from './shapes.ts'

const rooms = { roomId: id.optional(), rooms: z.literal('all').optional() }
/** One room, or all of them. */
const inRooms = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z
    .strictObject({ ...rooms, ...fields })
    .refine(
      (given) => ('roomId' in given && given.roomId !== undefined) !== ('rooms' in given && given.rooms !== undefined),
    )

const longestTimerS = longestTimerMs / 1000
export const timerLengthS = z.int().min(1).max(longestTimerS)

/** The name in a lower third: a speaker of the run of show by `speakerId`, or the text given here. */
export const lowerThirdFields = {
  speakerId: id.optional(),
  /** The name to show. */
  text: shortText.optional(),
  /** The second line: the person's function. */
  title: shortText.optional(),
  /** Shown alone if nothing more may be shown. */
  firstName: shortText.optional(),
  firstNameOnly: z.boolean().optional(),
  /** A person who may not be filmed is not named. */
  image: z.enum(imageConsents).optional(),
}

const painted = z.strictObject({
  kind: z.enum(paintedKinds),
  /** Null: nothing of this kind is shown. */
  id: id.nullable(),
  version: z.int().min(0).max(1_000_000_000),
})

const stageRoles = ['booth', 'pilot'] as const
const noTimer = { 'unknown-room': 404, 'no-timer': 409 } as const

export const stageCommands = {
  /** To the speaker, on the return screen. An empty text removes it. */
  'show.message': command({
    roles: ['booth', 'pilot', 'moderator'],
    input: inRooms({ text: shortText }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  'show.timer.start': command({
    roles: ['booth', 'pilot', 'moderator'],
    input: inRooms({ lengthS: timerLengthS }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  'show.timer.pause': command({
    roles: ['booth', 'pilot', 'moderator'],
    input: inRooms({}),
    outcome: z.object({}),
    refusals: noTimer,
  }),
  'show.timer.resume': command({
    roles: ['booth', 'pilot', 'moderator'],
    input: inRooms({}),
    outcome: z.object({}),
    refusals: noTimer,
  }),
  /** Seconds to add; negative to subtract. */
  'show.timer.adjust': command({
    roles: ['booth', 'pilot', 'moderator'],
    input: inRooms({ byS: z.int().min(-longestTimerS).max(longestTimerS) }),
    outcome: z.object({}),
    refusals: noTimer,
  }),
  /** What is left when the countdowns of the room's pages turn orange. */
  'show.timer.warning': command({
    roles: ['booth', 'pilot'],
    input: inRooms({ warningS: z.int().min(0).max(longestWarningS) }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  'show.timer.stop': command({
    roles: ['booth', 'pilot', 'moderator'],
    input: inRooms({}),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  'show.lowerThird.show': command({
    roles: stageRoles,
    input: inRooms(lowerThirdFields),
    outcome: z.object({}),
    refusals: {
      'unknown-room': 404,
      'unknown-speaker': 404,
      'name-needed': 400,
      'first-name-needed': 400,
      'not-to-be-named': 409,
      'privacy-cut': 409,
    },
  }),
  'show.lowerThird.hide': command({
    roles: stageRoles,
    input: inRooms({}),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  /**
   * The input of the room's OBS that shows lower thirds, for an OBS without a browser source. Null: pages show them.
   */
  'show.lowerThird.source': command({
    roles: stageRoles,
    input: z.strictObject({ roomId: id, inputName: requiredText.nullable() }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  /** Areas that no lower third may cover, in per cent of the picture. */
  'show.safeAreas': command({
    roles: stageRoles,
    input: z.strictObject({ roomId: id, areas: z.array(safeArea).max(mostSafeAreas) }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  /** Whether a question that a moderator puts on air is shown at once or waits for the booth. */
  'show.questions': command({
    roles: stageRoles,
    input: z.strictObject({ roomId: id, slot: z.enum(questionSlots) }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  /** The code that phones join by, over the whole projector. Asking for a question or a poll after it ends it. */
  'show.joining': command({
    roles: ['moderator', 'booth', 'pilot'],
    input: z.strictObject({ roomId: id, shown: z.boolean() }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  /** From the moderator on stage: the question was put, or there is no time for it. */
  'show.host': command({
    roles: ['moderator', 'booth', 'pilot'],
    input: z.strictObject({ roomId: id, word: z.enum(hostWords) }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  /** A screen's only command: what it has just painted. It is not stored, and its id is not remembered. */
  'screens.report': command({
    owner: 'air',
    roles: ['screen'],
    input: z.strictObject({ painted, page: z.enum(stagePages).optional(), roomId: id.optional() }),
    outcome: z.object({}),
    refusals: {},
  }),
} as const

/**
 * How far the station's clock was ahead of its steady one when it wrote the times of a countdown, in ms. The steady clock,
 * which the socket's `time` tells too, is not moved by corrections.
 */
const clockGapMs = z.int()

/** An item of the run of show, as the public and speakers may read it. */
export const stageItem = z.object({
  id,
  version: z.int(),
  title: z.string(),
  /** Names, as far as they may be shown. */
  speaker: z.string().nullable(),
  plannedAt: instant.nullable(),
  expectedAt: instant.nullable(),
  lengthS: z.int().nullable(),
})

export const stageViews = {
  stage: valueView({
    roles: ['screen', 'booth', 'moderator', 'pilot'],
    params: z.strictObject({ roomId: id }),
    value: z.object({
      roomId: id,
      /** Null: no such room. */
      name: z.string().nullable(),
      item: stageItem.extend({ clockGapMs }).nullable(),
      next: stageItem.nullable(),
      /** The item after `next`. */
      after: stageItem.nullable(),
      /** Of `item` and `next`, where the booth has written them for the host too. */
      hostNotes: z.object({ item: z.string().nullable(), next: z.string().nullable() }),
      timer: z
        .object({
          id,
          version: z.int(),
          state: z.enum(['running', 'paused']),
          lengthS: z.number(),
          startedAt: instant,
          clockGapMs,
          /** By the station's clock, which the socket's `time` tells. Null while paused. */
          endsAt: instant.nullable(),
          /** Null while it runs. Below 0: overrun. */
          remainingMs: z.int().nullable(),
        })
        .nullable(),
      /** What is left when a countdown turns orange, in s. */
      warningS: z.int(),
      message: z.object({ id, version: z.int(), text: z.string(), at: instant }).nullable(),
      /** One line or two, in French typography. */
      lowerThird: z.object({ id, version: z.int(), lines: z.array(z.string()) }).nullable(),
      /** From the questions of the audience. */
      question: z
        .object({ id, version: z.int(), text: z.string(), origin: z.enum(['room', 'remote', 'floor']) })
        .nullable(),
      poll: z
        .object({
          id,
          /** The version of the poll's texts. Its counts change without a new version. */
          version: z.int(),
          title: z.string(),
          type: z.enum(pollTypes),
          state: z.enum(['open', 'closed']),
          /** Its options, or the steps of a scale. Empty for written answers. */
          options: z.array(z.object({ optionId: id, label: z.string(), votes: z.int().nullable() })),
          max: z.int().nullable(),
          /** It is shown as a question: counts are null. */
          hidden: z.boolean(),
          /** Voters. */
          votes: z.int().nullable(),
          /** Options with the most votes. Several are a tie. */
          leading: z.array(z.string()),
          /** Of a scale. */
          mean: z.number().nullable(),
          /** Public written answers, the most frequent first. Null if people choose options, or while hidden. */
          words: z.array(z.object({ text: z.string(), votes: z.int() })).nullable(),
        })
        .nullable(),
      /** For the staff: whether questions wait for the booth, and which one was put on air. Null for screens. */
      questions: z
        .object({
          slot: z.enum(questionSlots),
          asked: z
            .object({
              id,
              text: z.string(),
              origin: z.enum(['room', 'remote', 'floor']),
              /** The label of the moderator who asks. */
              by: z.string().nullable(),
              at: instant,
            })
            .nullable(),
        })
        .nullable(),
      /** Address of the public's page for phones of this room. Null if this station serves none. */
      publicUrl: z.string().nullable(),
      /** The code that phones join by fills the projector. Null: it was not asked for, or something was asked for after it. */
      joining: z
        .object({
          id,
          version: z.int(),
          /** How many screens show it. Null for screens. */
          screens: z.int().nullable(),
        })
        .nullable(),
      hostWord: z.object({ word: z.enum(hostWords), at: instant }).nullable(),
      safeAreas: z.array(safeArea),
      /** Grows when another station takes over the room's OBS: pages tell it anew what they have painted. */
      airEpoch: z.int(),
      /** The input in OBS that shows lower thirds. */
      source: z.string().nullable(),
    }),
  }),
  /** The pages that exist, and what each painted last. */
  screens: listView({
    roles: ['booth', 'pilot'],
    params: z.strictObject({}),
    key: 'screenId',
    row: z.object({
      screenId: z.string(),
      /** Its access, to be revoked. Null for an OBS. */
      accessId: id.nullable(),
      label: z.string(),
      /** Its link has been opened. */
      opened: z.boolean(),
      /** Null: it has reported nothing yet. */
      page: z.enum(stagePages).nullable(),
      roomId: id.nullable(),
      room: z.string().nullable(),
      /** Connected to this station. */
      connected: z.boolean(),
      /**
       * It reports through another station, or may be connected to one. Only that station knows whether it is
       * connected.
       */
      elsewhere: z.boolean(),
      /** When it last came, left or painted. Null: not since this station was started. */
      at: instant.nullable(),
      painted: z.array(z.object({ kind: z.enum(paintedKinds), id, version: z.int(), at: instant })),
    }),
  }),
} as const
