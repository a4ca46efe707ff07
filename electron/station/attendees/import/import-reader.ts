import { addFindings, emptyReport, type ReadingReport } from '../../../../shared/domain/attendees/import/report.ts'
import { fileWording } from '../../../../shared/domain/attendees/import/wording.ts'
import { ImportFileError } from './file-fault.ts'
import {
  chunksInFlight,
  type FromWorker,
  type ImportTask,
  type TakenChunk,
  type ToWorker,
  unpackChunk,
} from './import-messages.ts'
import { maxReadingSeconds } from './limits.ts'
import type { PackedChunk } from './packed-rows.ts'
import type { FileHeader, ReadingOptions } from './read-file.ts'
import { faultOfEnd, openImportWorker, timedOut } from './worker-end.ts'
import { workingTime } from './working-time.ts'

export interface ImportOptions extends ReadingOptions {
  /** 32 bytes: the first generation of `people`, from which attendee ids follow. */
  readonly peopleKey: Uint8Array
  /** The worker's entry. If absent, the worker runs from source; a bundle must give it. */
  readonly workerUrl?: URL
  /** Limit of the worker's running time. It does not run while chunks wait to be taken. */
  readonly maxSeconds?: number
  /** Limit of the worker's heap, in MiB. */
  readonly maxHeapMebibytes?: number
}

export interface ImportReading {
  /** Rejects with `ImportFileError` if the file cannot be read at all. */
  readonly header: Promise<FileHeader>
  /** Can be iterated once. Throws `ImportFileError`. Leaving the loop early cancels the reading. */
  readonly chunks: AsyncIterable<TakenChunk>
  /** Covers the chunks taken so far. */
  report(): ReadingReport
  /** Stops the worker. Pending reads end with `cancelled`. Harmless when everything has been read. */
  cancel(): Promise<void>
}

/**
 * Reads a registration file in a worker thread, at most `chunksInFlight` chunks ahead of the consumer. The worker has
 * its own limits of memory and time. A file made to exceed them ends the worker with `out-of-memory` or `timed-out`,
 * never the station. A caller that does not iterate over the chunks must call `cancel`. `bytes` are transferred if they
 * fill their buffer, and are empty here afterwards.
 */
export function openImport(bytes: Uint8Array, options: ImportOptions): ImportReading {
  const { peopleKey, workerUrl, maxSeconds = maxReadingSeconds, maxHeapMebibytes = 320, ...reading } = options
  const alone = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
  const own = alone ? bytes : new Uint8Array(bytes)
  const task: ImportTask = { bytes: own, options: reading, peopleKey }
  const worker = openImportWorker(workerUrl, maxHeapMebibytes)
  // As a message, because workerData would be kept for as long as the worker lives.
  worker.postMessage(task, [own.buffer as ArrayBuffer])

  const header = Promise.withResolvers<FileHeader>()
  // A caller that only iterates over the chunks gets the error there.
  header.promise.catch(() => {})
  const waiting: PackedChunk[] = []
  /** Chunks that the worker may still make. */
  let owed = chunksInFlight
  let end: ImportFileError | 'done' | undefined
  let wake = () => {}
  let report = emptyReport
  const clock = workingTime(maxSeconds * 1000, () => finish(timedOut(maxSeconds)))

  function finish(how: ImportFileError | 'done'): void {
    if (end) return
    end = how
    clock.stop()
    if (how !== 'done') {
      waiting.length = 0
      header.reject(how)
      void worker.terminate()
    }
    wake()
  }

  worker.on('message', (message: FromWorker) => {
    if (end) return
    if (message.type === 'header') header.resolve(message.header)
    else if (message.type === 'failed') finish(new ImportFileError(message.fault, message.message))
    else if (message.type === 'done') finish('done')
    else if (message.type === 'chunk') {
      waiting.push(message.packed)
      owed -= 1
      if (owed === 0) clock.pause()
      wake()
    }
  })
  worker.on('error', (error) => finish(faultOfEnd(error as Error)))
  worker.on('exit', () => finish(faultOfEnd()))

  async function* chunks(): AsyncGenerator<TakenChunk> {
    try {
      while (true) {
        const packed = waiting.shift()
        if (packed) {
          const chunk = unpackChunk(packed)
          report = addFindings(report, chunk)
          yield chunk
          if (!end) {
            owed += 1
            clock.resume()
            worker.postMessage('more' satisfies ToWorker)
          }
        } else if (end === 'done') {
          return
        } else if (end) {
          throw end
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
      }
    } finally {
      finish(new ImportFileError('cancelled', fileWording.cancelled))
    }
  }

  return {
    header: header.promise,
    chunks: chunks(),
    report: () => report,
    async cancel() {
      finish(new ImportFileError('cancelled', fileWording.cancelled))
      await worker.terminate()
    },
  }
}
