import { ImportBusy, ImportFileError } from './file-fault.ts'
import type { FromWorker, PlanTask } from './import-messages.ts'
import { maxPlanSeconds } from './limits.ts'
import type { Plan } from './read-plan.ts'
import { faultOfEnd, openImportWorker, timedOut } from './worker-end.ts'

/**
 * Reads a programme or a run of show in the imports' worker: a workbook of some kilobytes can take seconds, which would
 * block the desks. One file at a time, because each may use all the memory that the limits allow.
 */
export type PlanReader = ReturnType<typeof createPlanReader>

/** MiB: more than a plan within its limits needs. */
const mostHeap = 256

export function createPlanReader(workerUrl?: URL, maxSeconds = maxPlanSeconds) {
  let isReading = false

  function ask(task: PlanTask): Promise<Plan> {
    const worker = openImportWorker(workerUrl, mostHeap)
    const { promise, resolve, reject } = Promise.withResolvers<Plan>()
    const clock = setTimeout(() => reject(timedOut(maxSeconds)), maxSeconds * 1000)
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'plan') resolve(message.plan)
      else if (message.type === 'failed') reject(new ImportFileError(message.fault, message.message))
    })
    worker.on('error', (error) => reject(faultOfEnd(error as Error)))
    worker.on('exit', () => reject(faultOfEnd()))
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
