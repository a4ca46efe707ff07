import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { count, idText, typedText } from '../bounds.ts'
import { epochOfEvent } from '../stations/ownership.ts'
import type { StreamKind } from '../stream.ts'
import type { PrinterState } from './printer.ts'

export const settledStates = ['printed', 'sent', 'unknown', 'failed'] as const
export type PrintJobStatus = 'queued' | 'printing' | (typeof settledStates)[number] | 'cancelled'

/** One badge asked of one printer. The printer's station takes it, with an event of its own, before anything prints. */
export interface PrintJobState {
  readonly request: PrintJobRequest | null
  readonly status: PrintJobStatus
  /** A key of the interface's words, or null. */
  readonly message: string | null
  readonly askedAt: Instant
  readonly askedBy: StationId | null
  /** When it came to the state it is in. */
  readonly changedAt: Instant
  /** When the printer's station took it last; 0 before. */
  readonly takenAt: Instant
  /** Attempts begun: an effect belongs to one of them. */
  readonly attempt: number
  /** Badges of it that have come out, by station and attempt: more than one where two stations have printed it. */
  readonly pieces: readonly string[]
  /** The stations at which somebody has seen it come out, whatever its printer's station knew. */
  readonly seenBy: readonly string[]
}

/**
 * The printer's owner, as whoever asks knows it: nobody else prints it, so that two never do. Left out where the printer
 * was never taken over.
 */
const of = z.strictObject({ epoch: epochOfEvent.min(2), station: idText }).optional()

/**
 * The last version there is: nobody has so many badges. Behind it there is no later one, so that badges of it void none of each
 * other: whoever writes it in advance keeps nobody from a badge.
 */
export const lastVersion = 100_000

const request = z.strictObject({
  attendeeId: idText,
  printerId: idText,
  of,
  /** The badge's version, from 1: a later one voids the earlier once it has come out. */
  version: z.int().min(0).max(lastVersion),
  specimen: z.boolean(),
  /** The generation of `people` under which the badge's code is made: its id; the first one where absent. */
  codeKey: z.string().max(16).optional(),
  /** The ticket was cancelled when it was asked for: somebody has let the person in knowing that. */
  ticketCancelled: z.literal(true).optional(),
  /** The batch that it is of, and its place there from 1. */
  batch: z.strictObject({ batchId: idText, place: count }).optional(),
})
export type PrintJobRequest = z.output<typeof request>

/** Why another badge was needed: it may name a person, so it lies in the part that an erasure takes away. */
const words = z.strictObject({ reason: typedText }).partial()

export const printJobEvents = {
  PrintJobRequested: { payload: request, part: words },
  PrintJobTaken: z.strictObject({ attempt: count }),
  PrintJobSettled: z.strictObject({
    attempt: count,
    status: z.enum(settledStates),
    message: z.string().max(200).nullable(),
  }),
  PrintJobConfirmed: z.strictObject({ cameOut: z.boolean() }),
  PrintJobCancelled: z.strictObject({}),
  /** `attempt`: the one that a person has seen fail, so that two desks who ask again ask for the same one. */
  PrintJobRetried: z.strictObject({ printerId: idText, of, attempt: count.optional() }),
  PrintJobMoved: z.strictObject({ printerId: idText, of }),
  /**
   * Nobody has taken it in time. `attempt`: begun so far. `said`: `unheard` by the asker, to whom word of it may not have come;
   * `confirmed` by the printer's station, which has heard that and has not taken it.
   */
  PrintJobExpired: z.strictObject({ attempt: count, said: z.enum(['unheard', 'confirmed']).optional() }),
}
type Schema<Name extends keyof typeof printJobEvents> = (typeof printJobEvents)[Name]
type Payload<Name extends keyof typeof printJobEvents> =
  Schema<Name> extends z.ZodType
    ? z.output<Schema<Name>>
    : PrintJobRequest & { readonly person?: z.output<typeof words> | null }
type Event<Name extends keyof typeof printJobEvents> = { readonly type: Name } & (Payload<Name> extends Record<
  string,
  never
>
  ? unknown
  : Payload<Name>)
export type PrintJobEvent = { [Name in keyof typeof printJobEvents]: Event<Name> }[keyof typeof printJobEvents]

const isOut = (status: PrintJobStatus) => status === 'printed' || status === 'sent'

/** A badge that is out, or may be, or will be without anybody's help. */
export const isUnderWay = (job: PrintJobState): boolean =>
  isOut(job.status) || job.status === 'queued' || job.status === 'printing' || isInDoubt(job)
/** It may have come out, and whoever could say has not been heard. */
export const isInDoubt = (job: PrintJobState): boolean => job.status === 'unknown' || isUnheard(job)
/** Given up by its asker, while its printer's station has not said that it never took it. */
export const isUnheard = ({ status, message }: PrintJobState): boolean => status === 'failed' && message === unheard
const unheard = 'not-taken-in-time-apart'
export const hasComeOut = ({ status }: PrintJobState): boolean => isOut(status)
/** The stations by whose word it has come out. */
export const saidOutBy = ({ pieces, seenBy }: PrintJobState): ReadonlySet<string> =>
  new Set([...pieces.map((piece) => piece.slice(0, piece.indexOf(' '))), ...seenBy])

export type AskedPrinter = Pick<PrintJobRequest, 'printerId' | 'of'>

/** A printer as a job names it. */
export const askedPrinter = (printerId: string, { epoch, owner }: PrinterState): AskedPrinter => ({
  printerId,
  ...(epoch > 1 && owner !== null && { of: { epoch, station: owner } }),
})

const epochOf = (request: AskedPrinter): number => request.of?.epoch ?? 1

/** Whether it was asked of the station that the printer belongs to. */
export const isForOwner = (request: AskedPrinter, { epoch, owner }: PrinterState): boolean =>
  epochOf(request) === epoch && (request.of === undefined || request.of.station === owner)

/** Under way, and asked of a station that the printer belongs to no more: it may have come out there. */
export const isOfAnotherOwner = ({ request, status }: PrintJobState, printer: PrinterState): boolean =>
  request !== null &&
  (status === 'queued' || status === 'printing') &&
  !isForOwner(request, printer) &&
  epochOf(request) <= printer.epoch

/** Whose word on it counts, as long as nobody has taken its printer over: it alone knows whether it has taken the job. */
export const holderOf = (request: AskedPrinter, { epoch, owner }: PrinterState): StationId | null =>
  epochOf(request) < epoch ? null : ((request.of?.station ?? owner) as StationId | null)

export function retry(
  state: PrintJobState,
  printer: AskedPrinter,
): Result<Event<'PrintJobRetried'>, 'unknown-print-job' | 'not-retriable'> {
  if (!state.request) return refuse('unknown-print-job')
  if (state.status !== 'failed' && state.status !== 'cancelled') return refuse('not-retriable')
  return accept({ type: 'PrintJobRetried', ...printer, attempt: state.attempt })
}

/** Whether a job for a neighbour's printer has waited longer than its printer's `takeWithinS`. */
export const isTooLate = ({ status, changedAt }: PrintJobState, takeWithinS: number, now: Instant): boolean =>
  status === 'queued' && now - changedAt > takeWithinS * 1000

/** To another printer: what waits there, or is known not to have come out, waits here. */
export function move(
  state: PrintJobState,
  printer: AskedPrinter,
): Result<Event<'PrintJobMoved'>, 'unknown-print-job' | 'not-movable'> {
  if (!state.request) return refuse('unknown-print-job')
  return state.status === 'queued' || state.status === 'failed'
    ? accept({ type: 'PrintJobMoved', ...printer })
    : refuse('not-movable')
}

/** A person looked at the printer: nothing is printed again by itself. */
export function confirm(
  state: PrintJobState,
  cameOut: boolean,
): Result<Event<'PrintJobConfirmed'>, 'unknown-print-job' | 'not-in-doubt'> {
  if (!state.request) return refuse('unknown-print-job')
  if (state.status !== 'unknown') return refuse('not-in-doubt')
  return accept({ type: 'PrintJobConfirmed', cameOut })
}

export function cancel(
  state: PrintJobState,
): Result<Event<'PrintJobCancelled'>, 'unknown-print-job' | 'already-settled'> {
  if (!state.request) return refuse('unknown-print-job')
  if (state.status !== 'queued' && state.status !== 'failed') return refuse('already-settled')
  return accept({ type: 'PrintJobCancelled' })
}

/** Two are said beside a badge: of more nothing else is told. */
const mostPieces = 20

/** The first one of each station in any case: by its word the badge is out, whatever others have written before. */
function withPiece(pieces: readonly string[], station: StationId, attempt: number): readonly string[] {
  const piece = `${station} ${attempt}`
  if (pieces.includes(piece)) return pieces
  return pieces.length >= mostPieces && pieces.some((one) => one.startsWith(`${station} `))
    ? pieces
    : [...pieces, piece]
}

export const printJobStream: StreamKind<PrintJobState, PrintJobEvent> = {
  initial: {
    request: null,
    status: 'queued',
    message: null,
    askedAt: 0 as Instant,
    askedBy: null,
    changedAt: 0 as Instant,
    takenAt: 0 as Instant,
    attempt: 0,
    pieces: [],
    seenBy: [],
  },
  evolve(state, event, { at, station }) {
    switch (event.type) {
      case 'PrintJobRequested': {
        if (state.request) return state
        const { type: _, person: __, ...request } = event
        return { ...state, request, askedAt: at, askedBy: station, changedAt: at }
      }
      case 'PrintJobTaken':
        if (isOut(state.status) || event.attempt <= state.attempt) return state
        return { ...state, status: 'printing', attempt: event.attempt, message: null, changedAt: at, takenAt: at }
      case 'PrintJobSettled': {
        const pieces = isOut(event.status) ? withPiece(state.pieces, station, event.attempt) : state.pieces
        if (event.attempt !== state.attempt) return named({ ...state, pieces })
        // Whoever has taken the printer over was in doubt about what its first owner knows.
        if (event.status === 'unknown' && isOut(state.status)) return state
        // Another one that had it in hand as well: the badge of the first is out.
        if (event.status === 'failed' && state.pieces.length > 0 && isOut(state.status)) return state
        return named({ ...state, pieces, status: event.status, message: event.message, changedAt: at })
      }
      case 'PrintJobConfirmed':
        return {
          ...state,
          status: event.cameOut ? 'printed' : 'failed',
          message: event.cameOut ? null : 'did-not-come-out',
          changedAt: at,
          seenBy: event.cameOut ? [...new Set([...state.seenBy, station])] : state.seenBy,
        }
      case 'PrintJobCancelled':
        return isOut(state.status) ? state : { ...state, status: 'cancelled', message: null, changedAt: at }
      case 'PrintJobMoved':
        // A station that is apart may have taken it meanwhile: then it stays where it is in hand.
        if (state.status !== 'queued' && state.status !== 'failed') return state
        return requeued(state, event, at)
      case 'PrintJobExpired':
        // Whoever took it meanwhile has it in hand.
        if (event.attempt !== state.attempt) return state
        if (event.said === 'confirmed') return isUnheard(state) ? { ...state, message: 'not-taken-in-time' } : state
        if (state.status !== 'queued') return state
        return {
          ...state,
          status: 'failed',
          changedAt: at,
          message: event.said === 'unheard' ? unheard : 'not-taken-in-time',
        }
      case 'PrintJobRetried':
        if (isOut(state.status) || (event.attempt !== undefined && event.attempt !== state.attempt)) return state
        return requeued(state, event, at)
    }
  },
}

/** Two stations that were apart may both have printed it: that is said beside it. */
const named = (state: PrintJobState): PrintJobState =>
  isOut(state.status) && state.pieces.length > 1 ? { ...state, message: 'printed-twice' } : state

function requeued(state: PrintJobState, { printerId, of }: AskedPrinter, at: Instant): PrintJobState {
  if (!state.request) return state
  const { of: _, ...asked } = state.request
  const request = { ...asked, printerId, ...(of && { of }) }
  return { ...state, request, status: 'queued', message: null, changedAt: at }
}
