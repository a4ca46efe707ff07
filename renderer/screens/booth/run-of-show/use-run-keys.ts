import { type RefObject, useLayoutEffect } from 'react'
import { placeOf, type RunGesture, runGestureOf } from './run-keys.ts'

/** Keys of the run of show. In its list they are its own: nobody else is told of them. */
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
    // Before the others': what is meant for the list is not theirs.
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  })
}
