import { useEffect, useRef } from 'react'

/** Beyond the gap between two keys of a scanner, short of that between two of a quick typist. */
const scannersGapMs = 65
/** How long a key waits for another to tell what it is: a busy machine hands keys on late, but with their time. */
const waitMs = 150

/**
 * Acts on a key that comes alone. A badge scanned while a dialog is open sends digits as well, and none of them is a
 * choice: whatever has another key close before or behind it is part of a scan, or of a word.
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
    /** Every letter and digit comes by here; `choice` is undefined where the key stands for none. */
    press(atMs: number, choice: Choice | undefined): void {
      const isAlone = atMs - lastAt.current > scannersGapMs
      lastAt.current = atMs
      if (isAlone) settle()
      else forget()
      if (choice !== undefined && isAlone) waiting.current = { choice, timer: setTimeout(settle, waitMs) }
    },
    /** At once, if there is one that waits: Enter is pressed behind it. */
    settle,
  }

  function settle(): boolean {
    const chosen = waiting.current
    forget()
    if (chosen) act(chosen.choice)
    return chosen !== null
  }
}
