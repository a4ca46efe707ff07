import type { EventLog } from './event-log.ts'

/** Resolves once `isSo`, which is asked now and behind each commit, or after `ms`. */
export function untilCommitted(
  { onCommitted }: Pick<EventLog, 'onCommitted'>,
  isSo: () => boolean,
  ms: number,
): Promise<void> {
  return new Promise((resolve) => {
    if (isSo()) return resolve()
    const tooLate = setTimeout(end, ms)
    tooLate.unref()
    const stop = onCommitted(() => {
      if (isSo()) end()
    })
    function end(): void {
      clearTimeout(tooLate)
      stop()
      resolve()
    }
  })
}
