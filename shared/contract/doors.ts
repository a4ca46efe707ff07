import { z } from 'zod'
import { command, listView } from './define.ts'
import { checkpoint, id, instant } from './shapes.ts'

/** A call is named by the command that made it. */
const callId = z.string().max(64)

export const doorCommands = {
  /** Calls the pilot to a door. A door that already waits has called only once. */
  'doors.callPilot': command({
    roles: ['reception', 'door', 'pilot'],
    input: z.strictObject({ checkpoint: checkpoint.default('entrance') }),
    outcome: z.object({ callId }),
    refusals: { 'unknown-checkpoint': 404, 'not-your-checkpoint': 403 },
  }),
  /** Tells the door that the pilot has seen its call. */
  'doors.answerCall': command({
    roles: ['pilot'],
    input: z.strictObject({ checkpoint, callId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-call': 404 },
  }),
} as const

export const doorViews = {
  /** For the pilot every waiting call. For a door its own last one, until it calls again. */
  doorCalls: listView({
    roles: ['reception', 'door', 'pilot'],
    params: z.strictObject({}),
    key: 'callId',
    row: z.object({
      callId,
      checkpoint,
      /** The label of the access that called. */
      by: z.string(),
      at: instant,
      answeredAt: instant.nullable(),
    }),
  }),
} as const
