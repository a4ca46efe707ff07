import { failed, type PrintResult } from './driver.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** What every driver does around its own way of printing: one badge at a time, and none once it is closed. */
export function createPaperPath() {
  const inTurn = oneAtATime()
  const closing = new AbortController()
  return {
    /** Aborted by `close`. */
    closing: closing.signal,
    inTurn,
    print: (signal: AbortSignal, run: () => Promise<PrintResult>): Promise<PrintResult> =>
      inTurn(async () => {
        if (closing.signal.aborted) return failed('printer-closed')
        if (signal.aborted) return failed('cancelled')
        return await run()
      }),
    /** Waits for the badge under way. */
    async close(): Promise<void> {
      closing.abort()
      await inTurn(async () => {})
    },
  }
}
