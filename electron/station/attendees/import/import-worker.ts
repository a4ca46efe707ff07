import { once } from 'node:events'
import { type MessagePort, parentPort } from 'node:worker_threads'
import { fileWording } from '../../../../shared/domain/attendees/import/wording.ts'
import { nodeCrypto } from '../../crypto.ts'
import { attendeeIdUnder } from '../../keys/people-codes.ts'
import { ImportFileError } from './file-fault.ts'
import { chunksInFlight, type FromWorker, type ImportTask, type PlanTask } from './import-messages.ts'
import { rowsTogether } from './limits.ts'
import { readAttendeeFile } from './read-file.ts'
import { readPlan } from './read-plan.ts'
import { sortedChunks } from './sorted-chunks.ts'

if (!parentPort) throw new Error('import-worker is the entry of a worker thread')
const port = parentPort
// The first message is the task. Every later one allows one more chunk.
port.once('message', (task: ImportTask | PlanTask) => void work(port, task))

/** A file is text from then on: its bytes need not wait for its end. */
function takeBytes(task: { bytes: Uint8Array }): Uint8Array {
  const { bytes } = task
  task.bytes = new Uint8Array(0)
  return bytes
}

async function work(port: MessagePort, task: ImportTask | PlanTask): Promise<void> {
  const say = (message: FromWorker, moved: ArrayBuffer[] = []) => port.postMessage(message, moved)
  let credit = chunksInFlight
  port.on('message', () => {
    credit += 1
  })
  try {
    if ('mostRows' in task) {
      say({ type: 'plan', plan: readPlan(task.bytes, task.mostRows) })
      return port.close()
    }
    const { header, chunks } = readAttendeeFile(takeBytes(task), task.options)
    say({ type: 'header', header })
    const idOf = (code: string) => attendeeIdUnder(nodeCrypto, task.peopleKey, code)
    for (const packed of sortedChunks(chunks, idOf, rowsTogether)) {
      while (credit === 0) await once(port, 'message')
      credit -= 1
      say({ type: 'chunk', packed }, [packed.buffer])
    }
    say({ type: 'done' })
  } catch (error) {
    say(
      error instanceof ImportFileError
        ? { type: 'failed', fault: error.type, message: error.message }
        : { type: 'failed', fault: 'broken', message: fileWording.broken },
    )
  }
  port.close()
}
