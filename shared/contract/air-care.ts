import { z } from 'zod'
import { roomAlarmKinds } from '../domain/show/alarms.ts'
import { outputs } from '../domain/show/take.ts'
import { command, listView } from './define.ts'
import { id, instant, shortText } from './shapes.ts'
import { oneRoomOrAll, takeOutcome } from './show.ts'

const output = command({
  owner: 'air',
  roles: ['booth', 'pilot'],
  input: oneRoomOrAll,
  outcome: takeOutcome,
  refusals: { 'unknown-room': 404, 'no-obs': 409 },
})
const sourcePattern = shortText.max(80).nullable().optional()

export const airCareCommands = {
  /** Answers when OBS has begun to write, or when it has ended and the file is on disk with its size. */
  'show.record.start': output,
  'show.record.stop': output,
  'show.stream.start': output,
  'show.stream.stop': output,
  /** From now on recording and stream neither see nor hear the room. `hallStays`: the hall's own feed continues. */
  'show.privacyCut': command({
    owner: 'air',
    roles: ['booth', 'pilot'],
    input: z.strictObject({ roomId: id }),
    outcome: takeOutcome.extend({ muted: z.boolean(), hallStays: z.boolean() }),
    refusals: { 'unknown-room': 404, 'no-obs': 409 },
  }),
  /** Restores the sound and the scene from before the cut. */
  'show.privacyEnd': command({
    owner: 'air',
    roles: ['booth', 'pilot'],
    input: z.strictObject({ roomId: id }),
    outcome: takeOutcome.extend({ unmuted: z.boolean() }),
    refusals: { 'unknown-room': 404, 'no-obs': 409, 'no-cut': 409 },
  }),
  /** Marks the last `seconds` of a room (120 by default) for review before the replay is published. */
  'show.markReview': command({
    roles: ['booth', 'pilot', 'moderator'],
    input: z.strictObject({
      roomId: id,
      seconds: z.int().min(1).max(3600).optional(),
    }),
    outcome: z.object({ markId: z.string(), from: instant, to: instant }),
    refusals: { 'unknown-room': 404 },
  }),
  'show.unmarkReview': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({ markId: z.string().max(120) }),
    outcome: z.object({}),
    refusals: { 'unknown-mark': 404 },
  }),
  'rooms.configureShow': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({
      roomId: id,
      /** Where the hall's picture comes from: OBS's program, or a separate feed that no cut in OBS stops. */
      hallFeed: z.enum(['program', 'own']).optional(),
      /** Part of the name of the source with the sign language, and of the caption band. */
      insetSource: sourcePattern,
      captionSource: sourcePattern,
      isRecorded: z.boolean().optional(),
      isStreamed: z.boolean().optional(),
      /** Its key in the booth. Null gives it back. */
      number: z.int().min(1).max(9).nullable().optional(),
    }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  'alarms.acknowledge': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({ roomId: id, kind: z.enum(roomAlarmKinds) }),
    outcome: z.object({}),
    refusals: { 'no-alarm': 404 },
  }),
} as const

export const airCareViews = {
  /** Newest first. */
  recordings: listView({
    roles: ['booth', 'pilot'],
    params: z.strictObject({}),
    key: 'recordingId',
    row: z.object({
      recordingId: z.string(),
      roomId: id,
      room: z.string(),
      output: z.enum(outputs),
      startedAt: instant,
      stoppedAt: instant.nullable(),
      /** The file's name. Only OBS's machine knows the folder. */
      file: z.string().nullable(),
      bytes: z.int().nullable(),
      /**
       * `on-disk`: found there with its size. `as-said`: OBS runs on another machine. `missing`: the file should exist
       * and does not.
       */
      found: z.enum(['on-disk', 'as-said', 'missing']).nullable(),
    }),
  }),
  /** Marks for review of a room's recording, and the room's settings. */
  roomCare: listView({
    roles: ['booth', 'pilot', 'moderator'],
    params: z.strictObject({}),
    key: 'roomId',
    row: z.object({
      roomId: id,
      hallFeed: z.enum(['program', 'own']),
      insetSource: z.string().nullable(),
      captionSource: z.string().nullable(),
      isRecorded: z.boolean(),
      isStreamed: z.boolean(),
      number: z.int().nullable(),
      /** A stream was requested and not given up since, whether it runs or not. */
      streamAsked: z.boolean(),
      /** When the privacy cut of the room began. */
      cutSince: instant.nullable(),
      /** What the cut hides and mutes, as OBS reports it now. Null: the room is not cut, or its OBS does not say. */
      cutHolds: z.object({ hidden: z.boolean(), muted: z.boolean() }).nullable(),
      marks: z.array(
        z.object({ markId: z.string(), from: instant, to: instant, reason: z.enum(['by-hand', 'privacy']) }),
      ),
    }),
  }),
} as const
