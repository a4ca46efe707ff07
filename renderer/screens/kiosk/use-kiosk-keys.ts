import { useEffect, useEffectEvent, useState } from 'react'
import { createScanBurst } from '../reception/scan-burst.ts'

/** Tells each key that is pressed outside of a field. */
export const usePressedKeys = (onKey: (event: KeyboardEvent) => void) => {
  const tell = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
    onKey(event)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => tell(event)
    document.addEventListener('keydown', listen, { capture: true })
    return () => document.removeEventListener('keydown', listen, { capture: true })
  }, [])
}

/** Tells a scanner's codes, wherever the focus is. */
export const useScans = (onCode: (code: string) => void) => {
  const [burst] = useState(() => createScanBurst())
  usePressedKeys((event) => {
    const code = burst(event.key, event.timeStamp)
    if (code === null) return
    // The scanner's Enter presses no key of the page.
    event.preventDefault()
    onCode(code)
  })
}
