import { useEffect, useRef } from 'react'
import { type BoothKey, boothKeyOf, heldGestures, keyPlaceOf } from './booth-keys.ts'

/** All keys of the booth, anywhere on its page. `onRelease`: for a key that is held. */
export function useBoothKeys(
  isLocked: boolean,
  onPress: (key: BoothKey) => void,
  onRelease: (gesture: string) => void,
): void {
  const latest = useRef({ isLocked, onPress, onRelease })
  latest.current = { isLocked, onPress, onRelease }
  useEffect(() => {
    /** By the key's place: if Shift is released first, the same key has another name. */
    const held = new Map<string, string>()
    const down = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const place = keyPlaceOf(event.target, document)
      const key = boothKeyOf(event, place, latest.current.isLocked)
      // The browser uses F12 itself and scrolls with a held Space. Both are prevented here.
      if (place !== 'typing' && (event.key === 'F12' || (event.key === ' ' && place === 'free'))) event.preventDefault()
      if (!key) return
      event.preventDefault()
      if (heldGestures.has(key.gesture)) held.set(event.code, key.gesture)
      latest.current.onPress(key)
    }
    const up = (event: KeyboardEvent) => {
      const gesture = held.get(event.code)
      if (!gesture) return
      held.delete(event.code)
      latest.current.onRelease(gesture)
    }
    addEventListener('keydown', down)
    addEventListener('keyup', up)
    return () => {
      removeEventListener('keydown', down)
      removeEventListener('keyup', up)
    }
  }, [])
}
