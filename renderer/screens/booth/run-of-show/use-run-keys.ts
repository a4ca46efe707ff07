import { type RefObject, useLayoutEffect } from 'react'
import { placeOf, type RunGesture, runGestureOf } from './run-keys.ts'

/** Keys of the run of show. Within its list no other part receives them. */
export const useRunKeys = (
  list: RefObject<HTMLElement | null>,
  locked: boolean,
  run: (gesture: RunGesture) => void,
): void => {
  useLayoutEffect(() => {
    if (locked) return
    const onKey = (event: KeyboardEvent) => {
      const place = placeOf(event.target, list.current, document)
      const gesture = runGestureOf(event, place)
      if (!gesture) return
      event.preventDefault()
      if (place === 'list') event.stopPropagation()
      run(gesture)
    }
    // Before other listeners, which must not receive keys meant for the list.
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  })
}
