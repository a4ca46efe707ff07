import { constants, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { mayTellOfDanger } from '../../../../shared/domain/questions/danger/danger.ts'
import { proposeMasks } from '../../../../shared/domain/questions/masking/propose-masks.ts'
import type { TextAnswer, TextRequest } from './text-protocol.ts'

if (!parentPort) throw new Error('text-worker is the entry of a worker thread')
const port = parentPort
// On Linux the priority applies to this thread only. Elsewhere it would apply to the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW)
const say = (answer: TextAnswer) => port.postMessage(answer)

port.on('message', (texts: TextRequest) => {
  say(texts.map((text) => ({ danger: mayTellOfDanger(text), masks: proposeMasks(text) })))
})
say('ready')
