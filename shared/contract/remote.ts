import { z } from 'zod'
import { pollTypes } from '../domain/polls/poll.ts'
import { mostPlayers, playerHost } from '../domain/programme/players.ts'
import { markKinds } from '../domain/programme/proposed-chapters.ts'
import { consentWays, mostChapters, mostDocuments, mostResults, mostSpeakers } from '../domain/programme/replay.ts'
import { longestDelayS } from '../domain/programme/session-remote.ts'
import { command, listView, valueView } from './define.ts'
import { attendee, cleanText, id, instant, requiredText, shortText } from './shapes.ts'

/** As an organiser pastes it; what it may be is said by the rule, in words. */
const address = z.string().trim().max(500)

export const remoteCommands = {
  /** How a session is followed from afar: its player's address, captions on a page of their own, and how far it is behind. */
  'sessions.setStream': command({
    roles: ['pilot', 'booth'],
    input: z.strictObject({
      sessionId: id,
      embedUrl: address.nullable(),
      captionsUrl: address.nullable().default(null),
      /** Of what people see to what is said, in s. */
      delayS: z.int().min(0).max(longestDelayS).default(0),
    }),
    outcome: z.object({}),
    refusals: { 'unknown-session': 404, 'address-refused': 400, 'player-not-allowed': 409 },
  }),
  /** Hosts whose players the remote public's page may frame; replaces the list. */
  'players.set': command({
    roles: ['pilot'],
    input: z.strictObject({ hosts: z.array(playerHost).max(mostPlayers) }),
    outcome: z.object({}),
    refusals: {},
  }),
  /** Ends what somebody has come in by, everywhere, and their code and link with it. */
  'remoteAccess.revoke': command({
    roles: ['pilot'],
    input: z.strictObject({ attendeeId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-attendee': 404 },
  }),
  /**
   * A new personal link, the only one that lets its person in from then on: what they had come in by, if it was not ended
   * yet, ends. `url` null: the event's cloud is not known yet.
   */
  'remoteAccess.renew': command({
    roles: ['pilot'],
    input: z.strictObject({ attendeeId: id }),
    outcome: z.object({ url: z.string().nullable() }),
    refusals: { 'unknown-attendee': 404, 'not-remote': 409 },
  }),
  /**
   * Passes as they were before the move, of those for whom nobody has decided otherwise since, and their seats where one
   * is free: whoever has come in between keeps theirs.
   */
  'attendees.undoMoveToRemote': command({
    roles: ['pilot'],
    input: z.strictObject({ moveId: id }),
    outcome: z.object({
      restored: z.int(),
      changedSince: z.int(),
      /** Of those who are back, who had a seat in a session that is full by now, and in which. */
      withoutSeat: z.array(z.object({ attendeeId: id, sessionIds: z.array(id) })),
    }),
    refusals: { 'unknown-move': 404, 'already-undone': 409 },
  }),
  /** Who is heard or seen in a session's replay; replaces the list. Who is named as before keeps their word. */
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
  /** Somebody who does not want to be seen again. It takes the replay away, as a withdrawal does. */
  'replays.recordRefusal': command({
    roles: ['pilot'],
    input: z.strictObject({ sessionId: id, speakerId: id }),
    outcome: z.object({ withdrawn: z.boolean() }),
    refusals: { 'unknown-speaker': 404 },
  }),
  /** Takes the replay away at once, wherever this is heard. */
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
      /** Closed polls of the session whose results go with it, also where the hall has not seen them. */
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
  /** On their date: replays go, with every question of the event. What is with the referent still is kept back. */
  'replays.purge': command({
    roles: ['pilot'],
    input: z.strictObject({}),
    outcome: z.object({ replays: z.int(), questions: z.int(), withReferent: z.int() }),
    refusals: { 'too-early': 409 },
  }),
  /** Who is to answer a question after the session, and until when. */
  'followUps.assign': command({
    roles: ['pilot', 'moderator'],
    input: z.strictObject({ questionId: id, answerer: requiredText.max(120), dueAt: instant.nullable().default(null) }),
    outcome: z.object({}),
    refusals: { 'unknown-question': 404, 'not-follow-up': 409 },
  }),
  /** An answer in writing: the question and it are then read on the replay. `reviewed`: see `questions.move`. */
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
      'unmasked-name': 409,
      'held-word': 409,
    },
  }),
} as const

const mostLines = 500
const noted = { at: instant, by: z.string().nullable() }

export const remoteViews = {
  /** Of each session, how it is followed from afar. */
  remoteSessions: listView({
    roles: ['pilot', 'booth'],
    params: z.strictObject({}),
    key: 'sessionId',
    row: z.object({
      sessionId: id,
      embedUrl: z.string().nullable(),
      captionsUrl: z.string().nullable(),
      delayS: z.int(),
      /** By the room's run of show; as planned where nothing says otherwise. */
      expectedStartsAt: instant,
      expectedEndsAt: instant,
    }),
  }),
  players: valueView({
    roles: ['pilot', 'booth'],
    params: z.strictObject({}),
    value: z.object({ hosts: z.array(z.string()) }),
  }),
  /** Somebody's way in from afar. */
  remoteAccess: valueView({
    roles: ['pilot'],
    params: z.strictObject({ id }),
    value: z
      .object({
        /** By their ticket: from afar, and neither cancelled nor replaced. */
        follows: z.boolean(),
        /** Until a pilot gives a new link; so is the access of somebody whom only a station that was put out has entered. */
        revoked: z.boolean(),
        /** Null while it is revoked, for whoever does not follow from afar, and where no cloud is known. */
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
  /** Of each session, what may be seen again of it, and who has agreed. */
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
          /** Null: nobody has noted one yet. `by`: the access that noted it. */
          word: z
            .discriminatedUnion('is', [
              z.object({ is: z.literal('given'), how: z.enum(consentWays), ...noted }),
              z.object({ is: z.enum(['refused', 'withdrawn']), ...noted }),
            ])
            .nullable(),
        }),
      ),
      /** Of the session's run of show, not among the speakers. */
      missing: z.array(z.string()),
      /** Since when anybody from afar may see it; null: nobody may. */
      publishedAt: instant.nullable(),
      /** As it is published, or was the last time. */
      content: z
        .object({
          embedUrl: z.string(),
          captionsUrl: z.string().nullable(),
          chapters: z.array(z.object({ atS: z.int(), title: z.string() })),
          documents: z.array(z.object({ title: z.string(), url: z.string() })),
          pollIds: z.array(id),
        })
        .nullable(),
      /** When all replays end; null: the event has no days. */
      endsAt: instant.nullable(),
      /** The receipt. */
      purged: z.object({ at: instant, questions: z.int(), withReferent: z.int() }).nullable(),
    }),
  }),
  /** What a session's replay may be made of; null: no such session. */
  replayMaterial: valueView({
    roles: ['pilot'],
    params: z.strictObject({ sessionId: id }),
    value: z
      .object({
        /** When its recording begins; of a session that was not recorded, when it did itself. */
        startsAt: instant,
        isRecorded: z.boolean(),
        /** What really was on: items of the run of show, and questions on the screens, as the public could read them. */
        marks: z.array(z.object({ at: instant, title: z.string(), kind: z.enum(markKinds) })),
        /** Its closed polls. `isPublic`: the hall has seen what they came to. */
        polls: z.array(
          z.object({ pollId: id, title: z.string(), type: z.enum(pollTypes), votes: z.int(), isPublic: z.boolean() }),
        ),
      })
      .nullable(),
  }),
  /** Questions that wait for an answer after their session, or have one; those that are due first. */
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
  /** Who is meant by the lines of a list: a ticket's code, a registration number or a mail in each, exact. */
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
