import { z } from 'zod'
import { maxOfPoll, mostOptions } from '../domain/polls/poll.ts'
import { longestWritten, pollTypes } from '../domain/polls/poll-types.ts'
import { typedText } from '../domain/questions/typed-text.ts'
import { command, listView } from './define.ts'
import { id, instant, requiredText } from './shapes.ts'

const moderators = ['moderator', 'pilot'] as const

const options = z.array(requiredText).max(mostOptions)
const max = maxOfPoll

/** Why a poll of its type cannot have this shape. */
const shapeRefusals = {
  /** Too few or too many options, or options for a type that has none. */
  'options-refused': 400,
  /** Two options are alike. */
  'option-twice': 400,
  'max-refused': 400,
} as const

const unknownPoll = { 'unknown-poll': 404 } as const
const pollAct = <Refused extends Readonly<Record<string, 409>>>(refusals: Refused) =>
  command({
    owner: 'poll',
    roles: moderators,
    input: z.strictObject({ pollId: id }),
    outcome: z.object({}),
    refusals: { ...unknownPoll, ...refusals },
  })

export const pollCommands = {
  'polls.create': command({
    roles: moderators,
    input: z.strictObject({
      sessionId: id,
      type: z.enum(pollTypes),
      title: requiredText,
      options: options.optional(),
      /** For `multiple`, how many options one may choose (all by default). For `scale`, its last step (5). */
      max: max.optional(),
      /** Only moderators read counts until the poll is shown. */
      hidden: z.boolean().default(false),
    }),
    outcome: z.object({ pollId: id }),
    refusals: { 'unknown-session': 404, ...shapeRefusals },
  }),
  /** Drafts only. New `options` replace all of them. */
  'polls.update': command({
    owner: 'poll',
    roles: moderators,
    input: z.strictObject({
      pollId: id,
      title: requiredText.optional(),
      options: options.optional(),
      max: max.optional(),
      hidden: z.boolean().optional(),
    }),
    outcome: z.object({}),
    refusals: { ...unknownPoll, 'poll-not-draft': 409, ...shapeRefusals },
  }),
  'polls.remove': pollAct({ 'poll-not-draft': 409 }),
  /** People vote from now on, and may change their votes until the poll is closed. */
  'polls.open': pollAct({ 'poll-closed': 409 }),
  /** Final. The votes that this station holds count; later ones are kept and reported as late. */
  'polls.close': pollAct({ 'poll-draft': 409 }),
  /**
   * Closes the poll for remote people too. Where their stream is behind the room, `polls.close` gives them more time,
   * which this ends.
   */
  'polls.closeForAll': pollAct({ 'poll-draft': 409 }),
  /**
   * Shows the poll on the stage of its session's room. The counts of a hidden poll are public while it is shown.
   * Without `results` it is shown as a question.
   */
  'polls.show': command({
    owner: 'poll',
    roles: moderators,
    input: z.strictObject({ pollId: id, results: z.boolean().default(true) }),
    outcome: z.object({}),
    refusals: { ...unknownPoll, 'poll-draft': 409 },
  }),
  'polls.hide': pollAct({}),
  /** The asked station opens, closes and shows the poll from now on. */
  'polls.takeOver': command({
    roles: moderators,
    input: z.strictObject({ pollId: id }),
    outcome: z.object({ epoch: z.int() }),
    refusals: unknownPoll,
  }),
  /**
   * Whether others than moderators read a written answer. `reviewed`: the moderator has read the names in it. This is
   * the only way to let such an answer through, because nobody can mask another person's answer.
   */
  'polls.letThrough': command({
    roles: moderators,
    input: z.strictObject({ pollId: id, answerId: id, on: z.boolean(), reviewed: z.boolean().optional() }),
    outcome: z.object({}),
    refusals: { ...unknownPoll, 'not-written': 409, 'unmasked-name': 409 },
  }),
  /** One vote per voter, who may change it. */
  'polls.vote': command({
    roles: ['audience'],
    input: z.strictObject({
      pollId: id,
      /** An option's id, several of them, a number or a text, according to the poll's type. */
      answer: z.union([
        id,
        z
          .string()
          .max(longestWritten.lines * 4)
          .overwrite(typedText)
          .max(longestWritten.lines),
        z.array(id).max(20),
        z.int(),
      ]),
    }),
    outcome: z.object({}),
    refusals: { ...unknownPoll, 'answer-refused': 400, 'poll-closed': 409, 'changed-too-often': 429 },
  }),
} as const

const count = z.int().min(0)
/** A written answer, in its most frequent spelling. */
const words = z.object({ text: z.string(), votes: count })

const pollFields = {
  pollId: id,
  sessionId: id,
  type: z.enum(pollTypes),
  title: z.string(),
  options: z.array(z.object({ optionId: id, label: z.string() })),
  max: z.int().nullable(),
  hidden: z.boolean(),
  /** On stage, or waiting to be. */
  shown: z.boolean(),
  /** Shown with its counts. */
  resultsShown: z.boolean(),
  /** Voters whose vote counts. Null if the caller may not read counts. */
  votes: count.nullable(),
  /** Option ids or scale numbers with the most votes. Several are a tie. */
  leading: z.array(z.string()),
  /** Of a scale. */
  mean: z.number().nullable(),
  /**
   * Closed in the room and open for remote people until then, so the result is not final. Null: open, or closed, for
   * everybody.
   */
  remoteUntil: instant.nullable(),
}

/** As phones read it, without drafts. */
export const pollOnPhone = z.object({
  ...pollFields,
  /** For the reader: for a remote person a poll that is closed in the room is open until `remoteUntil`. */
  state: z.enum(['open', 'closed']),
  /** By option or number. Of written answers only the public ones. */
  counts: z.union([z.record(z.string(), count), z.array(words)]).nullable(),
})

export const pollViews = {
  /** Booth and screens read no drafts, no counts of hidden polls and no waiting written answers. */
  polls: listView({
    roles: ['moderator', 'referent', 'pilot', 'booth', 'screen'],
    params: z.strictObject({ sessionId: id }),
    key: 'pollId',
    row: z.object({
      ...pollFields,
      state: z.enum(['draft', 'open', 'closed']),
      counts: z
        .union([
          z.record(z.string(), count),
          z.array(
            words.extend({
              /** For moderators: the id for `polls.letThrough`, and whether the answer is public. */
              answerId: id.optional(),
              letThrough: z.boolean().optional(),
            }),
          ),
        ])
        .nullable(),
      /** Voters whose last vote came after the close. */
      late: count.nullable(),
      /** Written answers on which no moderator has decided yet. 0 for booth and screens. */
      waiting: count,
      /** The poll that the room's projector shows. */
      onStage: z.boolean(),
      /**
       * What the hall's screens show of the poll on stage; null: it is not on stage. `asked`: no screen has painted its
       * last version. `covered`: a question takes its place. `lost`, `silent`, `unknown`: as for a question, in
       * `questionDesk`.
       */
      air: z
        .object({
          state: z.enum(['asked', 'painted', 'covered', 'lost', 'silent', 'unknown']),
          /** How many screens show it now, as far as this station knows. */
          screens: count,
          /** When the first screen painted its last version. */
          paintedAt: instant.nullable(),
        })
        .nullable(),
      openedAt: instant.nullable(),
      closedAt: instant.nullable(),
      /** The station that opens, closes and shows it, and its name. */
      owner: z.string().nullable(),
      ownerName: z.string().nullable(),
      isOwn: z.boolean(),
      /** Another station that took it over at the same time. */
      rival: z.string().nullable(),
      /** Closings made while the stations were apart. They do not count. */
      rivalClosings: z.array(z.object({ station: z.string(), at: instant })),
    }),
  }),
} as const
