import { z } from 'zod'
import type { sessionKinds } from '../domain/programme/session.ts'
import { audienceAccesses } from '../domain/questions/audience-settings.ts'
import { heldWordLimits } from '../domain/questions/held-words.ts'
import { questionOrigins } from '../domain/questions/question-events.ts'
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
  /**
   * Changes of the list of words to hold for review. Only the changes are sent, so that two people's changes are both
   * kept.
   */
  'audience.holdWords': command({
    roles: moderators,
    input: z.strictObject({ add: z.array(heldWord).max(most), remove: z.array(heldWord).max(most) }),
    outcome: z.object({}),
    refusals: { 'too-many-words': 409 },
  }),
  /**
   * Erases the audience's personal data, after the event and for good: askers' phones, originals, words that the public
   * could not read, written answers, and what leads from a vote to a phone or a badge. Counts, results and public words
   * stay.
   */
  'audience.purge': command({
    roles: ['pilot'],
    input: z.strictObject({}),
    outcome: z.object({
      /** Questions erased by this command. */
      questions: z.int(),
      /** Polls whose written answers were erased by this command. */
      answers: z.int(),
      /** Questions kept because the referent has not recorded the outcome yet. */
      withReferent: z.int(),
      /** Polls kept because votes that count are at a station that has not come back. */
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
  /** A written answer, after the session. */
  answer: z.string().nullable(),
})

/** A phone's own question. A dismissed question reads `incoming`; one that is with the referent reads `referent`. */
const ownQuestion = z.object({
  questionId: id,
  text: z.string(),
  at: instant,
  state: z.enum(['incoming', 'approved', 'next', 'on-air', 'answered', 'follow-up', 'referent']),
  answer: z.string().nullable(),
  /** Only the author sees it. */
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
  /** Null: the session is not streamed. */
  stream: z.object(player).nullable(),
  /** Null: no replay is published, or its time is over. Questions may be asked on it `until` then. */
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
  /** Everything that a phone shows of a session. Changes come as upserts and removals of its three lists. */
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
      /** When questions were closed; null while they are open. */
      pausedAt: instant.nullable(),
      /** What a remote person watches. Null in the hall. */
      watching: watching.nullable(),
      questions: z.array(publicQuestion),
      polls: z.array(pollOnPhone),
      mine: z.array(ownQuestion),
      /**
       * Polls where the voter's last answer came after the close: it is recorded apart and changes nothing. The station
       * does not tell a person's own votes and answers, because a badge's code identifies a voter and anybody can read
       * it. The phone keeps its own.
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
      /** Address of the public's page for phones. Null: this station serves none. */
      url: z.string().nullable(),
      /** Phones connected to this station now. */
      phones: z.int(),
    }),
  }),
  /** The event's words to hold for review, in the order in which they were added. They may name people. */
  heldWords: valueView({
    roles: moderators,
    params: z.strictObject({}),
    value: z.object({ words: z.array(z.string()) }),
  }),
} as const

/** A session of the programme as phones receive it: without seats and registrations. */
export interface PublicSession {
  readonly sessionId: string
  readonly title: string
  readonly kind: (typeof sessionKinds)[number]
  readonly roomId: string
  readonly roomName: string
  readonly day: number
  readonly startsAt: string
  readonly endsAt: string
  /** By the room's run of show, or as planned if that says nothing. */
  readonly expectedStartsAt: string
  readonly expectedEndsAt: string
  /** It does not take place. `insteadSessionId`: the one to go to. */
  readonly cancelled: { readonly reason: string | null; readonly insteadSessionId: string | null } | null
  /** For remote people: whether there is something to watch, live or as a replay. */
  readonly streamed: boolean
  readonly replay: boolean
}
