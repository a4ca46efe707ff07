import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import {
  failed,
  type PrinterDriver,
  type PrinterStatus,
  type PrintJob,
  type PrintResult,
  unavailable,
  unknown,
} from './driver.ts'
import { writeDurably } from './durable-file.ts'
import { folderErrorKey } from './folder-errors.ts'
import { createPaperPath } from './paper-path.ts'

export interface PdfFolderOptions {
  /** Absolute path of a folder that exists. */
  readonly folder: string
  /** Milliseconds for one job or status: a network folder may never answer. */
  readonly timeoutMs?: number
  /** For tests: how a file is written. */
  readonly write?: typeof writeDurably
}

/**
 * A folder as a printer: for a rehearsal, a print shop, or a program that watches the folder. A badge appears under its
 * name whole and durable, or not at all; the same job again replaces its own file.
 */
export function createPdfFolderDriver({
  folder,
  timeoutMs = 10_000,
  write = writeDurably,
}: PdfFolderOptions): PrinterDriver {
  const path = createPaperPath()

  return {
    format: 'pdf',
    print: (job, signal) =>
      path.print(signal, async () => {
        if (!isPlainPdfName(job.fileName)) return failed('file-name-refused')
        return printInTime(write, folder, job, signal, timeoutMs)
      }),
    status: () => statusInTime(folder, timeoutMs),
    close: path.close,
  }
}

/** No separator, no leading dot, no device of Windows: such a name cannot leave the folder. */
function isPlainPdfName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,119}\.pdf$/.test(name) && !/^(con|prn|aux|nul|com\d|lpt\d)\.pdf$/i.test(name)
}

/** Answers in time even where the file system does not. A badge given up before it appeared never appears later. */
async function printInTime(
  write: typeof writeDurably,
  folder: string,
  job: PrintJob,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<PrintResult> {
  const answer = Promise.withResolvers<PrintResult>()
  let phase: 'writing' | 'appearing' | 'given-up' = 'writing'
  const onCancel = () => {
    // Once it is appearing, a person who cancels gets the disk's answer: it is a matter of one rename.
    if (phase === 'writing') giveUp(failed('cancelled'))
  }
  const timer = setTimeout(
    () => giveUp(phase === 'appearing' ? unknown('maybe-written') : failed('too-slow')),
    timeoutMs,
  )
  function giveUp(result: PrintResult) {
    phase = 'given-up'
    answer.resolve(result)
  }
  function beforeAppearing() {
    if (phase === 'given-up') throw new Error('given up')
    phase = 'appearing'
  }
  signal.addEventListener('abort', onCancel)
  write({ folder, name: job.fileName, bytes: job.bytes, beforeAppearing }).then(
    ({ durable }) => answer.resolve(durable ? { state: 'printed' } : unknown('maybe-written')),
    (error: unknown) => answer.resolve(failed(folderErrorKey(error))),
  )
  try {
    return await answer.promise
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onCancel)
  }
}

async function statusInTime(folder: string, timeoutMs: number): Promise<PrinterStatus> {
  const answer = Promise.withResolvers<PrinterStatus>()
  const timer = setTimeout(() => answer.resolve(unavailable('folder-unreachable')), timeoutMs)
  access(join(folder, '/'), constants.W_OK | constants.X_OK).then(
    () => answer.resolve({ state: 'ready' }),
    (error: unknown) => answer.resolve(unavailable(folderErrorKey(error))),
  )
  return answer.promise.finally(() => clearTimeout(timer))
}
