import { limits } from './limits.ts'

/** When an inbox goes on: `next` behind what has been called for in this turn of the event loop, `later` in another turn. */
export interface Turns {
  next(act: () => void): void
  later(act: () => void): void
  /** In ms, of a clock that never goes back. */
  elapsed(): number
}

/**
 * What phones send, decoded and read for a few ms in each turn of the event loop: what a thousand phones send at once waits here,
 * unread, and a scan that comes meanwhile waits for one share (decision 47).
 *
 * socket.io acts on a frame in `process.nextTick`, after `read` has returned, and most of a frame's time goes there. So
 * one frame is read at a time, and the next one behind what the frame before has called for.
 */
export function createPhoneInbox(
  { next, later, elapsed }: Turns,
  { turnMs, most }: { readonly turnMs: number; readonly most: number } = limits.inbox,
  onPause: () => void = () => {},
) {
  let waiting: (() => void)[] = []
  /** Frames of `waiting` that have been read. */
  let read = 0
  let spentMs = 0
  let isReading = false
  let isTurnDue = false

  function begin(): void {
    if (isReading) return
    isReading = true
    next(() => readOn(elapsed()))
  }

  /** `begun`: when the frame before began to be read. */
  function readOn(begun: number): void {
    const now = elapsed()
    spentMs += now - begun
    if (read === waiting.length || spentMs >= turnMs) pauseReading()
    else {
      waiting[read++]?.()
      next(() => readOn(now))
    }
  }

  function pauseReading(): void {
    isReading = false
    onPause()
    waiting = waiting.slice(read)
    read = 0
    if (isTurnDue) return
    isTurnDue = true
    later(() => {
      isTurnDue = false
      spentMs = 0
      if (waiting.length > 0) begin()
    })
  }

  return {
    /** As much waits as is kept. */
    isFull: (): boolean => waiting.length - read >= most,
    /** `act`: decodes a chunk, or reads a frame and acts on it. In the order in which they came. */
    put(act: () => void): void {
      waiting.push(act)
      if (spentMs < turnMs) begin()
    },
  }
}
