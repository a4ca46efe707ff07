import { z } from 'zod'
import { roomAlarmKinds } from '../domain/show/alarms.ts'
import { questionSlots } from '../domain/show/stage.ts'
import { legReasons, outputActions, outputs, takeKinds } from '../domain/show/take.ts'
import { command, listView } from './define.ts'
import { currentItem } from './run-of-show.ts'
import { id, instant, requiredText } from './shapes.ts'
import { lowerThirdFields, timerLengthS } from './stage.ts'

const obsAddress = z
  .string()
  .max(200)
  .regex(/^wss?:\/\/(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+)(:\d{1,5})?\/?$/)
const password = z.string().max(200)
/** A scene's name or its UUID. */
const sceneName = z.string().min(1).max(200)

export const leg = z.object({
  roomId: id,
  kind: z.enum(['scene', 'recording', 'lower-third', 'timer', 'question', 'poll']),
  /** `sent`: on its way. `acknowledged`: OBS accepted the order. `confirmed`: OBS, or a page, shows it. */
  state: z.enum(['sent', 'acknowledged', 'confirmed', 'failed']),
  reason: z.enum(legReasons).optional(),
})
export const takeOutcome = z.object({ takeId: id, legs: z.array(leg) })

const sceneLeg = z.strictObject({ roomId: id, kind: z.literal('scene').default('scene'), scene: sceneName })
/** The file, if `output` is omitted. */
const recordingLeg = z.strictObject({
  roomId: id,
  kind: z.literal('recording'),
  action: z.enum(outputActions),
  output: z.enum(outputs).optional(),
})

/** One action of a take in one room. Without a kind it is a scene. */
const takenLeg = z.union([
  sceneLeg,
  recordingLeg,
  /** Without a name the shown lower third is removed. */
  z.strictObject({ roomId: id, kind: z.literal('lower-third'), ...lowerThirdFields }),
  /** Null stops it. */
  z.strictObject({ roomId: id, kind: z.literal('timer'), lengthS: timerLengthS.nullable() }),
  /** Questions that moderators put on air are shown at once, or wait for the booth. */
  z.strictObject({ roomId: id, kind: z.literal('question'), slot: z.enum(questionSlots) }),
  /** On the stage, like `polls.show`. Null removes the shown poll. */
  z.strictObject({ roomId: id, kind: z.literal('poll'), pollId: id.nullable(), results: z.boolean().default(true) }),
])

/** One room, or all that have an OBS. */
export const oneRoomOrAll = z
  .strictObject({ roomId: id.optional(), rooms: z.literal('all').optional() })
  .refine(({ roomId, rooms }) => (roomId === undefined) !== (rooms === undefined))

export const showCommands = {
  'obs.add': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({
      name: requiredText.max(80),
      address: obsAddress,
      password: password.optional(),
      roomId: id,
      safetyScene: sceneName.optional(),
      /** The room's second may take it over by itself, after 3 s without a sign of the first. */
      takesOverAlone: z.boolean().optional(),
    }),
    outcome: z.object({ obsId: id }),
    // One program on air cannot belong to two rooms.
    refusals: { 'unknown-room': 404, 'room-has-obs': 409, 'address-taken': 409 },
  }),
  'obs.update': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({
      obsId: id,
      name: requiredText.max(80).optional(),
      address: obsAddress.optional(),
      password: password.nullable().optional(),
      safetyScene: sceneName.nullable().optional(),
      takesOverAlone: z.boolean().optional(),
    }),
    outcome: z.object({}),
    /** `password-again`: a password belongs to the address for which it was entered. */
    refusals: { 'unknown-obs': 404, 'address-taken': 409, 'password-again': 409 },
  }),
  'obs.remove': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({ obsId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-obs': 404 },
  }),
  /** The asked station drives the room's OBS from now on. */
  'rooms.takeOver': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({ roomId: id }),
    outcome: z.object({ epoch: z.int() }),
    refusals: { 'unknown-room': 404, 'taken-for-good': 409 },
  }),
  /** The asked station is the room's second: it hears the room's OBS, and sends nothing. */
  'show.follow': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({ roomId: id }),
    outcome: z.object({}),
    // It drives the room itself, or nobody does.
    refusals: { 'unknown-room': 404, 'nothing-to-follow': 409 },
  }),
  /** The room has no second any more. */
  'show.unfollow': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({ roomId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404 },
  }),
  /** The asked station, the room's second, drives it from now on. It claims the room in OBS first. */
  'show.takeAir': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({ roomId: id }),
    outcome: z.object({ epoch: z.int() }),
    refusals: { 'unknown-room': 404, 'not-second': 409, 'no-obs': 409, 'taken-for-good': 409 },
  }),
  /** Answers when every leg has settled, within 10 s after the transition. */
  'show.take': command({
    owner: 'air',
    roles: ['booth', 'pilot'],
    input: z
      .strictObject({
        legs: z.array(takenLeg).min(1).max(20).optional(),
        /** All legs of a cue, whose item begins with the take. */
        cueId: id.optional(),
      })
      .refine(({ legs, cueId }) => (legs === undefined) !== (cueId === undefined)),
    outcome: takeOutcome,
    // A room under a privacy cut is shown again only by the end of that cut.
    refusals: { 'unknown-room': 404, 'unknown-cue': 404, 'room-twice': 400, 'too-soon': 409, 'privacy-cut': 409 },
  }),
  /** Sends each failed leg's order once more; with `leg`, only that one. */
  'show.retryLeg': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({ takeId: id, leg: z.int().min(0).max(100).optional() }),
    outcome: takeOutcome,
    refusals: { 'unknown-take': 404, 'nothing-failed': 409, 'newer-take': 409 },
  }),
  'show.preview': command({
    owner: 'air',
    roles: ['booth', 'pilot'],
    input: z.strictObject({ roomId: id, scene: sceneName }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404, 'no-obs': 409, 'unknown-scene': 404, 'no-studio-mode': 409, 'not-confirmed': 409 },
  }),
  /** Takes each room's safety scene, before anything else that waits. */
  'show.safety': command({
    owner: 'air',
    roles: ['booth', 'pilot'],
    input: oneRoomOrAll,
    outcome: takeOutcome,
    refusals: { 'unknown-room': 404, 'no-obs': 409 },
  }),
  /** Returns to what was confirmed before the safety scene. */
  'show.return': command({
    owner: 'air',
    roles: ['booth', 'pilot'],
    input: oneRoomOrAll,
    outcome: takeOutcome,
    refusals: { 'unknown-room': 404, 'no-obs': 409, 'nothing-to-return-to': 409, 'privacy-cut': 409 },
  }),
} as const

export const alarm = z.object({
  kind: z.enum(roomAlarmKinds),
  /** In French. `english` has the English sentence. */
  message: z.string(),
  english: z.string(),
  at: instant,
  acknowledged: z.boolean(),
})

export const showViews = {
  show: listView({
    roles: ['booth', 'pilot', 'moderator'],
    params: z.strictObject({}),
    key: 'roomId',
    // It grows by itself; the reader counts along.
    uncounted: ['ageMs'],
    row: z.object({
      roomId: id,
      name: z.string(),
      obs: z
        .object({
          obsId: id,
          name: z.string(),
          state: z.enum(['connecting', 'connected', 'frozen', 'lost', 'wrong-password']),
          message: z.string().nullable(),
        })
        .nullable(),
      /** The scenes' names in OBS, as last confirmed. */
      program: z.string().nullable(),
      preview: z.string().nullable(),
      /** When OBS last reported them. */
      confirmedAt: instant.nullable(),
      /** Milliseconds since then, computed at the reading. */
      ageMs: z.int().nullable(),
      /** Names of the scenes in OBS. */
      scenes: z.array(z.string()),
      safetyScene: z.string().nullable(),
      /** The station that drives this room, and its name. */
      owner: z.string().nullable(),
      ownerName: z.string().nullable(),
      isOwn: z.boolean(),
      /** Another station that took the room over at the same time, and only watches. */
      rival: z.string().nullable(),
      /** Who drives the room and who follows it, as the log and OBS have it. */
      air: z.object({ station: z.string().nullable(), second: z.string().nullable(), epoch: z.int() }),
      secondName: z.string().nullable(),
      /**
       * Where this station is the room's second. `deaf`: OBS does not answer it. `unnamed`: the first does not know of it yet.
       * `silent`: no sign of the first for `silentS` seconds. `alone`: it takes over by itself after 3.
       */
      following: z
        .object({
          state: z.enum(['deaf', 'unnamed', 'hears', 'silent']),
          silentS: z.int(),
          alone: z.boolean(),
        })
        .nullable(),
      /** Another station has claimed this OBS with a higher epoch: this station only watches. */
      fenced: z.boolean(),
      /** The name of another room that uses the same OBS: a take in one is a take in both. */
      sharedWith: z.string().nullable(),
      /** `bytes`: size of the file, or of the stream, so far. */
      recording: z.object({ active: z.boolean(), paused: z.boolean(), ms: z.int(), bytes: z.number() }).nullable(),
      streaming: z.object({ active: z.boolean(), reconnecting: z.boolean(), bytes: z.number() }).nullable(),
      /**
       * `cpu`: of all cores, in percent. `diskMb`: free space for recordings. Frames: of the picture, the recording or
       * the stream, whichever lost most in the last ten seconds.
       */
      stats: z.object({ cpu: z.number(), diskMb: z.number(), lostFrames: z.int(), totalFrames: z.int() }).nullable(),
      /** The safety scene was requested, by a safety key or a take, and not left since. */
      inSafety: z.boolean(),
      /** Safety was requested while the room could not be reached. It goes there when it is back. */
      awaitedInSafety: z.boolean(),
      /** The scene that `show.return` or the end of a privacy cut puts on air. Null: neither changes what is on air. */
      beforeSafety: z.string().nullable(),
      /** A fade runs away from `program`, which OBS names until its end. */
      leaving: z.boolean(),
      /** Its key in the booth, from 1 to 9. Null if nobody has chosen one. */
      number: z.int().nullable(),
      alarms: z.array(alarm),
      /** The current item of the run of show. */
      item: currentItem.nullable(),
    }),
  }),
  takes: listView({
    roles: ['booth', 'pilot'],
    params: z.strictObject({}),
    key: 'takeId',
    row: z.object({
      takeId: id,
      kind: z.enum(takeKinds),
      at: instant,
      /** The item of a run of show that was taken, as it is there now. Null: none was, or it is gone. */
      cue: z.object({ number: z.int(), title: z.string() }).nullable(),
      legs: z.array(
        leg.extend({
          scene: z.string().nullable(),
          room: z.string(),
          /** The recording or the stream. Null: neither. */
          output: z.enum(outputs).nullable(),
          /** What was asked of it. */
          action: z.enum(outputActions).nullable(),
          /** This station sends its order, and no other one may retry it. */
          isOwn: z.boolean(),
          /** From its last request until it settled. */ tookMs: z.int().nullable(),
        }),
      ),
    }),
  }),
} as const
