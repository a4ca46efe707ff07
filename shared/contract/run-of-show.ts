import { z } from 'zod'
import { followRefusals } from '../domain/show/auto-follow.ts'
import { adjustmentKinds, cueColours, longestCueS, longestNote, onFailures } from '../domain/show/cue.ts'
import { imageRights, speakerMarks } from '../domain/show/cue-speaker.ts'
import { questionSlots } from '../domain/show/stage.ts'
import { outputActions, outputs } from '../domain/show/take.ts'
import { command, listView } from './define.ts'
import { date, id, instant, requiredText, shortText } from './shapes.ts'

const booth = ['booth', 'pilot'] as const

/** One action of a cue in one room. Without a kind it is a scene. `scene`: a scene's name or UUID. */
const sceneLeg = z.strictObject({
  roomId: id,
  kind: z.literal('scene').default('scene'),
  scene: z.string().min(1).max(200),
})
const cueLegs = z
  .array(
    z.union([
      sceneLeg,
      z.strictObject({
        roomId: id,
        kind: z.literal('recording'),
        action: z.enum(outputActions),
        output: z.enum(outputs).default('file'),
      }),
      /** Names one of the cue's speakers. Without one, the shown lower third is removed. */
      z.strictObject({ roomId: id, kind: z.literal('lower-third'), speakerId: id.optional() }),
      /** Null stops it. */
      z.strictObject({ roomId: id, kind: z.literal('timer'), lengthS: z.int().min(1).max(longestCueS).nullable() }),
      /** Moderators' questions are shown at once, or wait for the booth. */
      z.strictObject({ roomId: id, kind: z.literal('question'), slot: z.enum(questionSlots) }),
      /** On the stage, like `polls.show`. Null removes the shown poll. */
      z.strictObject({
        roomId: id,
        kind: z.literal('poll'),
        pollId: id.nullable(),
        results: z.boolean().default(true),
      }),
    ]),
  )
  .max(20)

const speaker = z.strictObject({
  /** For an existing speaker: keeps the record of the way to the stage. */
  speakerId: id.optional(),
  name: requiredText.max(120),
  role: shortText.max(160).default(''),
  image: z.enum(imageRights).default('yes'),
  firstNameOnly: z.boolean().default(false),
  attendeeId: id.nullable().default(null),
})

const lengthS = z.int().min(0).max(longestCueS)
const cueFields = {
  title: requiredText,
  plannedAt: instant.nullable(),
  lengthS,
  isBreak: z.boolean(),
  isFixed: z.boolean(),
  legs: cueLegs,
  onFailure: z.enum(onFailures),
  note: z.string().trim().max(longestNote),
  colour: z.enum(cueColours).nullable(),
  /** The host on stage reads the note too. */
  noteForHost: z.boolean(),
  /** The next item is taken by itself when the length of this one is over. */
  autoFollow: z.boolean(),
  speakers: z.array(speaker).max(20),
}

export const runOfShowCommands = {
  'cues.add': command({
    roles: booth,
    input: z.strictObject({
      roomId: id,
      title: requiredText,
      ...z.strictObject(cueFields).omit({ title: true }).partial().shape,
      /** After this cue. By default at its planned time, or else last. */
      after: id.nullable().optional(),
    }),
    outcome: z.object({ cueId: id }),
    refusals: { 'unknown-room': 404, 'unknown-cue': 404, 'room-twice': 400 },
  }),
  'cues.update': command({
    roles: booth,
    input: z.strictObject({ cueId: id, ...z.strictObject(cueFields).partial().shape }),
    outcome: z.object({}),
    refusals: { 'unknown-cue': 404, 'unknown-room': 404, 'room-twice': 400 },
  }),
  /** After another cue of its room. Null: to the beginning. */
  'cues.move': command({
    roles: booth,
    input: z.strictObject({ cueId: id, after: id.nullable() }),
    outcome: z.object({}),
    refusals: { 'unknown-cue': 404 },
  }),
  'cues.remove': command({
    roles: booth,
    input: z.strictObject({ cueId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-cue': 404, 'cue-running': 409 },
  }),
  /** Skipped, and no longer expected; or expected again. */
  'cues.skip': command({
    roles: booth,
    input: z.strictObject({ cueId: id, on: z.boolean() }),
    outcome: z.object({}),
    refusals: { 'unknown-cue': 404, 'cue-running': 409 },
  }),
  /** The item begins without its take, and ends the current one. */
  'cues.start': command({
    roles: booth,
    input: z.strictObject({ cueId: id }),
    outcome: z.object({ startedAt: instant }),
    refusals: { 'unknown-cue': 404, 'cue-running': 409 },
  }),
  /** The item ends, and no other begins. */
  'cues.stop': command({
    roles: booth,
    input: z.strictObject({ cueId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-cue': 404, 'not-running': 409 },
  }),
  'cues.adjust': command({
    roles: booth,
    input: z.strictObject({
      roomId: id,
      how: z.enum(adjustmentKinds),
      /** Cues that give time. By default those up to the next break. */
      cueIds: z.array(id).min(1).max(200).optional(),
    }),
    outcome: z.object({ adjustmentId: id, cueIds: z.array(id) }),
    refusals: { 'unknown-room': 404, 'unknown-cue': 404, 'nothing-to-adjust': 409 },
  }),
  'cues.undoAdjustment': command({
    roles: booth,
    input: z.strictObject({ adjustmentId: id }),
    outcome: z.object({ cueIds: z.array(id) }),
    refusals: { 'unknown-adjustment': 404 },
  }),
  'cues.markSpeaker': command({
    roles: booth,
    input: z.strictObject({ cueId: id, speakerId: id, mark: z.enum(speakerMarks), on: z.boolean() }),
    outcome: z.object({}),
    refusals: { 'unknown-cue': 404, 'unknown-speaker': 404 },
  }),
} as const

const times = { at: instant, endsAt: instant, lateS: z.int() }
const proposal = z.object({ cueIds: z.array(id), gainS: z.int() })

/** The forecast of the room's day when it was read. It changes every second; the reader counts along. */
const outlook = z.object({
  /** How far the current item exceeds its length. Negative: the time that is left. */
  overrunS: z.int(),
  /** Of the day: positive if the next item is late, negative if there is spare time. */
  driftS: z.int(),
  pushed: z.int(),
  nextBreak: z.object({ cueId: id, ...times }).nullable(),
  end: z.object({ at: instant, lateS: z.int() }).nullable(),
  /** The effect of each decision. Null if it would have none. */
  absorb: proposal.nullable(),
  shift: proposal.nullable(),
  cut: proposal.nullable(),
})

export const runOfShowViews = {
  /** The cues of a room, in order, of all its days. */
  runOfShow: listView({
    roles: booth,
    params: z.strictObject({ roomId: id }),
    key: 'cueId',
    uncounted: ['expectedAt', 'expectedEndsAt', 'outlook'],
    row: z.object({
      cueId: id,
      roomId: id,
      order: z.number(),
      title: z.string(),
      /** Its number in its room's order. */
      number: z.int(),
      /** The date of its event day. Null: any day. */
      date: date.nullable(),
      /** `next`: the first cue still to come behind the current one, or behind the one that began last. */
      state: z.enum(['done', 'current', 'next', 'upcoming', 'skipped', 'cut']),
      /** Includes the decisions that stand. */
      plannedAt: instant.nullable(),
      lengthS: z.int(),
      baseLengthS: z.int(),
      isBreak: z.boolean(),
      isFixed: z.boolean(),
      onFailure: z.enum(onFailures),
      /** Empty if there is none. For the booth alone, unless it is for the host too. */
      note: z.string(),
      noteForHost: z.boolean(),
      colour: z.enum(cueColours).nullable(),
      autoFollow: z.boolean(),
      /** Of the current item: what is taken by itself, and when. Null: nothing is. */
      follow: z.object({ at: instant, cueId: id }).nullable(),
      /** Of the current item with `autoFollow`: why nothing is taken by itself. Null: something is. */
      followOff: z.enum(followRefusals).nullable(),
      legs: z.array(
        z.object({
          roomId: id,
          room: z.string(),
          kind: z.enum(['scene', 'recording', 'lower-third', 'timer', 'question', 'poll']),
          /** Of a scene: its present name in OBS. */
          scene: z.string().nullable(),
          output: z.enum(outputs).optional(),
          action: z.enum(outputActions).optional(),
          speakerId: id.optional(),
          lengthS: z.int().nullable().optional(),
          slot: z.enum(questionSlots).optional(),
          /** Of a poll: null removes it. `poll`: its title; null if it no longer exists. */
          pollId: id.nullable().optional(),
          results: z.boolean().optional(),
          poll: z.string().nullable().optional(),
        }),
      ),
      startedAt: instant.nullable(),
      endedAt: instant.nullable(),
      /** How much later than planned it began. Negative: earlier. */
      deviationS: z.int().nullable(),
      expectedAt: instant.nullable(),
      expectedEndsAt: instant.nullable(),
      /** The take of this cue of which a leg failed, so that the item has not begun. */
      heldBy: id.nullable(),
      /** Since when. */
      heldAt: instant.nullable(),
      adjustments: z.array(
        z.object({
          adjustmentId: id,
          how: z.enum(adjustmentKinds),
          byS: z.int(),
          shiftS: z.int(),
          at: instant,
        }),
      ),
      speakers: z.array(
        z.object({
          speakerId: id,
          /** Empty after a purge. */
          name: z.string(),
          /** What a lower third may say. */
          nameShown: z.string(),
          role: z.string(),
          image: z.enum(imageRights),
          firstNameOnly: z.boolean(),
          attendeeId: id.nullable(),
          arrived: z.boolean(),
          greenRoom: z.boolean(),
          mic: z.boolean(),
          ready: z.boolean(),
        }),
      ),
      /** On the current item, or on the next one if none is current. Null on every other row. */
      outlook: outlook.nullable(),
    }),
  }),
} as const

/** The current item of a room, as in a row of the view `show`. */
export const currentItem = z.object({
  cueId: id,
  number: z.int(),
  title: z.string(),
  startedAt: instant,
  lengthS: z.int(),
  plannedAt: instant.nullable(),
  isBreak: z.boolean(),
})
