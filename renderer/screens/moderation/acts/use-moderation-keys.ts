import { useEffect, useRef } from 'react'
import { type Gesture, gestureOf, keyPlaceOf } from './moderation-keys.ts'

/** All keys of the screen, anywhere on its page. */
export function useModerationKeys(onGesture: (gesture: Gesture) => void): void {
  const latest = useRef(onGesture)
  latest.current = onGesture
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const gesture = gestureOf(event, keyPlaceOf(event.target, document))
      if (!gesture) return
      event.preventDefault()
      latest.current(gesture)
    }
    addEventListener('keydown', down)
    return () => removeEventListener('keydown', down)
  }, [])
}
