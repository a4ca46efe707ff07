import { Worker } from 'node:worker_threads'
import { fileWording } from '../../../../shared/domain/attendees/import/wording.ts'
import { ImportFileError } from './file-fault.ts'

/**
 * `workerUrl`: the worker's entry; if absent, it runs from source. `mostHeap`: MiB. A file that needs more ends the
 * worker, never the station.
 */
export const openImportWorker = (workerUrl: URL | undefined, mostHeap: number): Worker =>
  new Worker(workerUrl ?? new URL('./import-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostHeap, maxYoungGenerationSizeMb: 6 },
  })

/** The cause of death of a worker that reported nothing. */
export const faultOfEnd = (error?: Error & { readonly code?: string }): ImportFileError =>
  error?.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new ImportFileError('out-of-memory', fileWording.outOfMemory)
    : Object.assign(new ImportFileError('broken', fileWording.broken), error && { cause: error })

export const timedOut = (seconds: number): ImportFileError =>
  new ImportFileError('timed-out', fileWording.timedOut(seconds))
