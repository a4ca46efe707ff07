import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Order } from './stage-crowd.ts'

/** The crowd's process, obeyed one order at a time. */
export function startCrowd() {
  const child = fork(join(import.meta.dirname, 'stage-crowd.ts'))
  return {
    /** What the order took, in ms. */
    async ask(order: Order): Promise<number> {
      child.send(order)
      const [answer] = (await once(child, 'message')) as [{ ms?: number; error?: string }]
      if (answer.ms === undefined) throw new Error(`${order.do} of ${order.crowd}: ${answer.error}`)
      return answer.ms
    },
    stop: () => end(child),
  }
}

/** Bare ws that greets with so many bytes. */
export async function startPlain(bytes: number): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child = fork(join(import.meta.dirname, 'stage-bound-server.ts'), [String(bytes)])
  const [port] = (await once(child, 'message')) as [number]
  return { url: `ws://127.0.0.1:${port}`, stop: () => end(child) }
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.disconnect()
  await ended
}
