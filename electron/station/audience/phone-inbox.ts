import { limits } from './limits.ts'

/**
 * Frames of phones, read for a few ms in each turn of the event loop: what a thousand phones send at once waits here,
 * unread, and a scan that comes meanwhile waits for one share (decision 47).
 */
export function createPhoneInbox(
  soon: (act: () => void) => void,
  elapsed: () => number,
  { turnMs, most }: { readonly turnMs: number; readonly most: number } = limits.inbox,
) {
  let waiting: (() => void)[] = []
  let spentMs = 0
  let isScheduled = false

  function run(read: () => void): void {
    const begun = elapsed()
    read()
    spentMs += elapsed() - begun
  }

  function schedule(): void {
    if (isScheduled) return
    isScheduled = true
    soon(turn)
  }

  function turn(): void {
    isScheduled = false
    spentMs = 0
    let ran = 0
    for (; ran < waiting.length && spentMs < turnMs; ran++) run(waiting[ran] as () => void)
    waiting = waiting.slice(ran)
    if (waiting.length > 0) schedule()
  }

  return {
    /** `read`: decodes a frame and acts on it. Frames are read in the order in which they came; too many are dropped. */
    put(read: () => void): void {
      if (waiting.length === 0 && spentMs < turnMs) run(read)
      else if (waiting.length < most) waiting.push(read)
      schedule()
    },
  }
}
