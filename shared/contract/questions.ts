import { z } from 'zod'
import { questionOrigins } from '../domain/questions/question-events.ts'
import { longestQuestion, questionStates } from '../domain/questions/question-states.ts'
import { typedText } from '../domain/questions/typed-text.ts'
import { command, listView, valueView } from './define.ts'
import { id, instant, requiredText, shortText } from './shapes.ts'

/** A question in its stored form: see `typedText`. */
export const questionText = z
  .string()
  .max(longestQuestion * 4)
  .overwrite(typedText)
  .min(1)
  .max(longestQuestion)

const version = z.int().min(0)
/** Most questions in one command. */
const mostAtOnce = 200

const moderators = ['moderator', 'referent', 'pilot'] as const
/** The present version of the question is in the problem as `version`. */
/** A person must read these words before the public may. */
const unread = { 'unmasked-name': 409, 'held-word': 409 } as const
const changing = { 'unknown-question': 404, stale: 409, 'referent-needed': 403 } as const
/** The words are in a box that only a pilot's station opens. */
const sealed = { 'words-sealed': 409 } as const

export const questionCommands = {
  /**
   * A phone's origin follows from where it is connected. `floor`, a question spoken at a microphone, is entered by a
   * moderator.
   */
  'questions.ask': command({
    roles: ['audience', ...moderators],
    input: z.strictObject({ sessionId: id, text: questionText, origin: z.enum(questionOrigins) }),
    outcome: z.object({ questionId: id }),
    refusals: { 'unknown-session': 404, 'questions-closed': 409 },
  }),
  /**
   * `reviewed`: a person has read the names in it, its words to hold, and whether it tells of a danger. Without it a
   * question with one of those does not become public.
   */
  'questions.move': command({
    roles: moderators,
    input: z.strictObject({ questionId: id, to: z.enum(questionStates), version, reviewed: z.boolean().optional() }),
    outcome: z.object({}),
    refusals: { ...changing, ...sealed, 'move-not-possible': 409, 'is-merged': 409, 'to-check': 409, ...unread },
  }),
  /**
   * The booth or a moderator gives up the air that was asked for. What a screen has painted, `questions.move` takes off:
   * a moderator's decision.
   */
  'questions.withdrawAir': command({
    roles: [...moderators, 'booth'],
    input: z.strictObject({ questionId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-question': 404, 'already-on-air': 409 },
  }),
  /** `reviewed`: as for a move, because the public reads the new words at once. */
  'questions.edit': command({
    roles: moderators,
    input: z.strictObject({ questionId: id, text: questionText, version, reviewed: z.boolean().optional() }),
    outcome: z.object({}),
    refusals: { ...changing, ...unread },
  }),
  /** Restores the author's words. Of a masked question only the referent may. */
  'questions.restoreText': command({
    roles: moderators,
    input: z.strictObject({ questionId: id, version, reviewed: z.boolean().optional() }),
    outcome: z.object({}),
    refusals: { ...changing, ...sealed, ...unread, 'never-changed': 409 },
  }),
  /** In UTF-16 code units of the present text. Only the referent reads the original from then on. */
  'questions.mask': command({
    roles: moderators,
    input: z.strictObject({
      questionId: id,
      ranges: z
        .array(z.strictObject({ start: z.int().min(0), end: z.int().min(1) }))
        .min(1)
        .max(100),
      version,
    }),
    outcome: z.object({}),
    refusals: { ...changing, ...sealed, 'bad-range': 400 },
  }),
  'questions.merge': command({
    roles: moderators,
    /**
     * `version` of `into`, for a caller who wants to learn of another person's change: the problem then holds the
     * present version.
     */
    input: z.strictObject({
      into: id,
      questionIds: z.array(id).min(1).max(mostAtOnce),
      version: version.optional(),
    }),
    outcome: z.object({}),
    refusals: {
      stale: 409,
      'unknown-question': 404,
      'into-itself': 400,
      'into-its-part': 409,
      'is-merged': 409,
      'other-session': 409,
      'referent-needed': 403,
      'too-many-merges': 409,
    },
  }),
  'questions.unmerge': command({
    roles: moderators,
    input: z.strictObject({ questionId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-question': 404, 'not-merged': 409, 'referent-needed': 403 },
  }),
  /** Replaces the whole list. */
  'questions.label': command({
    roles: moderators,
    input: z.strictObject({ questionId: id, labels: z.array(requiredText.max(40)).max(10) }),
    outcome: z.object({}),
    refusals: { 'unknown-question': 404, 'referent-needed': 403 },
  }),
  'questions.claim': command({
    roles: moderators,
    input: z.strictObject({ questionId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-question': 404, 'referent-needed': 403 },
  }),
  'questions.release': command({
    roles: moderators,
    input: z.strictObject({ questionId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-question': 404 },
  }),
  /** Not a toggle: a vote sent twice counts once. */
  'questions.upvote': command({
    roles: ['audience'],
    input: z.strictObject({ questionId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-question': 404 },
  }),
  'questions.pause': command({
    roles: moderators,
    input: z.strictObject({ sessionId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-session': 404 },
  }),
  'questions.resume': command({
    roles: moderators,
    input: z.strictObject({ sessionId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-session': 404 },
  }),
  /**
   * Puts aside everything that this question's phone has asked and will ask. What may tell of a danger stays with the
   * referent.
   */
  'questions.withdrawDevice': command({
    roles: moderators,
    input: z.strictObject({ questionId: id }),
    outcome: z.object({ withdrawn: z.int() }),
    refusals: { 'unknown-question': 404, 'no-device': 409, 'referent-needed': 403 },
  }),
  /** The referent has read a question to check: it tells of no danger. */
  'questions.check': command({
    roles: ['referent'],
    input: z.strictObject({ questionId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-question': 404 },
  }),
  /** Only the author then reads that a referent has seen it, and where to find the referent. */
  'questions.referentSaw': command({
    roles: ['referent'],
    input: z.strictObject({ questionId: id, where: requiredText }),
    outcome: z.object({}),
    refusals: { 'unknown-question': 404, 'not-withheld': 409 },
  }),
  /** Records what was done. From then on the question may be purged. */
  'questions.referentDone': command({
    roles: ['referent'],
    input: z.strictObject({ questionId: id, note: requiredText }),
    outcome: z.object({}),
    refusals: { 'unknown-question': 404, 'not-withheld': 409 },
  }),
  /** From the author of a question that is with the referent. */
  'questions.reply': command({
    roles: ['audience'],
    input: z.strictObject({ questionId: id, text: questionText }),
    outcome: z.object({}),
    refusals: { 'unknown-question': 404, 'not-withheld': 409, 'too-many-replies': 409 },
  }),
} as const

/** What a proposal would mask. */
const proposalKinds = ['person', 'age', 'school', 'place', 'contact'] as const

export const questionRow = z.object({
  questionId: id,
  sessionId: id,
  /** Null in `safeguarding` for everybody but the referent, and after a purge. */
  text: z.string().nullable(),
  /** Null until the text was changed. For moderators, referents and pilots; after a mask for referents only. */
  original: z.string().nullable(),
  masked: z.boolean(),
  origin: z.enum(questionOrigins),
  state: z.enum(questionStates),
  at: instant,
  /** When it entered this state. */
  since: instant,
  /** Over all merged questions, each voter counted once. */
  votes: z.int(),
  version: z.int(),
  labels: z.array(z.string()),
  claimedBy: z.string().nullable(),
  mergedInto: id.nullable(),
  danger: z.boolean(),
  /** It may tell of a danger as well as of none, and the referent has not read it yet. False for booth and screens. */
  toCheck: z.boolean(),
  /** Words proposed for masking, in UTF-16 code units of the present text; for moderators, referents and pilots. */
  proposals: z.array(z.object({ start: z.int(), end: z.int(), kind: z.enum(proposalKinds) })),
  /** The event's words to hold for review, where they stand in the present text; for moderators, referents and pilots. */
  held: z.array(z.object({ start: z.int(), end: z.int() })),
  /** The label of the session that moved or changed it last. Null: nobody did, or a station did automatically. */
  changedBy: z.string().nullable(),
  /** Two people changed it without having seen each other's change. */
  changedApart: z.boolean(),
  airAsked: instant.nullable(),
  onAirAt: instant.nullable(),
})

export const questionViews = {
  /** Booth and screens read public questions only, without originals and without merged ones. */
  questions: listView({
    roles: [...moderators, 'booth', 'screen'],
    params: z.strictObject({ sessionId: id }),
    key: 'questionId',
    row: questionRow,
  }),
  /** What the audience of a session may do, and what its screens show. */
  questionDesk: valueView({
    roles: [...moderators, 'booth'],
    params: z.strictObject({ sessionId: id }),
    value: z.object({
      sessionId: id,
      pausedAt: instant.nullable(),
      /**
       * What screens show; null: no question was put on air. `lost`: the present screens show something else. `silent`:
       * the page that showed it is gone, and screens may still show it. `unknown`: the station that drives the room is
       * away.
       */
      air: z
        .object({
          questionId: id,
          state: z.enum(['asked', 'held', 'painted', 'lost', 'silent', 'unknown']),
          /** How many screens show it now, as far as this station knows. */
          screens: z.int(),
        })
        .nullable(),
    }),
  }),
  /** How many questions `questions.withdrawDevice` would put aside, to be seen before the command is given. */
  questionWithdrawal: valueView({
    roles: moderators,
    params: z.strictObject({ questionId: id }),
    /** Null: no phone asked it, or there is no such question. */
    value: z.object({ questionId: id, questions: z.int().nullable() }),
  }),
  /** Questions with the referent, and those to check: what was done for each, and what its author has answered. */
  safeguarding: listView({
    roles: ['referent'],
    params: z.strictObject({}),
    key: 'questionId',
    row: z.object({
      questionId: id,
      sessionId: id,
      text: z.string().nullable(),
      state: z.enum(questionStates),
      danger: z.boolean(),
      toCheck: z.boolean(),
      at: instant,
      seenAt: instant.nullable(),
      where: shortText.nullable(),
      doneAt: instant.nullable(),
      note: shortText.nullable(),
      replies: z.array(z.object({ text: z.string().nullable(), at: instant })),
    }),
  }),
} as const
