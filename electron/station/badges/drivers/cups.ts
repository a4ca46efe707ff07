import { setTimeout as pause } from 'node:timers/promises'
import type { PrintMessage } from '../../../../shared/domain/badges/print-messages.ts'
import type { QueueAddress } from './cups/address.ts'
import type { JobState } from './cups/job-state.ts'
import type { PrinterState } from './cups/printer-state.ts'
import { type Fault, openQueue } from './cups/queue.ts'
import {
  type DriverLimits,
  failed,
  graceMs,
  mostForQuestionMs,
  type PrinterDriver,
  type PrinterStatus,
  type PrintJob,
  type PrintResult,
  unavailable,
  unknown,
} from './driver.ts'
import { midway } from './midway.ts'
import { createPaperPath } from './paper-path.ts'

/** Looks at a job: the first soon, as a label printer has a badge out within a second. */
const [firstLookMs, slowestLookMs] = [100, 1000]
/** For a cancelled job to be over. */
const cancelMs = 1000

/**
 * A queue of CUPS, followed to each job's end. A job is created without its document first: until CUPS has that nothing
 * can come out, and from then on the job has a number to ask about and to cancel. `printed` only where the queue's device
 * tells (decision 11).
 */
export function createCupsDriver(address: QueueAddress, limits: DriverLimits): PrinterDriver {
  const { connectMs, stallMs, answerMs } = limits
  // CUPS writes a job to its disk before it answers.
  const questionMs = Math.max(mostForQuestionMs, connectMs)
  const queue = openQueue(address, { connectMs, questionMs, sendMs: stallMs + connectMs })
  const path = createPaperPath()

  async function printDocument(job: PrintJob, signal: AbortSignal): Promise<PrintResult> {
    const printer = await printerNow(signal)
    if ('mayHaveBeenHeard' in printer) return failed(printer.fault)
    const fault = whyNot(printer)
    if (fault) return failed(fault)
    const jobId = await queue.createJob(job, signal)
    if (typeof jobId === 'object') return failed(jobId.fault)
    const refusal = signal.aborted ? cancelled : await queue.sendDocument(jobId, job.bytes)
    if (refusal?.mayHaveBeenHeard === false) {
      await queue.cancelJob(jobId)
      return failed(refusal.fault)
    }
    return await follow(jobId, printer.tellsWhenDone, signal)
  }

  /** A job that was cancelled because of a fault leaves it standing for a moment, and is no reason against the next. */
  async function printerNow(signal: AbortSignal): Promise<PrinterState | Fault> {
    const until = performance.now() + cancelMs
    for (;;) {
      const printer = await queue.printer(signal)
      const isFaulty = 'accepts' in printer && printer.state === 'processing' && printer.fault !== undefined
      if (!isFaulty || performance.now() > until) return printer
      await pause(firstLookMs)
    }
  }

  /** CUPS has the badge, or may have it. */
  async function follow(jobId: number, tellsWhenDone: boolean, signal: AbortSignal): Promise<PrintResult> {
    const until = performance.now() + answerMs
    let mayHaveBegun = false
    let faultSince = Infinity
    for (let lookMs = firstLookMs; ; lookMs = Math.min(lookMs * 1.3, slowestLookMs)) {
      const job = await queue.job(jobId)
      mayHaveBegun ||= job?.mayHaveBegun ?? false
      const end = job && endOf(job, mayHaveBegun, tellsWhenDone)
      if (end) return end
      const printer = await queue.printer(never)
      const fault = 'accepts' in printer ? standingFault(printer, job) : undefined
      faultSince = fault === undefined ? Infinity : Math.min(faultSince, performance.now())
      const now = performance.now()
      if (fault && now - faultSince >= stallMs) return await giveUp(jobId, tellsWhenDone, mayHaveBegun, fault)
      if (now + lookMs >= until)
        return await giveUp(jobId, tellsWhenDone, mayHaveBegun, fault ?? lateMessages[job?.state ?? ''])
      if (signal.aborted) return await afterGrace(jobId, tellsWhenDone, mayHaveBegun)
      await pause(lookMs, undefined, { signal }).catch(() => {})
    }
  }

  /** The station stops: what is coming out may still do so. */
  async function afterGrace(jobId: number, tellsWhenDone: boolean, begun: boolean): Promise<PrintResult> {
    if (begun) await pause(graceMs)
    return await giveUp(jobId, tellsWhenDone, begun, begun ? 'interrupted' : 'cancelled')
  }

  /** Nothing more of the job shall come out: a person is about to be asked, or to print it elsewhere. */
  async function giveUp(
    jobId: number,
    tellsWhenDone: boolean,
    begun: boolean,
    message: PrintMessage = 'printer-no-answer',
  ): Promise<PrintResult> {
    const isCancelled = await queue.cancelJob(jobId)
    const until = performance.now() + cancelMs
    for (;;) {
      const job = await queue.job(jobId)
      const mayHaveBegun = begun || (job?.mayHaveBegun ?? true)
      if (job?.state === 'completed') return completed(job, tellsWhenDone)
      if (job?.state === 'canceled' && isCancelled && !mayHaveBegun) return failed(message)
      if (job?.state === 'canceled' || job?.state === 'aborted' || performance.now() > until)
        return unknown(midway[message] ?? 'printer-no-answer')
      await pause(firstLookMs)
    }
  }

  return {
    // As drawn: Ghostscript, behind many of CUPS' drivers, leaves the names out of our PDF (decision 11).
    format: 'png',
    print: (job, signal) => path.print(signal, () => printDocument(job, signal)),
    status: () =>
      path.inTurn(async (): Promise<PrinterStatus> => {
        const printer = await queue.printer(path.closing)
        if ('mayHaveBeenHeard' in printer)
          return unavailable(printer.fault === 'cancelled' ? 'printer-closed' : printer.fault)
        const fault = whyNot(printer) ?? printer.fault
        return fault ? unavailable(fault) : { state: 'ready' }
      }),
    close: path.close,
  }
}

const never = new AbortController().signal
const cancelled = { fault: 'cancelled', mayHaveBeenHeard: false } as const

/** What keeps a badge from being sent at all. */
function whyNot({ state, accepts, fault }: PrinterState): PrintMessage | undefined {
  if (!accepts) return 'queue-not-accepting'
  if (state === 'stopped') return fault ?? 'queue-stopped'
  // While it is idle, a badge is what finds out whether the fault still stands.
  return state === 'processing' ? fault : undefined
}

/** What keeps a job from coming out now. */
function standingFault({ state, fault }: PrinterState, job: JobState | undefined): PrintMessage | undefined {
  if (state === 'stopped') return fault ?? 'queue-stopped'
  if (job?.state === 'stopped') return fault ?? 'queue-aborted'
  return job?.state === 'processing' ? fault : undefined
}

function endOf(job: JobState, mayHaveBegun: boolean, tellsWhenDone: boolean): PrintResult | undefined {
  if (job.state === 'completed') return completed(job, tellsWhenDone)
  if (job.state === 'canceled') return mayHaveBegun ? unknown('queue-cancelled-midway') : failed('queue-cancelled')
  if (job.state === 'aborted') return mayHaveBegun ? unknown('queue-aborted-midway') : failed('queue-aborted')
  return undefined
}

function completed({ hasErrors }: JobState, tellsWhenDone: boolean): PrintResult {
  if (hasErrors) return unknown('queue-aborted-midway')
  return tellsWhenDone ? { state: 'printed' } : { state: 'sent' }
}

/** Where the time is over and the job has not. */
const lateMessages: Readonly<Record<string, PrintMessage>> = { held: 'queue-held', pending: 'queue-too-slow' }
