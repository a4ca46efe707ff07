import { useEffect } from 'react'

/** Unsaved input is only in this tab: the browser asks, in its own words, before it closes. */
export function useLeaveGuard(isKept: boolean): void {
  useEffect(() => {
    if (!isKept) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isKept])
}
