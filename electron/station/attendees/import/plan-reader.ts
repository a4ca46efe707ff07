import { ImportBusy, ImportFileError } from './file-fault.ts'
import type { FromWorker, PlanTask } from './import-messages.ts'
import { maxPlanSeconds } from './limits.ts'
import type { Plan } from './read-plan.ts'
import { faultOfEnd, openImportWorker, timedOut } from './worker-end.ts'

/**
 * Reads a programme or a run of show in the worker of imports: a workbook of some kilobytes can ask for seconds, which the
 * desks have not. One at a time: each may take the memory that its limits leave.
 */
export type PlanReader = ReturnType<typeof createPlanReader>

/** MiB: above what a plan within its limits asks for. */
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
