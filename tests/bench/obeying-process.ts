import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/**
 * A process that is given one order at a time and answers each: a crowd of clients that must not share the measured
 * program's core. What it answers with `error` is thrown.
 */
export function startObeying<Order extends { readonly do: string }, Answer extends object>(file: string) {
  const child = fork(file)
  return {
    async ask(order: Order): Promise<Answer> {
      child.send(order)
      const [answer] = (await once(child, 'message')) as [Answer & { readonly error?: string }]
      if (answer.error !== undefined) throw new Error(`${order.do}: ${answer.error}`)
      return answer
    },
    stop: () => endOf(child),
  }
}

/** Ends a child that ends by itself when nobody is connected to it any more. */
export async function endOf(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.disconnect()
  await ended
}
