import type { PrintMessage } from '../../../../../shared/domain/badges/print-messages.ts'
import type { PrintJob } from '../driver.ts'
import { type IppAnswer, numberOf } from '../ipp/answer.ts'
import { ask, type IppFault } from '../ipp/ask.ts'
import {
  boolean,
  collection,
  encodeRequest,
  type IppAttribute,
  integer,
  keyword,
  keywords,
  mimeType,
  nameText,
  operations,
  uri,
} from '../ipp/request.ts'
import type { QueueAddress } from './address.ts'
import { type JobState, jobAttributes, jobStateOf } from './job-state.ts'
import { type PrinterState, printerAttributes, printerStateOf } from './printer-state.ts'

export interface QueueLimits {
  readonly connectMs: number
  /** Ms for one question and its answer. */
  readonly questionMs: number
  /** Ms for CUPS to take a badge. */
  readonly sendMs: number
}

/** `mayHaveBeenHeard`: nobody knows whether the server did what it was asked. */
export interface Fault {
  readonly fault: PrintMessage
  readonly mayHaveBeenHeard: boolean
}

/** One CUPS queue in questions and answers. Nobody's name is in any: a job is named by its id. */
export function openQueue({ server, path, uri: printerUri }: QueueAddress, limits: QueueLimits) {
  const { connectMs, questionMs, sendMs } = limits
  let lastRequestId = 0
  const never = new AbortController().signal

  async function tell(
    operation: number,
    about: readonly IppAttribute[],
    { job = [], document, signal = never }: { job?: IppAttribute[]; document?: Uint8Array; signal?: AbortSignal } = {},
  ): Promise<IppAnswer | Fault> {
    const requestId = ++lastRequestId
    const ownership = [uri('printer-uri', printerUri), ...about]
    const body = encodeRequest({ operation, requestId, about: ownership, job, ...(document && { document }) })
    const answerMs = document ? sendMs : questionMs
    const answer = await ask(server, path, body, requestId, { connectMs, answerMs, signal })
    if ('fault' in answer) return { fault: faults[answer.fault], mayHaveBeenHeard: maybeHeard.has(answer.fault) }
    if (answer.printers.length > 1) return notUnderstood
    // 0x0000 to 0x00ff: done.
    if (answer.status < 0x0100) return answer
    return { fault: refusals[answer.status] ?? 'queue-refused', mayHaveBeenHeard: false }
  }
  const us = nameText('requesting-user-name', 'regie')
  const notUnderstood = { fault: 'printer-not-understood', mayHaveBeenHeard: true } as const

  return {
    async printer(signal: AbortSignal): Promise<PrinterState | Fault> {
      const wanted = [us, keywords('requested-attributes', printerAttributes)]
      const answer = await tell(operations.getPrinterAttributes, wanted, { signal })
      return 'fault' in answer ? answer : (printerStateOf(answer.printers[0]) ?? notUnderstood)
    },

    /** A job without a document: nothing of it is printed. Gives its number. */
    async createJob({ fileName, label }: PrintJob, signal: AbortSignal): Promise<number | Fault> {
      const size = [
        integer('x-dimension', Math.round(label.widthMm * 100)),
        integer('y-dimension', Math.round(label.heightMm * 100)),
      ]
      const answer = await tell(operations.createJob, [us, nameText('job-name', fileName)], {
        job: [
          keyword('job-sheets', 'none'),
          // Its size is in it, to the dot.
          keyword('print-scaling', 'none'),
          collection('media-col', [collection('media-size', size)]),
        ],
        signal,
      })
      return 'fault' in answer ? answer : (numberOf(answer.job, 'job-id') ?? notUnderstood)
    },

    /** Undefined when CUPS has taken it. */
    async sendDocument(jobId: number, bytes: Uint8Array): Promise<Fault | undefined> {
      const about = [
        ...[integer('job-id', jobId), us],
        ...[mimeType('document-format', 'image/png'), boolean('last-document', true)],
      ]
      const answer = await tell(operations.sendDocument, about, { document: bytes })
      return 'fault' in answer ? answer : undefined
    },

    /** Undefined where CUPS does not say. */
    async job(jobId: number): Promise<JobState | undefined> {
      const wanted = [integer('job-id', jobId), us, keywords('requested-attributes', jobAttributes)]
      const answer = await tell(operations.getJobAttributes, wanted)
      return 'fault' in answer ? undefined : jobStateOf(answer.job, jobId)
    },

    /** True when CUPS says that it will print no more of it. */
    async cancelJob(jobId: number): Promise<boolean> {
      return !('fault' in (await tell(operations.cancelJob, [integer('job-id', jobId), us])))
    },
  }
}

const maybeHeard: ReadonlySet<IppFault> = new Set(['cut', 'not-understood', 'given-up'])
const faults: Readonly<Record<IppFault, PrintMessage>> = {
  refused: 'print-server-away',
  away: 'print-server-away',
  'name-unknown': 'printer-name-unknown',
  forbidden: 'queue-forbidden',
  'not-understood': 'printer-not-understood',
  cut: 'print-server-away',
  'given-up': 'cancelled',
}
/** RFC 8011, appendix B. */
const refusals: Readonly<Record<number, PrintMessage>> = {
  1025: 'queue-forbidden',
  1026: 'queue-forbidden',
  1027: 'queue-forbidden',
  1030: 'queue-unknown',
  1031: 'queue-unknown',
  1034: 'queue-format-refused',
  1286: 'queue-not-accepting',
  1283: 'queue-not-accepting',
}
