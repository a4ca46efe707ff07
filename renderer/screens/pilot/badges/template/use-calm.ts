import { useEffect, useState } from 'react'

/** A value once it has rested for so many milliseconds: a colour that is dragged about is drawn where it stops. */
export const useCalm = <Value>(value: Value, restMs: number): Value => {
  const [calm, setCalm] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), restMs)
    return () => clearTimeout(timer)
  }, [value, restMs])
  return calm
}
