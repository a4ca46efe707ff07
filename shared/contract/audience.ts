import { z } from 'zod'
import { audienceAccesses } from '../domain/questions/audience-settings.ts'
import { heldWordLimits } from '../domain/questions/held-words.ts'
import { questionOrigins } from '../domain/questions/question.ts'
import { command, valueView } from './define.ts'
import { pollOnPhone } from './polls.ts'
import { cleanText, id, instant, shortText } from './shapes.ts'

const moderators = ['moderator', 'referent', 'pilot'] as const
const { most, shortest, longest } = heldWordLimits
const heldWord = cleanText.min(shortest).max(longest)

export const audienceCommands = {
  'audience.configure': command({
    roles: ['pilot'],
    input: z.strictObject({ access: z.enum(audienceAccesses).optional(), referentPlace: shortText.optional() }),
    outcome: z.object({}),
    refusals: {},
  }),
  /** Words to hold for review: what changes in their list, so that two people's changes are both kept. */
  'audience.holdWords': command({
    roles: moderators,
    input: z.strictObject({ add: z.array(heldWord).max(most), remove: z.array(heldWord).max(most) }),
    outcome: z.object({}),
    refusals: { 'too-many-words': 409 },
  }),
  /**
   * After the event, for good: askers' phones, originals and all words that the public could not read, what voters wrote,
   * and what leads from a vote to a phone or a badge. Counts, results and what the public could read stay.
   */
  'audience.purge': command({
    roles: ['pilot'],
    input: z.strictObject({}),
    outcome: z.object({
      /** Erased now. */
      questions: z.int(),
      /** Polls whose written answers were erased now. */
      answers: z.int(),
      /** Kept back: the referent has not recorded yet what was done. */
      withReferent: z.int(),
      /** Polls kept back: votes that count are at a station that has not come back. */
      pollsAway: z.int(),
    }),
    refusals: { 'polls-open': 409, 'rehearsal-on': 409 },
  }),
} as const

const publicQuestion = z.object({
  questionId: id,
  text: z.string(),
  votes: z.int(),
  state: z.enum(['approved', 'next', 'on-air', 'answered']),
  origin: z.enum(questionOrigins),
  at: instant,
  /** In writing, after the session. */
  answer: z.string().nullable(),
})

/** A phone's own question: what was put aside reads `incoming`, what is with the referent reads `referent`. */
const ownQuestion = z.object({
  questionId: id,
  text: z.string(),
  at: instant,
  state: z.enum(['incoming', 'approved', 'next', 'on-air', 'answered', 'follow-up', 'referent']),
  answer: z.string().nullable(),
  /** Told to its author alone. */
  referent: z
    .object({
      seenAt: instant.nullable(),
      where: z.string().nullable(),
      replies: z.array(z.object({ text: z.string(), at: instant })),
    })
    .nullable(),
})

const player = { embedUrl: z.string(), captionsUrl: z.string().nullable() }
const watching = z.object({
  /** Null: it is not streamed. */
  stream: z.object(player).nullable(),
  /** Null: none is published, or its time is over. Questions are asked on it `until` then. */
  replay: z
    .object({
      ...player,
      until: instant,
      chapters: z.array(z.object({ atS: z.int(), title: z.string() })),
      documents: z.array(z.object({ title: z.string(), url: z.string() })),
      /** Closed polls that the pilot published with it. */
      results: z.array(pollOnPhone),
    })
    .nullable(),
})

export const audienceViews = {
  /** All that a phone shows of a session. Changes come as upserts and removals of its three lists. */
  'audience.session': valueView({
    roles: ['audience'],
    params: z.strictObject({ sessionId: id }),
    value: z.object({
      sessionId: id,
      /** Null: no such session. */
      title: z.string().nullable(),
      roomName: z.string().nullable(),
      startsAt: instant.nullable(),
      endsAt: instant.nullable(),
      /** Nobody may ask since then. */
      pausedAt: instant.nullable(),
      /** From afar: what is watched of it. Null in the hall. */
      watching: watching.nullable(),
      questions: z.array(publicQuestion),
      polls: z.array(pollOnPhone),
      mine: z.array(ownQuestion),
      /**
       * Polls where the voter's last answer came after the close: it is noted apart, and changes nothing. What somebody has
       * answered and supported is not told: a badge's code is a voter, and hangs on a chest. The phone keeps its own.
       */
      late: z.array(id),
    }),
  }),
  audience: valueView({
    roles: ['moderator', 'referent', 'booth', 'pilot'],
    params: z.strictObject({}),
    value: z.object({
      access: z.enum(audienceAccesses),
      referentPlace: z.string(),
      /** Where phones find the public's page; null: this station serves none. */
      url: z.string().nullable(),
      /** Connected to this station now. */
      phones: z.int(),
    }),
  }),
  /** The event's list of words to hold for review, in the order in which they came. It may name people. */
  heldWords: valueView({
    roles: moderators,
    params: z.strictObject({}),
    value: z.object({ words: z.array(z.string()) }),
  }),
} as const
