import { z } from 'zod'
import { sessionKinds } from '../domain/programme/session.ts'
import { command, listView } from './define.ts'
import { dayNumber, id, instant, requiredText } from './shapes.ts'

export const programmeCommands = {
  'rooms.add': command({
    roles: ['pilot'],
    input: z.strictObject({ name: requiredText, capacity: z.int().min(1).max(100_000).optional() }),
    outcome: z.object({ roomId: id }),
    refusals: { 'room-exists': 409 },
  }),
  'sessions.add': command({
    roles: ['pilot'],
    input: z.strictObject({
      title: requiredText,
      kind: z.enum(sessionKinds),
      roomId: id,
      day: dayNumber,
      startsAt: instant,
      endsAt: instant,
      capacity: z.int().min(1).max(100_000).optional(),
      registration: z.boolean(),
      code: z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z0-9-]{1,20}$/)
        .optional(),
    }),
    outcome: z.object({ sessionId: id }),
    refusals: {
      'unknown-room': 404,
      'ends-before-start': 400,
      'outside-day': 400,
      'unknown-day': 400,
      'code-taken': 409,
    },
  }),
  /**
   * Five minutes after the start of a session on registration, the seats of absent people become free for others.
   * Switched off, the seats are reserved again.
   */
  'sessions.freeSeats': command({
    roles: ['pilot'],
    input: z.strictObject({ sessionId: id, on: z.boolean() }),
    outcome: z.object({ seatsFreedFrom: instant.nullable() }),
    refusals: { 'unknown-session': 404, 'no-registration': 409 },
  }),
} as const

export const programmeViews = {
  programme: listView({
    roles: ['reception', 'door', 'moderator', 'referent', 'booth', 'pilot', 'screen', 'organiser'],
    area: 'figures',
    params: z.strictObject({}),
    key: 'sessionId',
    row: z.object({
      sessionId: id,
      code: z.string().nullable(),
      title: z.string(),
      kind: z.enum(sessionKinds),
      roomId: id,
      roomName: z.string(),
      day: z.int(),
      startsAt: instant,
      endsAt: instant,
      capacity: z.int().nullable(),
      registration: z.boolean(),
      /** The pilot's switch: see `sessions.freeSeats`. */
      freesSeats: z.boolean(),
      registered: z.int(),
      admitted: z.int(),
    }),
  }),
  rooms: listView({
    roles: ['reception', 'door', 'moderator', 'referent', 'booth', 'pilot', 'screen'],
    params: z.strictObject({}),
    key: 'roomId',
    row: z.object({ roomId: id, name: z.string(), capacity: z.int().nullable() }),
  }),
} as const
