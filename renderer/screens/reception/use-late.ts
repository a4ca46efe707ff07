import { useEffect, useState } from 'react'

/** True once `isOn` has lasted this long without a break. A shorter time is not worth a change on the screen. */
export const useLate = (isOn: boolean, afterMs: number): boolean => {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!isOn) return
    const timer = setTimeout(() => setLate(true), afterMs)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [isOn, afterMs])
  // False at once, not with the effect after the drawing.
  return isOn && isLate
}
