import { useEffect, useState } from 'react'

/**
 * Calls `forget` after `afterMs`, counted anew whenever `what` changes or the person asks for more time. Returns the
 * seconds left, or null if nothing is counted.
 */
export const useForget = (what: object, afterMs: number | undefined, forget: () => void) => {
  const [asked, setAsked] = useState(0)
  const [leftS, setLeftS] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step, or another request, begins the count anew
  useEffect(() => {
    if (afterMs === undefined) return setLeftS(null)
    const endsAt = performance.now() + afterMs
    const count = () => {
      const leftMs = endsAt - performance.now()
      if (leftMs <= 0) forget()
      else setLeftS(Math.ceil(leftMs / 1000))
    }
    count()
    const timer = setInterval(count, 250)
    return () => clearInterval(timer)
  }, [what, afterMs, asked, forget])
  return { leftS, moreTime: () => setAsked((times) => times + 1) }
}
