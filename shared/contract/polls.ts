import { z } from 'zod'
import { maxOfPoll, mostOptions, pollTypes } from '../domain/polls/poll.ts'
import { longestText } from '../domain/polls/types/text.ts'
import { typedText } from '../domain/questions/typed-text.ts'
import { command, listView } from './define.ts'
import { id, instant, requiredText } from './shapes.ts'

const moderators = ['moderator', 'pilot'] as const

const options = z.array(requiredText).max(mostOptions)
const max = maxOfPoll

/** Why a poll of its type cannot be as it was asked for. */
const shapeRefusals = {
  /** Too few, too many, or any where the type has none. */
  'options-refused': 400,
  /** Two options read alike. */
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
      /** Of `multiple`, how many one may choose (all, if absent); of `scale`, its last step (5). */
      max: max.optional(),
      /** No counts for anybody but moderators until it is shown. */
      hidden: z.boolean().default(false),
    }),
    outcome: z.object({ pollId: id }),
    refusals: { 'unknown-session': 404, ...shapeRefusals },
  }),
  /** A draft alone. New `options` replace all of them. */
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
  /** From now on people vote, and may change their minds until it is closed. */
  'polls.open': pollAct({ 'poll-closed': 409 }),
  /** For good: what this station holds counts, what comes later is kept and told as late. */
  'polls.close': pollAct({ 'poll-draft': 409 }),
  /**
   * The same, for people elsewhere too: where their stream is behind the room, `polls.close` lets them answer so much longer,
   * which this ends.
   */
  'polls.closeForAll': pollAct({ 'poll-draft': 409 }),
  /**
   * On the stage of its session's room. The counts of a hidden one are anybody's while it is; without `results` it is there
   * as a question.
   */
  'polls.show': command({
    owner: 'poll',
    roles: moderators,
    input: z.strictObject({ pollId: id, results: z.boolean().default(true) }),
    outcome: z.object({}),
    refusals: { ...unknownPoll, 'poll-draft': 409 },
  }),
  'polls.hide': pollAct({}),
  /** The station that is asked opens, closes and shows it from now on. */
  'polls.takeOver': command({
    roles: moderators,
    input: z.strictObject({ pollId: id }),
    outcome: z.object({ epoch: z.int() }),
    refusals: unknownPoll,
  }),
  /**
   * Whether anybody but moderators reads a written answer. `reviewed`: whoever lets it through has read what it may name;
   * as nobody can mask another's answer, that is the one way for such a one.
   */
  'polls.letThrough': command({
    roles: moderators,
    input: z.strictObject({ pollId: id, answerId: id, on: z.boolean(), reviewed: z.boolean().optional() }),
    outcome: z.object({}),
    refusals: { ...unknownPoll, 'not-written': 409, 'unmasked-name': 409 },
  }),
  /** One vote for each voter, who may change it. */
  'polls.vote': command({
    roles: ['audience'],
    input: z.strictObject({
      pollId: id,
      /** An option's id, several of them, a number or a text, as the poll's type says. */
      answer: z.union([
        id,
        z
          .string()
          .max(longestText * 4)
          .overwrite(typedText)
          .max(longestText),
        z.array(id).max(20),
        z.int(),
      ]),
    }),
    outcome: z.object({}),
    refusals: { ...unknownPoll, 'answer-refused': 400, 'poll-closed': 409, 'changed-too-often': 429 },
  }),
} as const

const count = z.int().min(0)
/** An answer that people wrote, as most of them wrote it. */
const words = z.object({ text: z.string(), votes: count })

const pollFields = {
  pollId: id,
  sessionId: id,
  type: z.enum(pollTypes),
  title: z.string(),
  options: z.array(z.object({ optionId: id, label: z.string() })),
  max: z.int().nullable(),
  hidden: z.boolean(),
  /** On stage, or in turn to be. */
  shown: z.boolean(),
  /** Shown with its counts. */
  resultsShown: z.boolean(),
  /** Voters whose vote counts; null where the counts are not for the caller to read. */
  votes: count.nullable(),
  /** Options' ids, or numbers of a scale, with the most; more than one is a tie. */
  leading: z.array(z.string()),
  /** Of a scale. */
  mean: z.number().nullable(),
  /** Closed in the room, and answered from afar until then: its result is not out yet. Null: open, or closed, to everybody. */
  remoteUntil: instant.nullable(),
}

/** As phones read it: no drafts. */
export const pollOnPhone = z.object({
  ...pollFields,
  /** For whoever reads it: from afar a poll is open until `remoteUntil`, when it is closed in the room. */
  state: z.enum(['open', 'closed']),
  /** By option or number; of written answers those that may be read by anybody. */
  counts: z.union([z.record(z.string(), count), z.array(words)]).nullable(),
})

export const pollViews = {
  /** Booth and screens: without drafts, without counts of a hidden one, without written answers that wait. */
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
              /** For moderators: what `polls.letThrough` is asked with, and whether anybody reads it. */
              answerId: id.optional(),
              letThrough: z.boolean().optional(),
            }),
          ),
        ])
        .nullable(),
      /** Voters whose last vote came after the close. */
      late: count.nullable(),
      /** Written answers that nobody else reads before a moderator has decided; 0 for booth and screens. */
      waiting: count,
      /** It is what the room's projector shows of its polls. */
      onStage: z.boolean(),
      /**
       * What the hall's screens really show of the one that is on stage; null: it is not. `asked`: none has painted it as it was
       * shown last. `covered`: a question has its place. `lost`, `silent`, `unknown`: as of a question, in `questionDesk`.
       */
      air: z
        .object({
          state: z.enum(['asked', 'painted', 'covered', 'lost', 'silent', 'unknown']),
          /** How many screens paint it now, as far as this station knows. */
          screens: count,
          /** When the first screen had painted it as it was shown last. */
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
      /** Closings that do not count: made while the stations were apart. */
      rivalClosings: z.array(z.object({ station: z.string(), at: instant })),
    }),
  }),
} as const
