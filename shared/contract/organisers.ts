import { z } from 'zod'
import { organiserAreas } from '../domain/organisers/organiser.ts'
import { pollTypes } from '../domain/polls/poll.ts'
import { questionOrigins } from '../domain/questions/question.ts'
import { command, listView, valueView } from './define.ts'
import { id, instant, requiredText } from './shapes.ts'

/** On the cloud: their page, its socket, and what a link is exchanged at. */
export const organiserPath = '/organisateur'
export const organiserSocketPath = `${organiserPath}/socket`
export const organiserSessionPath = '/api/v1/organiser/session'

/** A link for the cloud is for this event's days, and no way in for weeks. */
const mostS = 7 * 86_400
const areas = z
  .array(z.enum(organiserAreas))
  .min(1)
  .max(organiserAreas.length)
  .refine((list) => new Set(list).size === list.length)
const count = z.int().min(0)

export const organiserCommands = {
  /** A link to the cloud for one person, signed by the pilot. It opens once, and for `expiresInS` (12 hours) in all. */
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
  /** For good: whoever is in is put out as soon as the cloud hears of it. */
  'organisers.end': command({
    roles: ['pilot'],
    input: z.strictObject({ organiserId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-organiser': 404 },
  }),
} as const

export const organiserViews = {
  /** Who was invited to the cloud, the ended ones too. */
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
  /** What whoever asks was invited to; a pilot may read all of it, for good. */
  invitation: valueView({
    roles: ['organiser', 'pilot'],
    params: z.strictObject({}),
    value: z.object({
      eventName: z.string(),
      timeZone: z.string(),
      mayRead: z.array(z.enum(organiserAreas)),
      expiresAt: instant.nullable(),
      /** Whether the venue is heard here now: else all that is read is as it was then. Null: it never was. */
      venue: z.object({ connected: z.boolean(), lastSeenAt: instant.nullable() }),
    }),
  }),
  /** Questions that are to be answered after the event; never what is with the referent. */
  publicFollowUps: listView({
    roles: ['organiser', 'pilot'],
    area: 'questions',
    params: z.strictObject({}),
    key: 'questionId',
    row: z.object({
      questionId: id,
      sessionId: id,
      sessionTitle: z.string(),
      /** As the public has read it, masked; null where it never has: then it is read at the venue alone. */
      text: z.string().nullable(),
      origin: z.enum(questionOrigins),
      at: instant,
      /** Since when it waits. */
      since: instant,
      votes: count,
    }),
  }),
  /** Polls as anybody may read them: those that are hidden have no counts before they were shown. */
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
      /** Null: not for anybody to read yet. */
      votes: count.nullable(),
      /** An option, a number of a scale, or what people wrote and may be read; of a ranking in points. Null as `votes`. */
      answers: z.array(z.object({ text: z.string(), votes: count })).nullable(),
      mean: z.number().nullable(),
    }),
  }),
  /** Replays that anybody from afar may see now, with what was published with them. */
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
