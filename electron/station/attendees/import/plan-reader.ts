import { Worker } from 'node:worker_threads'
import { fileWording } from '../../../../shared/domain/attendees/import/wording.ts'
import { ImportBusy, ImportFileError } from './file-fault.ts'
import type { FromWorker, PlanTask } from './import-messages.ts'
import { maxPlanSeconds } from './limits.ts'
import type { Plan } from './read-plan.ts'

/**
 * Reads a programme or a run of show in the worker of imports: a workbook of some kilobytes can ask for seconds, which the
 * desks have not. One at a time: each may take the memory that its limits leave.
 */
export type PlanReader = ReturnType<typeof createPlanReader>

/** MiB: above what a plan within its limits asks for. One that needs more ends the worker, never the station. */
const mostHeap = 256

export function createPlanReader(workerUrl?: URL, maxSeconds = maxPlanSeconds) {
  let isReading = false

  function ask(task: PlanTask): Promise<Plan> {
    const worker = new Worker(workerUrl ?? new URL('./import-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostHeap, maxYoungGenerationSizeMb: 6 },
    })
    const { promise, resolve, reject } = Promise.withResolvers<Plan>()
    const broken = () => reject(new ImportFileError('broken', fileWording.broken))
    const spent = () => reject(new ImportFileError('timed-out', fileWording.timedOut(maxSeconds)))
    const clock = setTimeout(spent, maxSeconds * 1000)
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'plan') resolve(message.plan)
      else if (message.type === 'failed') reject(new ImportFileError(message.fault, message.message))
    })
    worker.on('error', ({ code }: Error & { code?: string }) => {
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') reject(new ImportFileError('out-of-memory', fileWording.outOfMemory))
      else broken()
    })
    worker.on('exit', broken)
    worker.postMessage(task)
    return promise.finally(() => {
      clearTimeout(clock)
      return worker.terminate()
    })
  }

  /** @throws ImportFileError; ImportBusy while another file is read. */
  return async (bytes: Uint8Array, mostRows: number): Promise<Plan> => {
    if (isReading) throw new ImportBusy()
    isReading = true
    try {
      return await ask({ bytes, mostRows })
    } finally {
      isReading = false
    }
  }
}
