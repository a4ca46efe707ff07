import { z } from 'zod'
import { whyKioskCalls } from '../domain/check-in/kiosk.ts'
import { command, listView, valueView } from './define.ts'
import { cleanText, id, instant } from './shapes.ts'

/** A call is named by the command that made it. */
const callId = z.string().max(64)

/**
 * How a kiosk answers a code. `too-many`: this kiosk was shown too many codes that nobody has. It says so, and answers
 * no code for some seconds.
 */
export const kioskAnswers = ['welcome', 'desk', 'unknown', 'too-many'] as const

/** How often a kiosk may be shown a code that nobody has: so many at once, and one more in each of these periods. */
export const unknownCodes = { burst: 10, everyS: 10 } as const

/** A kiosk's scan that reaches its station later than this, in ms, admits nobody: the person has gone to a desk. */
export const kioskScanWithinMs = 5000

export const kioskCommands = {
  /**
   * Before a person is admitted: their first name, to be confirmed. `desk`: a person at a desk has to help; that desk is
   * told who comes and why, and the kiosk is told neither.
   */
  'kiosk.look': command({
    roles: ['kiosk'],
    input: z.strictObject({ code: z.string().min(1).max(512) }),
    outcome: z.object({ answer: z.enum(kioskAnswers), firstName: z.string().optional() }),
    refusals: {},
  }),
  /**
   * Calls the desk. `scanId`: the command id of this kiosk's `checkIn.scan` that the call is about. With `not-me`, that
   * passage is undone and its badge void. With `printer`, a badge that has not come out is cancelled.
   */
  'kiosk.call': command({
    roles: ['kiosk'],
    input: z.strictObject({ why: z.enum(whyKioskCalls), scanId: z.uuid().optional() }),
    outcome: z.object({ callId }),
    refusals: { 'unknown-passage': 404 },
  }),
  /** Tells the kiosk that somebody comes. */
  'kiosk.answerCall': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ accessId: id, callId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-call': 404 },
  }),
  /** Where a kiosk prints, and where it sends people. */
  'kiosk.direct': command({
    roles: ['pilot'],
    input: z.strictObject({
      accessId: id,
      printerId: id.nullable(),
      /** The station whose desk helps. Null: every desk is told. */
      deskId: id.nullable(),
      /** Where people wait when that desk is closed. */
      waitAt: cleanText.max(120).default(''),
    }),
    outcome: z.object({}),
    refusals: { 'unknown-access': 404, 'unknown-printer': 404, 'unknown-station': 404 },
  }),
  /** Checks the pilot's code before a kiosk's page is left. */
  'kiosk.unlock': command({
    roles: ['kiosk'],
    input: z.strictObject({ pilotCode: z.string().max(64) }),
    outcome: z.object({}),
    refusals: { 'pilot-needed': 403, 'wrong-pilot-code': 403, 'too-many-tries': 429 },
  }),
} as const

export const kioskViews = {
  /** What a kiosk's page must know of its place. */
  kiosk: valueView({
    roles: ['kiosk'],
    params: z.strictObject({}),
    value: z.object({
      /** The name of the desk that helps. Null if it is closed, or if none was chosen. */
      desk: z.string().nullable(),
      /** Where to wait when no desk is open. Empty if the pilot has not said. */
      waitAt: z.string(),
      /** Its printer works, as far as its station knows. */
      canPrint: z.boolean(),
      /** What became of the last call by the key. */
      help: z.enum(['none', 'called', 'coming']),
    }),
  }),
  /** The badge of one of this kiosk's passages, by the scan's command id. Null if it is not this kiosk's. */
  kioskBadge: valueView({
    roles: ['kiosk'],
    params: z.strictObject({ scanId: z.uuid() }),
    value: z.object({ state: z.enum(['none', 'printing', 'out', 'failed']) }).nullable(),
  }),
  /** Open calls of kiosks. For a desk, those that are directed to it or to every desk; for the pilot, all. */
  kioskCalls: listView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({}),
    key: 'callId',
    row: z.object({
      callId,
      accessId: id,
      /** The label of the kiosk's access. */
      kiosk: z.string(),
      why: z.enum(whyKioskCalls),
      attendeeId: id.nullable(),
      firstName: z.string().nullable(),
      lastName: z.string().nullable(),
      /** Why the kiosk did not admit that person. */
      verdict: z.string().nullable(),
      at: instant,
    }),
  }),
  /** Kiosks whose access stands. */
  kiosks: listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'accessId',
    row: z.object({
      accessId: id,
      label: z.string(),
      printerId: id.nullable(),
      deskId: id.nullable(),
      waitAt: z.string(),
    }),
  }),
} as const
