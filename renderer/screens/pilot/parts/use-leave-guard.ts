import { useEffect } from 'react'

/** Something lies in this tab alone: the browser asks, in its own words, before it is closed. */
export function useLeaveGuard(isKept: boolean): void {
  useEffect(() => {
    if (!isKept) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isKept])
}
