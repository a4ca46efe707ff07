import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { ObsTimeout, within } from './client.ts'

const stall = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

describe('an answer awaited for so long', () => {
  it('is read after a stall of this program, in which it came', async () => {
    const worker = new Worker(
      `const { parentPort } = require('node:worker_threads')
       parentPort.on('message', () => setTimeout(() => parentPort.postMessage('answer'), 50))`,
      { eval: true },
    )
    await new Promise((resolve) => worker.once('online', resolve))
    const answer = new Promise((resolve) => worker.once('message', resolve))
    worker.postMessage('ask')
    const read = within(100, answer)
    stall(400)
    expect(await read).toBe('answer')
    await worker.terminate()
  })

  it('is given up where it does not come, also after a stall', async () => {
    const never = new Promise(() => {})
    await expect(within(20, never)).rejects.toThrow(ObsTimeout)
    const afterAStall = within(20, never)
    stall(100)
    await expect(afterAStall).rejects.toThrow(ObsTimeout)
  })
})
