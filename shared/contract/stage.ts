import { z } from 'zod'
import { pollTypes } from '../domain/polls/poll.ts'
import { imageConsents } from '../domain/show/lower-third.ts'
import { mostSafeAreas, safeArea } from '../domain/show/safe-areas.ts'
import { hostWords, questionSlots } from '../domain/show/stage.ts'
import { paintedKinds, stagePages } from '../domain/show/stage-pages.ts'
import { longestTimerMs } from '../domain/show/timer.ts'
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

/** Whom a lower third names: a speaker of the run of show by `speakerId`, else as it stands here. */
export const lowerThirdFields = {
  speakerId: id.optional(),
  /** The name as it is shown. */
  text: shortText.optional(),
  /** What they are: the second line. */
  title: shortText.optional(),
  /** Shown alone where no more may be told. */
  firstName: shortText.optional(),
  firstNameOnly: z.boolean().optional(),
  /** Whoever may not be filmed is not named. */
  image: z.enum(imageConsents).optional(),
}

const painted = z.strictObject({
  kind: z.enum(paintedKinds),
  /** Null: nothing of this kind stands there, or no longer does. */
  id: id.nullable(),
  version: z.int().min(0).max(1_000_000_000),
})

const stageRoles = ['booth', 'pilot'] as const
const noTimer = { 'unknown-room': 404, 'no-timer': 409 } as const

export const stageCommands = {
  /** To the speaker, on the return screen; an empty text takes it away. */
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
  /** Seconds more, or less. */
  'show.timer.adjust': command({
    roles: ['booth', 'pilot', 'moderator'],
    input: inRooms({ byS: z.int().min(-longestTimerS).max(longestTimerS) }),
    outcome: z.object({}),
    refusals: noTimer,
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
    },
  }),
  'show.lowerThird.hide': command({
    roles: stageRoles,
    input: inRooms({}),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  /** The input of the room's OBS that shows lower thirds, where OBS has no browser source; null: pages do. */
  'show.lowerThird.source': command({
    roles: stageRoles,
    input: z.strictObject({ roomId: id, inputName: requiredText.nullable() }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  /** What no lower third may cover, in per cent of the picture. */
  'show.safeAreas': command({
    roles: stageRoles,
    input: z.strictObject({ roomId: id, areas: z.array(safeArea).max(mostSafeAreas) }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  /** Whether a question that a moderator asks to be shown is shown at once, or waits for the booth. */
  'show.questions': command({
    roles: stageRoles,
    input: z.strictObject({ roomId: id, slot: z.enum(questionSlots) }),
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
  /** A screen's only command: what it has just painted. It is not kept, and the same id is not remembered. */
  'screens.report': command({
    owner: 'air',
    roles: ['screen'],
    input: z.strictObject({ painted, page: z.enum(stagePages).optional(), roomId: id.optional() }),
    outcome: z.object({}),
    refusals: {},
  }),
} as const

/** A thing of the run of show, as the public and speakers may read it. */
export const stageItem = z.object({
  id,
  version: z.int(),
  title: z.string(),
  /** As they may be named. */
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
      item: stageItem.nullable(),
      next: stageItem.nullable(),
      /** The one behind `next`. */
      after: stageItem.nullable(),
      timer: z
        .object({
          id,
          version: z.int(),
          state: z.enum(['running', 'paused']),
          lengthS: z.number(),
          startedAt: instant,
          /** By the clock of the station, which the socket's `time` tells; null while paused. */
          endsAt: instant.nullable(),
          /** Null while it runs; below 0: overrun. */
          remainingMs: z.int().nullable(),
        })
        .nullable(),
      message: z.object({ id, version: z.int(), text: z.string(), at: instant }).nullable(),
      /** One line or two, in French typography. */
      lowerThird: z.object({ id, version: z.int(), lines: z.array(z.string()) }).nullable(),
      /** Filled by the audience's part. */
      question: z
        .object({ id, version: z.int(), text: z.string(), origin: z.enum(['room', 'remote', 'floor']) })
        .nullable(),
      poll: z
        .object({
          id,
          /** Not of its counts, which change under it. */
          version: z.int(),
          title: z.string(),
          type: z.enum(pollTypes),
          state: z.enum(['open', 'closed']),
          /** Its options, or the steps of a scale; empty where people write. */
          options: z.array(z.object({ optionId: id, label: z.string(), votes: z.int().nullable() })),
          max: z.int().nullable(),
          /** It is there as a question: counts are null. */
          hidden: z.boolean(),
          /** Voters. */
          votes: z.int().nullable(),
          /** Options with the most; more than one is a tie. */
          leading: z.array(z.string()),
          /** Of a scale. */
          mean: z.number().nullable(),
          /** What people wrote and may be read by anybody, the most frequent first; null where they choose, or while hidden. */
          words: z.array(z.object({ text: z.string(), votes: z.int() })).nullable(),
        })
        .nullable(),
      /** For whoever works: whether questions wait for the booth, and which one is asked for. Null for screens. */
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
      /** Where phones of this room come to; null where this station serves none. */
      publicUrl: z.string().nullable(),
      hostWord: z.object({ word: z.enum(hostWords), at: instant }).nullable(),
      safeAreas: z.array(safeArea),
      /** The input in OBS that shows lower thirds. */
      source: z.string().nullable(),
    }),
  }),
  /** Which pages are there, and what each has painted last. */
  screens: listView({
    roles: ['booth', 'pilot'],
    params: z.strictObject({}),
    key: 'screenId',
    row: z.object({
      screenId: z.string(),
      /** What lets it in, to be revoked; null for an OBS. */
      accessId: id.nullable(),
      label: z.string(),
      /** Its link has been opened. */
      opened: z.boolean(),
      /** Null: it has reported nothing yet. */
      page: z.enum(stagePages).nullable(),
      roomId: id.nullable(),
      room: z.string().nullable(),
      /** To this station. */
      connected: z.boolean(),
      /** It has reported through another station, or may be at one: that one alone knows whether it is connected. */
      elsewhere: z.boolean(),
      /** When it was last heard to come, go or paint; null: not since this station was started. */
      at: instant.nullable(),
      painted: z.array(z.object({ kind: z.enum(paintedKinds), id, version: z.int(), at: instant })),
    }),
  }),
} as const
