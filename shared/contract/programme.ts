import { z } from 'zod'
import { sessionKinds } from '../domain/programme/session.ts'
import { command, listView, valueView } from './define.ts'
import { dayNumber, id, instant, requiredText, shortText } from './shapes.ts'

const places = z.int().min(1).max(100_000)
const session = {
  title: requiredText,
  kind: z.enum(sessionKinds),
  roomId: id,
  day: dayNumber,
  startsAt: instant,
  endsAt: instant,
  registration: z.boolean(),
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9-]{1,20}$/),
}
const misplaced = { 'unknown-room': 404, 'ends-before-start': 400, 'outside-day': 400, 'unknown-day': 400 } as const

export const programmeCommands = {
  'rooms.add': command({
    roles: ['pilot'],
    input: z.strictObject({ name: requiredText, capacity: places.optional() }),
    outcome: z.object({ roomId: id }),
    refusals: { 'room-exists': 409 },
  }),
  /** Null: no number of places. Sessions keep their own. */
  'rooms.update': command({
    roles: ['pilot'],
    input: z.strictObject({ roomId: id, name: requiredText.optional(), capacity: places.nullable().optional() }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404, 'room-exists': 409 },
  }),
  /** Of a room that has no session, no item of the run of show and no OBS. */
  'rooms.remove': command({
    roles: ['pilot'],
    input: z.strictObject({ roomId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-room': 404, 'in-use': 409 },
  }),
  /** Without `capacity` the session has its room's. */
  'sessions.add': command({
    roles: ['pilot'],
    input: z.strictObject({ ...session, code: session.code.optional(), capacity: places.optional() }),
    outcome: z.object({ sessionId: id }),
    refusals: { ...misplaced, 'code-taken': 409 },
  }),
  /**
   * Any of what `sessions.add` takes, to be otherwise; another `code` is refused, because files register people by it.
   * `beyond`: how many more people are registered, or inside, than there are seats. They keep their registration.
   */
  'sessions.update': command({
    roles: ['pilot'],
    input: z.strictObject({
      sessionId: id,
      ...z.strictObject({ ...session, capacity: places.nullable() }).partial().shape,
    }),
    outcome: z.object({ beyond: z.int() }),
    refusals: { ...misplaced, 'unknown-session': 404, 'code-fixed': 409 },
  }),
  /** It stays in the programme and says so, at its door too. `reason` is read by everybody. */
  'sessions.cancel': command({
    roles: ['pilot'],
    input: z.strictObject({ sessionId: id, reason: shortText.optional(), insteadSessionId: id.optional() }),
    outcome: z.object({ registered: z.int() }),
    refusals: { 'unknown-session': 404, 'not-instead': 409 },
  }),
  'sessions.restore': command({
    roles: ['pilot'],
    input: z.strictObject({ sessionId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-session': 404, 'not-cancelled': 409 },
  }),
  /** Of a session for which nobody has registered, and in which nobody has been or asked anything. */
  'sessions.remove': command({
    roles: ['pilot'],
    input: z.strictObject({ sessionId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-session': 404, 'in-use': 409 },
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

/** Null: it takes place. `insteadSessionId`: the session that its people are sent to. */
export const cancelledSession = z
  .object({ at: instant, reason: z.string().nullable(), insteadSessionId: id.nullable() })
  .nullable()

/** See `shared/domain/programme/lost-choices.ts`. */
export const lostChoices = z.object({
  people: z.int(),
  /** The first of them, by code. */
  codes: z.array(z.object({ code: z.string(), people: z.int() })),
})

/** What a session is, when and where. `capacity`: null where nobody counts. */
const standing = z.object({
  startsAt: instant,
  endsAt: instant,
  room: z.string(),
  kind: z.enum(sessionKinds),
  code: z.string().nullable(),
  capacity: z.int().nullable(),
})

/** What a programme file makes of a session: otherwise in these fields, or, if null, new. */
export const programmeChange = z.object({
  line: z.int(),
  title: z.string(),
  fields: z.array(z.string()).nullable(),
  now: standing,
  before: standing.nullable(),
})

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
      cancelled: cancelledSession,
      /** Sessions that are in the same room at the same time. */
      overlaps: z.array(id),
      /** The pilot's switch: see `sessions.freeSeats`. */
      freesSeats: z.boolean(),
      registered: z.int(),
      admitted: z.int(),
    }),
  }),
  /** People who have chosen sessions that are not in the programme. Their choice counts once a session has the code. */
  'programme.lostChoices': valueView({ roles: ['pilot'], params: z.strictObject({}), value: lostChoices }),
  rooms: listView({
    roles: ['reception', 'door', 'moderator', 'referent', 'booth', 'pilot', 'screen'],
    params: z.strictObject({}),
    key: 'roomId',
    row: z.object({ roomId: id, name: z.string(), capacity: z.int().nullable() }),
  }),
} as const
