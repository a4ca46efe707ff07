import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { count, idText, typedText } from '../bounds.ts'
import { epochOfEvent } from '../stations/ownership.ts'
import type { EventIn, Parsed, StreamKind } from '../stream.ts'
import type { PrinterState } from './printer.ts'

export const settledStates = ['printed', 'sent', 'unknown', 'failed'] as const
export type PrintJobStatus = 'queued' | 'printing' | (typeof settledStates)[number] | 'cancelled'

/** One badge requested from one printer. The printer's station takes it with an event before it prints. */
export interface PrintJobState {
  readonly request: PrintJobRequest | null
  readonly status: PrintJobStatus
  /** A key of the interface's texts, or null. */
  readonly message: string | null
  readonly askedAt: Instant
  readonly askedBy: StationId | null
  /** When it reached its present state. */
  readonly changedAt: Instant
  /** When the printer's station last took it; 0 before. */
  readonly takenAt: Instant
  /** Attempts begun. An effect belongs to one of them. */
  readonly attempt: number
  /** Badges of it that have come out, by station and attempt: several if two stations have printed it. */
  readonly pieces: readonly string[]
  /** Stations at which a person has seen it come out, whatever the printer's station knew. */
  readonly seenBy: readonly string[]
  /** Stations that made the badge void although no later one is out. */
  readonly voidedBy: readonly string[]
}

/**
 * The printer's owner, as the asker knows it. No other station prints the job, so two never do. Absent if the printer
 * was never taken over.
 */
const of = z.strictObject({ epoch: epochOfEvent.min(2), station: idText }).optional()

/**
 * The highest version; nobody has so many badges. No version follows it, so badges of it void none of each other. A
 * hostile station that writes it in advance keeps nobody from a badge.
 */
export const lastVersion = 100_000

const request = z.strictObject({
  attendeeId: idText,
  printerId: idText,
  of,
  /** The badge's version, from 1. A later one voids earlier ones once it has come out. */
  version: z.int().min(0).max(lastVersion),
  specimen: z.boolean(),
  /** The id of the generation of `people` under which the badge's code is made. The first one if absent. */
  codeKey: z.string().max(16).optional(),
  /** The ticket was cancelled at the request: a person admitted the attendee knowing that. */
  ticketCancelled: z.literal(true).optional(),
  /** Its batch, and its place there from 1. */
  batch: z.strictObject({ batchId: idText, place: count }).optional(),
})
export type PrintJobRequest = Parsed<typeof request>

/** Why another badge was needed. It may name a person, so it is in the part that an erasure removes. */
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
  /** The badge is in the wrong hands: it opens nothing any more, and its person needs another one. */
  PrintJobVoided: z.strictObject({}),
  /** `attempt`: the one that a person saw fail, so that two desks that retry request the same one. */
  PrintJobRetried: z.strictObject({ printerId: idText, of, attempt: count.optional() }),
  PrintJobMoved: z.strictObject({ printerId: idText, of }),
  /**
   * No station took it in time. `attempt`: begun so far. `said`: `unheard` by the asker, who may not have heard of a
   * taking; `confirmed` by the printer's station, which has heard of that and has not taken it.
   */
  PrintJobExpired: z.strictObject({ attempt: count, said: z.enum(['unheard', 'confirmed']).optional() }),
}
type Event<Name extends keyof typeof printJobEvents> = EventIn<typeof printJobEvents, Name>
export type PrintJobEvent = EventIn<typeof printJobEvents>

const isOut = (status: PrintJobStatus) => status === 'printed' || status === 'sent'

/** Waits for somebody, or for a printer: what may become needless. */
export const isOpen = ({ status }: PrintJobState): boolean =>
  status === 'failed' || status === 'unknown' || status === 'queued'
export const isVoided = ({ voidedBy }: PrintJobState): boolean => voidedBy.length > 0
/** The badge is out, may be out, or will come out without anybody's help. */
export const isUnderWay = (job: PrintJobState): boolean =>
  !isVoided(job) && (isOut(job.status) || job.status === 'queued' || job.status === 'printing' || isInDoubt(job))
/** It may have come out, and the station that could say has not been heard. */
export const isInDoubt = (job: PrintJobState): boolean => job.status === 'unknown' || isUnheard(job)
/** Its asker gave it up, and its printer's station has not said that it never took it. */
export const isUnheard = ({ status, message }: PrintJobState): boolean => status === 'failed' && message === unheard
const unheard = 'not-taken-in-time-apart'
export const hasComeOut = ({ status }: PrintJobState): boolean => isOut(status)
/** The stations that say that it came out. */
export const saidOutBy = ({ pieces, seenBy }: PrintJobState): ReadonlySet<string> =>
  new Set([...pieces.map((piece) => piece.slice(0, piece.indexOf(' '))), ...seenBy])

export type AskedPrinter = Pick<PrintJobRequest, 'printerId' | 'of'>

/** A printer as a job names it. */
export const askedPrinter = (printerId: string, { epoch, owner }: PrinterState): AskedPrinter => ({
  printerId,
  ...(epoch > 1 && owner !== null && { of: { epoch, station: owner } }),
})

const epochOf = (request: AskedPrinter): number => request.of?.epoch ?? 1

/** Whether the job was requested from the station that owns the printer. */
export const isForOwner = (request: AskedPrinter, { epoch, owner }: PrinterState): boolean =>
  epochOf(request) === epoch && (request.of === undefined || request.of.station === owner)

/** Under way, and requested from a former owner of the printer: it may have come out there. */
export const isOfAnotherOwner = ({ request, status }: PrintJobState, printer: PrinterState): boolean =>
  request !== null &&
  (status === 'queued' || status === 'printing') &&
  !isForOwner(request, printer) &&
  epochOf(request) <= printer.epoch

/**
 * The station whose statements on it count while nobody has taken its printer over. Only that station knows whether it
 * took the job.
 */
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

/** Whether a job for another station's printer has waited longer than that printer's `takeWithinS`. */
export const isTooLate = ({ status, changedAt }: PrintJobState, takeWithinS: number, now: Instant): boolean =>
  status === 'queued' && now - changedAt > takeWithinS * 1000

/** Moves to another printer what waits, or what is known not to have come out. */
export function move(
  state: PrintJobState,
  printer: AskedPrinter,
): Result<Event<'PrintJobMoved'>, 'unknown-print-job' | 'not-movable'> {
  if (!state.request) return refuse('unknown-print-job')
  return state.status === 'queued' || state.status === 'failed'
    ? accept({ type: 'PrintJobMoved', ...printer })
    : refuse('not-movable')
}

/** A person looked at the printer. Nothing is printed again automatically. */
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

/** Two are shown beside a badge. Further ones are shown nowhere. */
const mostPieces = 20

/**
 * The first one of each station is always kept: it proves that the badge is out, whatever other stations wrote before.
 */
function withPiece(pieces: readonly string[], station: StationId, attempt: number): readonly string[] {
  const piece = `${station} ${attempt}`
  if (pieces.includes(piece)) return pieces
  return pieces.length >= mostPieces && pieces.some((one) => one.startsWith(`${station} `))
    ? pieces
    : [...pieces, piece]
}

export const printJobStream: StreamKind<PrintJobState, PrintJobEvent> = {
  lane: 'people',
  events: printJobEvents,
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
    voidedBy: [],
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
        // The station that took the printer over was in doubt about what the first owner knows.
        if (event.status === 'unknown' && isOut(state.status)) return state
        // Another station that had it in hand: the badge of the first one is out.
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
      case 'PrintJobVoided':
        return { ...state, voidedBy: [...new Set([...state.voidedBy, station])] }
      case 'PrintJobMoved':
        // A station that is apart may have taken it meanwhile: then it stays there.
        if (state.status !== 'queued' && state.status !== 'failed') return state
        return requeued(state, event, at)
      case 'PrintJobExpired':
        // The station that took it meanwhile has it in hand.
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

/** Two stations that were apart may both have printed it. The interface says so beside it. */
const named = (state: PrintJobState): PrintJobState =>
  isOut(state.status) && state.pieces.length > 1 ? { ...state, message: 'printed-twice' } : state

function requeued(state: PrintJobState, { printerId, of }: AskedPrinter, at: Instant): PrintJobState {
  if (!state.request) return state
  const { of: _, ...asked } = state.request
  const request = { ...asked, printerId, ...(of && { of }) }
  return { ...state, request, status: 'queued', message: null, changedAt: at }
}
