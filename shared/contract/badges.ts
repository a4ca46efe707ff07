import { z } from 'zod'
import { categories } from '../domain/attendees/attendee.ts'
import { mostLabels, printerLabel, printerTimeouts, takeWithinS } from '../domain/badges/printer.ts'
import { command, listView, valueView } from './define.ts'
import { checkpoint, dayNumber, id, instant, reason, requiredText, shortText } from './shapes.ts'

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

const printer = {
  name: requiredText.max(80),
  driver: z.enum(printerDrivers),
  address: z.string().trim().min(1).max(500),
  label: printerLabel.default({ widthMm: 80, heightMm: 50, dpi: 203 }),
  /** Seconds after which a job for a neighbour's printer that was not taken expires. */
  takeWithinS: takeWithinS.default(120),
  timeouts: printerTimeouts.optional(),
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
    owner: 'printer',
    roles: ['pilot'],
    input: z.strictObject({
      printerId: id,
      name: printer.name.optional(),
      address: printer.address.optional(),
      label: printerLabel.optional(),
      takeWithinS: takeWithinS.optional(),
      timeouts: printerTimeouts.optional(),
    }),
    outcome: z.object({ printerId: id }),
    refusals: { 'unknown-printer': 404, 'address-refused': 400, 'label-too-wide': 400, ...folderRefusals },
  }),
  'printers.remove': command({
    owner: 'printer',
    roles: ['pilot'],
    input: z.strictObject({ printerId: id }),
    outcome: z.object({}),
    /** `pilots-printer`: its station is no pilot's, and a pilot's station has added it. */
    refusals: { 'unknown-printer': 404, 'pilots-printer': 409 },
  }),
  /** By the station where it is given, which must reach the printer. What was asked of the earlier owner is in doubt. */
  'printers.takeOver': command({
    roles: ['pilot'],
    input: z.strictObject({ printerId: id }),
    outcome: z.object({ epoch: z.int() }),
    /**
     * `put-out-printer`: nobody but a station that was put out has given its address. `taken-for-good`: another station has
     * taken it with an epoch behind which pilots' stations alone may.
     */
    refusals: { 'unknown-printer': 404, 'put-out-printer': 409, 'taken-for-good': 409, ...folderRefusals },
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
  /** One box after the other, by the name that a badge shows; whoever has a badge, or is not expected on site, is left out. */
  'badges.printBatch': command({
    roles: ['pilot'],
    input: z.strictObject({
      filter: z
        .strictObject({
          categories: z.array(z.enum(categories)).min(1).max(categories.length).optional(),
          organisation: shortText.min(1).optional(),
          /** Expected on one of these days. */
          days: z.array(dayNumber).min(1).max(31).optional(),
          attendeeIds: z.array(id).min(1).max(500).optional(),
        })
        .default({}),
      order: z.literal('name').default('name'),
      boxSize: z.int().min(1).max(500),
      printerId: id.optional(),
    }),
    outcome: z.object({ batchId: id, badges: z.int() }),
    refusals: {
      'unknown-printer': 404,
      'unknown-day': 400,
      'no-printer': 409,
      'nobody-to-print': 409,
      'batch-too-large': 409,
    },
  }),
  'badges.pauseBatch': command({
    roles: ['pilot'],
    input: z.strictObject({ batchId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-batch': 404, 'already-settled': 409 },
  }),
  /** What failed is tried again first; what is in doubt waits for somebody's word. */
  'badges.resumeBatch': command({
    owner: 'print-job',
    roles: ['pilot'],
    input: z.strictObject({ batchId: id, printerId: id.optional() }),
    outcome: z.object({}),
    refusals: { 'unknown-batch': 404, 'unknown-printer': 404, 'not-paused': 409, 'rehearsal-on': 409 },
  }),
  'badges.cancelBatch': command({
    roles: ['pilot'],
    input: z.strictObject({ batchId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-batch': 404, 'already-settled': 409 },
  }),
  /**
   * Everything that waits at a printer, with the batches that print there, or the jobs that are named; in the order in which
   * they waited.
   */
  'printJobs.move': command({
    owner: 'print-job',
    roles: ['reception', 'pilot'],
    input: z.strictObject({
      printJobIds: z.array(id).min(1).max(500).optional(),
      from: id.optional(),
      to: id,
    }),
    outcome: z.object({ moved: z.int() }),
    refusals: {
      'unknown-printer': 404,
      'unknown-print-job': 404,
      'nothing-to-move': 409,
      'not-movable': 409,
      'several-stations': 409,
    },
  }),
  /** A new roll of labels was put in: from now on what comes out is counted down. */
  'printers.newRoll': command({
    owner: 'printer',
    roles: ['reception', 'pilot'],
    input: z.strictObject({ printerId: id, labels: z.int().min(1).max(mostLabels) }),
    outcome: z.object({}),
    refusals: { 'unknown-printer': 404 },
  }),
  'printJobs.retry': command({
    owner: 'print-job',
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
      /** The name of the station that prints on it. */
      station: z.string().nullable(),
      /** It prints on this station. */
      isOwn: z.boolean(),
      /** The name of a station that took it over as well while the two were apart: one of them must take it again. */
      rival: z.string().nullable(),
      label: printerLabel,
      state: z.enum(['ready', 'busy', 'attention', 'away']),
      message: z.string().nullable(),
      waiting: z.int(),
      /** About so many; null where nobody has said how many the roll had. */
      labelsLeft: z.int().nullable(),
      /** Its station cannot be reached: what was asked of it comes out nowhere else, or it might come out twice. */
      held: z.boolean(),
    }),
  }),
  /**
   * The last 50 jobs of this station and the last 50 of the others, newest first; of those before, all that may have come
   * out, and the newest 100 that failed.
   */
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
      /** Asked for at this station, or printed here: what its desks look after. */
      isOwn: z.boolean(),
      state: z.enum(printJobStates),
      /** Of what failed, or is in doubt: whether the person would lack a badge if this one did not come out. */
      wanted: z.boolean(),
      /** Its printer's station cannot be reached: it may be tried again there, and nowhere else. */
      held: z.boolean(),
      message: z.string().nullable(),
      /** When it was asked for. */
      at: instant,
      /** When it came to the state it is in. */
      changedAt: instant,
    }),
  }),
  printBatches: listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'batchId',
    row: z.object({
      batchId: id,
      printerId: id,
      plannedAt: instant,
      /** `paused` with why, or null where somebody has stopped it. */
      state: z.enum(['printing', 'paused', 'cancelled', 'done']),
      message: z.string().nullable(),
      badges: z.int(),
      out: z.int(),
      failed: z.int(),
      /** May have come out: somebody must look. */
      inDoubt: z.int(),
      boxes: z.array(z.object({ label: z.string(), badges: z.int(), out: z.int() })),
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
