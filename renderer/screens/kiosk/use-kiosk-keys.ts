import { useEffect, useEffectEvent } from 'react'
import { createScanBurst } from '../reception/scan-burst.ts'

/** A scanner's codes, wherever the focus is, and the single keys of a keyboard. */
export const useKioskKeys = (onCode: (code: string) => void, onKey: (key: string) => void) => {
  const tell = useEffectEvent((event: KeyboardEvent, burst: (key: string, atMs: number) => string | null) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
    const code = burst(event.key, event.timeStamp)
    if (code === null) return onKey(event.key)
    // The scanner's Enter presses no key of the page.
    event.preventDefault()
    onCode(code)
  })
  useEffect(() => {
    const burst = createScanBurst()
    const listen = (event: KeyboardEvent) => tell(event, burst)
    document.addEventListener('keydown', listen, { capture: true })
    return () => document.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
