/**
 * Keeps the process alive until `work` has ended. Node otherwise exits in the middle of it, with 0, while it waits for
 * something that holds no process, such as the end of a worker thread.
 */
export async function keptAlive<Value>(work: Promise<Value>): Promise<Value> {
  const holding = setInterval(() => {}, 60_000)
  try {
    return await work
  } finally {
    clearInterval(holding)
  }
}
