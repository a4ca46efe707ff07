import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { endOf, startObeying } from './obeying-process.ts'
import type { Order } from './stage-crowd.ts'

/** The crowd's process, obeyed one order at a time. */
export function startCrowd() {
  const { ask, stop } = startObeying<Order, { readonly ms: number }>(join(import.meta.dirname, 'stage-crowd.ts'))
  return {
    /** What the order took, in ms. */
    ask: async (order: Order): Promise<number> => (await ask(order)).ms,
    stop,
  }
}

/** Bare ws that greets with so many bytes. */
export async function startPlain(bytes: number): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child = fork(join(import.meta.dirname, 'stage-bound-server.ts'), [String(bytes)])
  const [port] = (await once(child, 'message')) as [number]
  return { url: `ws://127.0.0.1:${port}`, stop: () => endOf(child) }
}
