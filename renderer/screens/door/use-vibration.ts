import { useEffect, useRef } from 'react'
import { type DoorPassage, vibrationOf } from './door-passages.ts'

/** One vibration per answer, when it comes. */
export const useVibration = (last: DoorPassage | null) => {
  const felt = useRef('')
  useEffect(() => {
    if (last === null) return
    const key = `${last.id} ${last.answer.state}`
    if (key === felt.current) return
    felt.current = key
    const pattern = vibrationOf(last.answer)
    // A browser without vibration, or before a first touch, does nothing.
    if (pattern) navigator.vibrate?.([...pattern])
  }, [last])
}
