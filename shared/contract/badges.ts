import { z } from 'zod'
import { categories } from '../domain/attendees/attendee.ts'
import { mostLabels, printerLabel, printerTimeouts, takeWithinS } from '../domain/badges/printer.ts'
import { printerDriverNames } from '../domain/badges/printer-drivers.ts'
import { command, listView, valueView } from './define.ts'
import { checkpoint, dayNumber, id, instant, reason, requiredText, shortText } from './shapes.ts'

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
  driver: z.enum(printerDriverNames),
  address: z.string().trim().min(1).max(500),
  /** The driver's usual label where it is left out. */
  label: printerLabel.optional(),
  /** Seconds after which a job for another station's printer expires if it was not taken. */
  takeWithinS: takeWithinS.default(120),
  timeouts: printerTimeouts.optional(),
}

/**
 * Refusals that only a person can mend, best while still typing. A folder that does not answer may come back, so it is
 * not refused.
 */
export const folderRefusals = {
  'folder-missing': 409,
  'not-a-folder': 409,
  'folder-read-only': 409,
  'same-folder': 400,
} as const

const letter = z.string().regex(/^[A-Z]$/)

/** Whose badges a batch prints. */
const batchFilter = z.strictObject({
  categories: z.array(z.enum(categories)).min(1).max(categories.length).optional(),
  organisation: shortText.min(1).optional(),
  /** Expected on one of these days. */
  days: z.array(dayNumber).min(1).max(31).optional(),
  attendeeIds: z.array(id).min(1).max(500).optional(),
  /** The first letters under which badges are filed, both included. */
  letters: z.strictObject({ from: letter, to: letter }).optional(),
})
const boxSize = z.int().min(1).max(500)

export const badgeCommands = {
  'printers.add': command({
    roles: ['pilot'],
    input: z.strictObject(printer),
    outcome: z.object({ printerId: id }),
    refusals: { 'address-refused': 400, 'label-too-wide': 400, ...folderRefusals },
  }),
  /**
   * Looks for printers for some seconds: queues of this machine's CUPS, and printers of the network that announce themselves
   * and that a driver speaks with. Nothing is changed.
   */
  'printers.find': command({
    roles: ['pilot'],
    input: z.strictObject({}),
    outcome: z.object({
      printers: z.array(
        z.object({
          name: z.string(),
          driver: z.enum(printerDriverNames),
          address: z.string(),
          /** A printer of the list has this address. */
          isKnown: z.boolean(),
        }),
      ),
    }),
    refusals: {},
  }),
  'printers.update': command({
    owner: 'printer',
    roles: ['pilot'],
    input: z.strictObject({
      printerId: id,
      name: printer.name.optional(),
      address: printer.address.optional(),
      label: printer.label,
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
    /** `pilots-printer`: this station is not a pilot's, and a pilot's station added the printer. */
    refusals: { 'unknown-printer': 404, 'pilots-printer': 409 },
  }),
  /**
   * Run by the station that receives it, which must reach the printer. Jobs requested from the earlier owner are then
   * in doubt.
   */
  'printers.takeOver': command({
    roles: ['pilot'],
    input: z.strictObject({ printerId: id }),
    outcome: z.object({ epoch: z.int() }),
    /**
     * `put-out-printer`: only a station that was put out has given its address. `taken-for-good`: another station has
     * taken it with an epoch that only pilots' stations may exceed.
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
  /**
   * Prints box after box, by the name that a badge shows. People who have a badge, or are not expected on site, are
   * left out.
   */
  'badges.printBatch': command({
    roles: ['pilot'],
    input: z.strictObject({
      filter: batchFilter.default({}),
      order: z.literal('name').default('name'),
      boxSize,
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
  /** Retries failed badges first. Badges in doubt wait for a person's answer. */
  'badges.resumeBatch': command({
    owner: 'print-job',
    roles: ['pilot'],
    input: z.strictObject({ batchId: id, printerId: id.optional() }),
    outcome: z.object({}),
    refusals: { 'unknown-batch': 404, 'unknown-printer': 404, 'not-paused': 409, 'rehearsal-on': 409 },
  }),
  /** Prints again, for their places in their boxes, the badges that no longer say who stands there. See `wrongBadges`. */
  'badges.printBoxedAgain': command({
    roles: ['pilot'],
    input: z.strictObject({ printerId: id.optional() }),
    outcome: z.object({ badges: z.int() }),
    refusals: { 'unknown-printer': 404, 'no-printer': 409, 'nobody-to-print': 409, 'rehearsal-on': 409 },
  }),
  /** Somebody has taken out of the boxes what nobody is to be given: see `wrongBadges`. These badges are void. */
  'badges.takenOut': command({
    roles: ['pilot'],
    input: z.strictObject({}),
    outcome: z.object({ badges: z.int() }),
    refusals: { 'nothing-to-take-out': 409 },
  }),
  'badges.cancelBatch': command({
    roles: ['pilot'],
    input: z.strictObject({ batchId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-batch': 404, 'already-settled': 409 },
  }),
  /**
   * Moves everything that waits at a printer, with the batches that print there, or only the named jobs. The order is
   * kept.
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
  /** A new roll of labels: each label that comes out is counted down from now on. */
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
  /** The printer of another station's desk. Null: none. It follows `desk.configure`, whichever comes last. */
  'desks.setPrinter': command({
    roles: ['pilot'],
    input: z.strictObject({ stationId: id, printerId: id.nullable() }),
    outcome: z.object({}),
    refusals: { 'unknown-station': 404, 'unknown-printer': 404, 'pilot-station-needed': 409 },
  }),
} as const

export const badgeViews = {
  /** What a batch would print, before it is printed. */
  batchPreview: valueView({
    roles: ['pilot'],
    params: z.strictObject({ filter: batchFilter.pick({ categories: true, days: true, letters: true }), boxSize }),
    value: z.object({
      badges: z.int(),
      boxes: z.int(),
      /** Names of which no font has every letter: the badge has "?" in their place. The first 20. */
      unwritten: z.array(z.string()),
    }),
  }),
  printers: listView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({}),
    key: 'printerId',
    row: z.object({
      printerId: id,
      name: z.string(),
      driver: z.enum(printerDriverNames),
      /** Null for reception. */
      address: z.string().nullable(),
      /** The name of the station that prints on it. */
      station: z.string().nullable(),
      /** The printer prints at this station. */
      isOwn: z.boolean(),
      /**
       * The name of a station that took the printer over as well while the two were apart. One of them must take it
       * again.
       */
      rival: z.string().nullable(),
      label: printerLabel,
      state: z.enum(['ready', 'busy', 'attention', 'away']),
      message: z.string().nullable(),
      waiting: z.int(),
      /** An estimate. Null if nobody has entered how many labels the roll had. */
      labelsLeft: z.int().nullable(),
      /** Its station cannot be reached. Its jobs are printed nowhere else, because they might come out twice. */
      held: z.boolean(),
    }),
  }),
  /**
   * The last 50 jobs of this station and the last 50 of the others, newest first. Of earlier jobs: all that may have
   * come out, and the newest 100 that failed.
   */
  printJobs: listView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({}),
    key: 'printJobId',
    row: z.object({
      printJobId: id,
      attendeeId: id,
      /** The person's name as a badge shows it. */
      who: z.string(),
      printerId: id,
      /** Requested at this station or printed here: the jobs that this station's desks handle. */
      isOwn: z.boolean(),
      /** Of a rehearsal: it opens nothing at the real door. */
      specimen: z.boolean(),
      state: z.enum(printJobStates),
      /** For a failed job or one in doubt: whether the person lacks a badge without it. */
      wanted: z.boolean(),
      /** Its printer's station cannot be reached. The job may be retried there only. */
      held: z.boolean(),
      message: z.string().nullable(),
      /** When the job was requested. */
      at: instant,
      /** When the job reached its present state. */
      changedAt: instant,
    }),
  }),
  /** Badges in boxes that no longer say who stands there, by box and place. */
  wrongBadges: listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'printJobId',
    row: z.object({
      printJobId: id,
      attendeeId: id,
      /** As a badge shows it now. Empty for somebody erased. */
      who: z.string(),
      /** The substitute who comes instead. `replace` then prints their badge for this place. Null if nobody does. */
      comes: z.string().nullable(),
      box: z.string(),
      /** Its place in the box, from 1. */
      place: z.int(),
      /**
       * `take-out`: nobody comes for it any more. `printing`: a new one is on its way. `old`: a new one is out, and this
       * one still lies in its box.
       */
      todo: z.enum(['replace', 'printing', 'old', 'take-out']),
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
      /** `paused`: the reason, or null if a person paused it. */
      state: z.enum(['printing', 'paused', 'cancelled', 'done']),
      message: z.string().nullable(),
      badges: z.int(),
      out: z.int(),
      failed: z.int(),
      /** Badges that may have come out: a person must look. */
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
  /** The printer of each station that has a desk and is linked to the event. */
  desks: listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'stationId',
    row: z.object({ stationId: id, name: z.string(), printerId: id.nullable() }),
  }),
} as const
