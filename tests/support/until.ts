import { setTimeout as pause } from 'node:timers/promises'

/**
 * Waits for a condition, never for a time: calls `condition` until it returns a value. `what`: names it in the error.
 * Times in ms.
 * @throws after `timeoutMs` without a value
 */
export async function until<Value>(
  what: string,
  condition: () => Value | Promise<Value>,
  { timeoutMs = 15_000, everyMs = 5 } = {},
): Promise<NonNullable<Value>> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    const value = await condition()
    if (value !== undefined && value !== null && value !== false) return value as NonNullable<Value>
    if (performance.now() > deadline) throw new Error(`${what}: not after ${timeoutMs} ms`)
    await pause(everyMs)
  }
}

/**
 * `promise`, or an error that names `what` if it has not settled after `timeoutMs`. Time during which this process
 * itself is blocked does not count.
 */
export async function within<Value>(what: string, timeoutMs: number, promise: Promise<Value>): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  let timer: NodeJS.Timeout
  const wait = (ms: number): void => {
    const due = performance.now() + ms
    timer = setTimeout(() => {
      const stoodStillMs = performance.now() - due
      if (stoodStillMs > mostLateMs) wait(stoodStillMs)
      else reject(new Error(`${what}: not after ${timeoutMs} ms`))
    }, ms)
  }
  wait(timeoutMs)
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** A timer that is this late, in ms, shows that this process was blocked. */
const mostLateMs = 50
