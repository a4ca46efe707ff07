import { useEffect, useState } from 'react'

/** A value after this many milliseconds without a change: a dragged colour is drawn where it stops. */
export const useCalm = <Value>(value: Value, restMs: number): Value => {
  const [calm, setCalm] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), restMs)
    return () => clearTimeout(timer)
  }, [value, restMs])
  return calm
}
