import { useEffect, useState } from 'react'
import { countdown } from '../pilot/stations/station-state.ts'

/** The wait after several wrong passphrases. `left`: as shown, such as `0:05`. Null if the next try is allowed. */
export function useWait(firstMs: number) {
  const [until, setUntil] = useState(() => performance.now() + firstMs)
  const [now, setNow] = useState(() => performance.now())
  const isWaiting = now < until
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => setNow(performance.now()), 250)
    return () => clearInterval(timer)
  }, [isWaiting])
  return {
    left: isWaiting ? countdown(until - now) : null,
    begin(ms: number): void {
      setNow(performance.now())
      setUntil(performance.now() + ms)
    },
  }
}
