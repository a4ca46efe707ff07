import { constants, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { dangerIn } from '../../../../shared/domain/questions/danger/danger.ts'
import { proposeMasks } from '../../../../shared/domain/questions/masking/propose-masks.ts'
import type { TextAnswer, TextRequest, TextVerdict } from './text-protocol.ts'

if (!parentPort) throw new Error('text-worker is the entry of a worker thread')
const port = parentPort
// On Linux the priority applies to this thread only. Elsewhere it would apply to the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW)
const say = (answer: TextAnswer) => port.postMessage(answer)

port.on('message', (texts: TextRequest) => {
  say(texts.map(verdictOn))
})
say('ready')

function verdictOn(text: string): TextVerdict {
  const danger = dangerIn(text)
  return { danger: danger?.certain === true, toCheck: danger?.certain === false, masks: proposeMasks(text) }
}
