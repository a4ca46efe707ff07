import { z } from 'zod'
import { organiserAreas } from '../domain/organisers/organiser.ts'
import { pollTypes } from '../domain/polls/poll-types.ts'
import { questionOrigins } from '../domain/questions/question-events.ts'
import { command, listView, valueView } from './define.ts'
import { id, instant, requiredText } from './shapes.ts'

/** Path on the cloud of the organisers' page, its socket, and the exchange of a link. */
export const organiserPath = '/organisateur'
export const organiserSocketPath = `${organiserPath}/socket`
export const organiserSessionPath = '/api/v1/organiser/session'

/** A link to the cloud is for this event's days, and must not be valid for weeks. */
const mostS = 7 * 86_400
const areas = z
  .array(z.enum(organiserAreas))
  .min(1)
  .max(organiserAreas.length)
  .refine((list) => new Set(list).size === list.length)
const count = z.int().min(0)

export const organiserCommands = {
  /**
   * A link to the cloud for one person, signed by the pilot. It opens once, and is valid for `expiresInS` (12 hours by
   * default).
   */
  'organisers.invite': command({
    roles: ['pilot'],
    input: z.strictObject({
      label: requiredText.max(80),
      mayRead: areas,
      expiresInS: z.int().min(60).max(mostS).optional(),
    }),
    outcome: z.object({ organiserId: id, url: z.url(), expiresAt: instant }),
    refusals: { 'no-cloud': 409, 'not-a-pilot-station': 409 },
  }),
  /** Ends the link for good. The cloud disconnects its holder as soon as it hears of this. */
  'organisers.end': command({
    roles: ['pilot'],
    input: z.strictObject({ organiserId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-organiser': 404 },
  }),
} as const

export const organiserViews = {
  /** Everybody invited to the cloud, with ended invitations. */
  organisers: listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'organiserId',
    row: z.object({
      organiserId: id,
      /** Null once purged. */
      label: z.string().nullable(),
      mayRead: z.array(z.enum(organiserAreas)),
      createdAt: instant,
      expiresAt: instant,
      enteredAt: instant.nullable(),
      leftAt: instant.nullable(),
      endedAt: instant.nullable(),
    }),
  }),
  /** What the caller was invited to. A pilot may read everything, without an end. */
  invitation: valueView({
    roles: ['organiser', 'pilot'],
    params: z.strictObject({}),
    value: z.object({
      eventName: z.string(),
      timeZone: z.string(),
      mayRead: z.array(z.enum(organiserAreas)),
      expiresAt: instant.nullable(),
      /**
       * Whether the venue is connected now. If not, everything read is as of `lastSeenAt`; null: it never was
       * connected.
       */
      venue: z.object({ connected: z.boolean(), lastSeenAt: instant.nullable() }),
    }),
  }),
  /** Questions to be answered after the event, without those that are with the referent. */
  publicFollowUps: listView({
    roles: ['organiser', 'pilot'],
    area: 'questions',
    params: z.strictObject({}),
    key: 'questionId',
    row: z.object({
      questionId: id,
      sessionId: id,
      sessionTitle: z.string(),
      /**
       * The words that the public has read, masked. Null if the public never read any: then only the venue reads them.
       */
      text: z.string().nullable(),
      origin: z.enum(questionOrigins),
      at: instant,
      /** When the question began to wait. */
      since: instant,
      votes: count,
    }),
  }),
  /** Polls as anybody may read them. Hidden polls have no counts until they are shown. */
  pollResults: listView({
    roles: ['organiser', 'pilot'],
    area: 'results',
    params: z.strictObject({}),
    key: 'pollId',
    row: z.object({
      pollId: id,
      sessionId: id,
      sessionTitle: z.string(),
      type: z.enum(pollTypes),
      title: z.string(),
      state: z.enum(['open', 'closed']),
      /** Null: not public yet. */
      votes: count.nullable(),
      /** An option, a number of a scale, or public written answers. Points for a ranking. Null as for `votes`. */
      answers: z.array(z.object({ text: z.string(), votes: count })).nullable(),
      mean: z.number().nullable(),
    }),
  }),
  /** Replays that remote people may see now, with what was published with them. */
  publicReplays: listView({
    roles: ['organiser', 'pilot'],
    area: 'results',
    params: z.strictObject({}),
    key: 'sessionId',
    row: z.object({
      sessionId: id,
      sessionTitle: z.string(),
      embedUrl: z.string(),
      captionsUrl: z.string().nullable(),
      publishedAt: instant,
      until: instant,
      chapters: z.array(z.object({ atS: count, title: z.string() })),
      documents: z.array(z.object({ title: z.string(), url: z.string() })),
    }),
  }),
} as const
