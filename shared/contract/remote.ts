import { z } from 'zod'
import { pollTypes } from '../domain/polls/poll-types.ts'
import { mostPlayers, playerHost } from '../domain/programme/players.ts'
import { markKinds } from '../domain/programme/proposed-chapters.ts'
import { consentWays, mostChapters, mostDocuments, mostResults, mostSpeakers } from '../domain/programme/replay.ts'
import { longestDelayS } from '../domain/programme/session-remote.ts'
import { command, listView, valueView } from './define.ts'
import { attendee, cleanText, id, instant, requiredText, shortText } from './shapes.ts'

/** As an organiser pastes it. The rule says in words which addresses are allowed. */
const address = z.string().trim().max(500)

export const remoteCommands = {
  /** How a session is followed remotely: the address of its player, a page of captions, and the delay. */
  'sessions.setStream': command({
    roles: ['pilot', 'booth'],
    input: z.strictObject({
      sessionId: id,
      embedUrl: address.nullable(),
      captionsUrl: address.nullable().default(null),
      /** Delay between what is said and what remote people see, in s. */
      delayS: z.int().min(0).max(longestDelayS).default(0),
    }),
    outcome: z.object({}),
    refusals: { 'unknown-session': 404, 'address-refused': 400, 'player-not-allowed': 409 },
  }),
  /** Hosts whose players the remote public's page may frame. Replaces the list. */
  'players.set': command({
    roles: ['pilot'],
    input: z.strictObject({ hosts: z.array(playerHost).max(mostPlayers) }),
    outcome: z.object({}),
    refusals: {},
  }),
  /** Ends a person's remote access everywhere, with their code and link. */
  'remoteAccess.revoke': command({
    roles: ['pilot'],
    input: z.strictObject({ attendeeId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-attendee': 404 },
  }),
  /**
   * Makes a new personal link, the only one that works for its person from then on. Earlier access ends, if it has not
   * ended yet. `url` null: the event's cloud is not known yet.
   */
  'remoteAccess.renew': command({
    roles: ['pilot'],
    input: z.strictObject({ attendeeId: id }),
    outcome: z.object({ url: z.string().nullable() }),
    refusals: { 'unknown-attendee': 404, 'not-remote': 409 },
  }),
  /**
   * Restores passes from before the move, for those that nobody has changed since, and seats that are free. People who
   * took a seat in between keep it.
   */
  'attendees.undoMoveToRemote': command({
    roles: ['pilot'],
    input: z.strictObject({ moveId: id }),
    outcome: z.object({
      restored: z.int(),
      changedSince: z.int(),
      /** Returned people who had a seat in a session that is full now, with those sessions. */
      withoutSeat: z.array(z.object({ attendeeId: id, sessionIds: z.array(id) })),
    }),
    refusals: { 'unknown-move': 404, 'already-undone': 409 },
  }),
  /** People heard or seen in a session's replay. Replaces the list; a name that stays keeps its recorded consent. */
  'replays.setSpeakers': command({
    roles: ['pilot'],
    input: z.strictObject({ sessionId: id, names: z.array(requiredText).max(mostSpeakers) }),
    outcome: z.object({}),
    refusals: { 'unknown-session': 404 },
  }),
  'replays.recordConsent': command({
    roles: ['pilot'],
    input: z.strictObject({ sessionId: id, speakerId: id, how: z.enum(consentWays) }),
    outcome: z.object({}),
    refusals: { 'unknown-speaker': 404 },
  }),
  /** A person who does not want to be published. This removes the replay, like a withdrawal. */
  'replays.recordRefusal': command({
    roles: ['pilot'],
    input: z.strictObject({ sessionId: id, speakerId: id }),
    outcome: z.object({ withdrawn: z.boolean() }),
    refusals: { 'unknown-speaker': 404 },
  }),
  /** Removes the replay at once, at every station that hears of it. */
  'replays.withdrawConsent': command({
    roles: ['pilot'],
    input: z.strictObject({ sessionId: id, speakerId: id }),
    outcome: z.object({ withdrawn: z.boolean() }),
    refusals: { 'unknown-speaker': 404 },
  }),
  'replays.publish': command({
    roles: ['pilot'],
    input: z.strictObject({
      sessionId: id,
      embedUrl: address,
      captionsUrl: address.nullable().default(null),
      /** From the player's start. */
      chapters: z
        .array(z.strictObject({ atS: z.int().min(0).max(86_400), title: requiredText }))
        .max(mostChapters)
        .default([]),
      documents: z
        .array(z.strictObject({ title: requiredText, url: address }))
        .max(mostDocuments)
        .default([]),
      /** Closed polls of the session whose results are published with it, also those that the hall has not seen. */
      pollIds: z.array(id).max(mostResults).default([]),
    }),
    outcome: z.object({}),
    refusals: {
      'unknown-session': 404,
      'address-refused': 400,
      'player-not-allowed': 409,
      'no-speakers': 409,
      'speakers-missing': 409,
      'consent-missing': 409,
      'replays-over': 409,
      'unknown-poll': 404,
      'poll-not-closed': 409,
    },
  }),
  'replays.withdraw': command({
    roles: ['pilot'],
    input: z.strictObject({ sessionId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-session': 404 },
  }),
  /** On their date: erases replays and every question of the event. Open questions of the referent are kept. */
  'replays.purge': command({
    roles: ['pilot'],
    input: z.strictObject({}),
    outcome: z.object({ replays: z.int(), questions: z.int(), withReferent: z.int() }),
    refusals: { 'too-early': 409 },
  }),
  /** Who is to answer a question after the session, and by when. */
  'followUps.assign': command({
    roles: ['pilot', 'moderator'],
    input: z.strictObject({ questionId: id, answerer: requiredText.max(120), dueAt: instant.nullable().default(null) }),
    outcome: z.object({}),
    refusals: { 'unknown-question': 404, 'not-follow-up': 409 },
  }),
  /** A written answer: the replay then shows it with its question. `reviewed`: see `questions.move`. */
  'followUps.answer': command({
    roles: ['pilot', 'moderator'],
    input: z.strictObject({
      questionId: id,
      text: cleanText.min(1).max(1000),
      version: z.int(),
      reviewed: z.boolean().optional(),
    }),
    outcome: z.object({}),
    refusals: {
      'unknown-question': 404,
      'not-follow-up': 409,
      stale: 409,
      'referent-needed': 403,
      'to-check': 409,
      'unmasked-name': 409,
      'held-word': 409,
    },
  }),
} as const

const mostLines = 500
const noted = { at: instant, by: z.string().nullable() }

export const remoteViews = {
  /** How each session is followed remotely. */
  remoteSessions: listView({
    roles: ['pilot', 'booth'],
    params: z.strictObject({}),
    key: 'sessionId',
    row: z.object({
      sessionId: id,
      embedUrl: z.string().nullable(),
      captionsUrl: z.string().nullable(),
      delayS: z.int(),
      /** By the room's run of show, or as planned if that says nothing. */
      expectedStartsAt: instant,
      expectedEndsAt: instant,
    }),
  }),
  players: valueView({
    roles: ['pilot', 'booth'],
    params: z.strictObject({}),
    value: z.object({ hosts: z.array(z.string()) }),
  }),
  /** A person's remote access. */
  remoteAccess: valueView({
    roles: ['pilot'],
    params: z.strictObject({ id }),
    value: z
      .object({
        /** By their ticket: remote, and neither cancelled nor replaced. */
        follows: z.boolean(),
        /**
         * Until a pilot gives a new link. The access of a person whom only a station that was put out has entered is
         * revoked too.
         */
        revoked: z.boolean(),
        /** Null while it is revoked, for a person who does not follow remotely, and if no cloud is known. */
        url: z.string().nullable(),
      })
      .nullable(),
  }),
  /** Lists of people who were moved, the last first. */
  remoteMoves: listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'moveId',
    row: z.object({ moveId: id, at: instant, people: z.int(), undoneAt: instant.nullable() }),
  }),
  /** What may be published of each session, and who has agreed. */
  replays: listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'sessionId',
    row: z.object({
      sessionId: id,
      title: z.string(),
      speakers: z.array(
        z.object({
          speakerId: id,
          name: z.string(),
          /** Null: nothing was recorded yet. `by`: the access that recorded it. */
          word: z
            .discriminatedUnion('is', [
              z.object({ is: z.literal('given'), how: z.enum(consentWays), ...noted }),
              z.object({ is: z.enum(['refused', 'withdrawn']), ...noted }),
            ])
            .nullable(),
        }),
      ),
      /** People of the session's run of show who are not among the speakers. */
      missing: z.array(z.string()),
      /** When it became visible to remote people. Null: it is not. */
      publishedAt: instant.nullable(),
      /** Its content as it is published, or was the last time. */
      content: z
        .object({
          embedUrl: z.string(),
          captionsUrl: z.string().nullable(),
          chapters: z.array(z.object({ atS: z.int(), title: z.string() })),
          documents: z.array(z.object({ title: z.string(), url: z.string() })),
          pollIds: z.array(id),
        })
        .nullable(),
      /** When all replays end. Null: the event has no days. */
      endsAt: instant.nullable(),
      /** The receipt of the purge. */
      purged: z.object({ at: instant, questions: z.int(), withReferent: z.int() }).nullable(),
    }),
  }),
  /** What can be published of a session's replay. Null: no such session. */
  replayMaterial: valueView({
    roles: ['pilot'],
    params: z.strictObject({ sessionId: id }),
    value: z
      .object({
        /** When its recording begins. For a session without a recording, when the session began. */
        startsAt: instant,
        isRecorded: z.boolean(),
        /** What was on: items of the run of show, and questions on the screens with their public words. */
        marks: z.array(z.object({ at: instant, title: z.string(), kind: z.enum(markKinds) })),
        /** Its closed polls. `isPublic`: the hall has seen the result. */
        polls: z.array(
          z.object({ pollId: id, title: z.string(), type: z.enum(pollTypes), votes: z.int(), isPublic: z.boolean() }),
        ),
      })
      .nullable(),
  }),
  /** Questions that wait for an answer after their session, or have one. Due ones first. */
  followUps: listView({
    roles: ['pilot', 'moderator'],
    params: z.strictObject({}),
    key: 'questionId',
    row: z.object({
      questionId: id,
      sessionId: id,
      title: z.string(),
      text: z.string(),
      at: instant,
      version: z.int(),
      answerer: z.string().nullable(),
      dueAt: instant.nullable(),
      answer: z.string().nullable(),
      answeredAt: instant.nullable(),
    }),
  }),
  /**
   * Who the lines of a list mean: each has a ticket's code, a registration number or a mail address, matched exactly.
   */
  'attendees.listed': listView({
    roles: ['pilot'],
    params: z.strictObject({ lines: z.array(shortText).min(1).max(mostLines) }),
    key: 'line',
    row: z.object({
      /** From 1. */
      line: z.int(),
      /** Null: nobody, or more than one person. */
      attendee: attendee.pick({ attendeeId: true, firstName: true, lastName: true, organisation: true }).nullable(),
      why: z.enum(['unknown', 'several']).nullable(),
      remote: z.boolean(),
      sessions: z.int(),
    }),
  }),
} as const
