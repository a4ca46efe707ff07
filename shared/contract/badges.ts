import { z } from 'zod'
import { command, listView, valueView } from './define.ts'
import { checkpoint, id, instant, reason, requiredText } from './shapes.ts'

export const printerDrivers = ['escpos', 'zpl', 'cups', 'pdf-folder', 'os'] as const
export const printJobStates = [
  'queued',
  'rendering',
  'printing',
  'printed',
  'sent',
  'unknown',
  'failed',
  'cancelled',
] as const

const label = z.strictObject({
  widthMm: z.number().min(20).max(300),
  heightMm: z.number().min(20).max(300),
  dpi: z.int().min(150).max(600),
  printableWidthMm: z.number().min(20).max(300).optional(),
})
const seconds = z.number().min(0.1).max(120)
/** Of a printer on the network: for the connection, for something of a badge to go, for the printer's last word. */
const timeouts = z.strictObject({ connectS: seconds, stallS: seconds, answerS: seconds }).partial()
const printer = {
  name: requiredText.max(80),
  driver: z.enum(printerDrivers),
  address: z.string().trim().min(1).max(500),
  label: label.default({ widthMm: 80, heightMm: 50, dpi: 203 }),
  /** Seconds after which a job for a neighbour's printer that was not taken expires. */
  takeWithinS: z.int().min(1).max(86_400).default(120),
  timeouts: timeouts.optional(),
}

/** What only a person can mend, and does best while still typing; a folder that does not answer may come back. */
export const folderRefusals = {
  'folder-missing': 409,
  'not-a-folder': 409,
  'folder-read-only': 409,
  'same-folder': 400,
} as const

export const badgeCommands = {
  'printers.add': command({
    roles: ['pilot'],
    input: z.strictObject(printer),
    outcome: z.object({ printerId: id }),
    refusals: { 'driver-not-built': 409, 'address-refused': 400, 'label-too-wide': 400, ...folderRefusals },
  }),
  'printers.update': command({
    roles: ['pilot'],
    input: z.strictObject({
      printerId: id,
      name: printer.name.optional(),
      address: printer.address.optional(),
      label: label.optional(),
      takeWithinS: z.int().min(1).max(86_400).optional(),
      timeouts: timeouts.optional(),
    }),
    outcome: z.object({ printerId: id }),
    refusals: { 'unknown-printer': 404, 'address-refused': 400, 'label-too-wide': 400, ...folderRefusals },
  }),
  'printers.remove': command({
    roles: ['pilot'],
    input: z.strictObject({ printerId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-printer': 404 },
  }),
  'badges.print': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ attendeeId: id, printerId: id.optional(), reason: reason.optional() }),
    outcome: z.object({ printJobId: id }),
    refusals: {
      'unknown-attendee': 404,
      'unknown-printer': 404,
      'no-printer': 409,
      'reason-needed': 409,
      substituted: 409,
    },
  }),
  'printJobs.retry': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ printJobId: id, printerId: id.optional() }),
    outcome: z.object({ printJobId: id }),
    refusals: { 'unknown-print-job': 404, 'unknown-printer': 404, 'not-retriable': 409 },
  }),
  'printJobs.confirm': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ printJobId: id, cameOut: z.boolean() }),
    outcome: z.object({}),
    refusals: { 'unknown-print-job': 404, 'not-in-doubt': 409 },
  }),
  'printJobs.cancel': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ printJobId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-print-job': 404, 'already-settled': 409 },
  }),
  'desk.configure': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({
      autoPrint: z.boolean().optional(),
      printerId: id.nullable().optional(),
      checkpoint: checkpoint.optional(),
    }),
    outcome: z.object({}),
    refusals: { 'unknown-printer': 404, 'unknown-checkpoint': 404 },
  }),
} as const

export const badgeViews = {
  printers: listView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({}),
    key: 'printerId',
    row: z.object({
      printerId: id,
      name: z.string(),
      driver: z.enum(printerDrivers),
      /** Null for reception. */
      address: z.string().nullable(),
      label,
      state: z.enum(['ready', 'busy', 'attention', 'away']),
      message: z.string().nullable(),
      waiting: z.int(),
    }),
  }),
  /** The last 50 jobs of this station's printers, newest first. */
  printJobs: listView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({}),
    key: 'printJobId',
    row: z.object({
      printJobId: id,
      attendeeId: id,
      /** As a badge would name the person. */
      who: z.string(),
      printerId: id,
      state: z.enum(printJobStates),
      message: z.string().nullable(),
      /** When it was asked for. */
      at: instant,
      /** When it came to the state it is in. */
      changedAt: instant,
    }),
  }),
  desk: valueView({
    roles: ['reception', 'door', 'pilot'],
    params: z.strictObject({}),
    value: z.object({
      stationId: id,
      name: z.string(),
      autoPrint: z.boolean(),
      printerId: id.nullable(),
      checkpoint,
    }),
  }),
} as const
