import { useEffect, useRef } from 'react'
import { scannersGapMs } from './choosing-keys.ts'

/** How long a key waits for a next one. A busy machine delivers keys late, but with their time. */
const waitMs = 150

/**
 * Acts on a single key, which completes the gesture. A scanned badge also sends digits, and none of them is a choice. A
 * key that has another one close before or after it belongs to a scan or a word.
 */
export const useSoleKey = <Choice>(act: (choice: Choice) => void) => {
  const lastAt = useRef(Number.NEGATIVE_INFINITY)
  const waiting = useRef<{ readonly choice: Choice; readonly timer: ReturnType<typeof setTimeout> } | null>(null)
  const forget = () => {
    clearTimeout(waiting.current?.timer)
    waiting.current = null
  }
  useEffect(() => () => clearTimeout(waiting.current?.timer), [])

  return {
    /** Receives every letter and digit. `choice` is undefined if the key stands for none. */
    press(atMs: number, choice: Choice | undefined): void {
      const isAlone = atMs - lastAt.current > scannersGapMs
      lastAt.current = atMs
      if (isAlone) settle()
      else forget()
      if (choice !== undefined && isAlone) waiting.current = { choice, timer: setTimeout(settle, waitMs) }
    },
    /** Acts at once on a waiting key: Enter was pressed after it. */
    settle,
  }

  function settle(): boolean {
    const chosen = waiting.current
    forget()
    if (chosen) act(chosen.choice)
    return chosen !== null
  }
}
