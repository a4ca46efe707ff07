import { useEffect, useRef } from 'react'
import { type DoorPassage, vibrationOf } from './door-passages.ts'

/** Each answer is felt once, when it comes. */
export const useVibration = (last: DoorPassage | null) => {
  const felt = useRef('')
  useEffect(() => {
    if (last === null) return
    const key = `${last.id} ${last.answer.state}`
    if (key === felt.current) return
    felt.current = key
    const pattern = vibrationOf(last.answer)
    // A browser that has no such thing, or wants a touch first, says nothing.
    if (pattern) navigator.vibrate?.([...pattern])
  }, [last])
}
