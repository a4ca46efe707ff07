import { type RefObject, useLayoutEffect } from 'react'
import { type Idle, placeOf, type RunGesture, runGestureOf, whyIdle } from './run-keys.ts'

interface RunKeys {
  /** No key does anything. */
  readonly locked: boolean
  /** Scenes lie over the list: its keys only say so. */
  readonly isCovered: boolean
  readonly run: (gesture: RunGesture) => void
  readonly onIdle: (why: Idle) => void
}

/** Keys of the run of show. Within its list no other part receives them. */
export const useRunKeys = (list: RefObject<HTMLElement | null>, { locked, isCovered, run, onIdle }: RunKeys): void => {
  useLayoutEffect(() => {
    if (locked && !isCovered) return
    const onKey = (event: KeyboardEvent) => {
      const place = placeOf(event.target, list.current, document)
      const why = whyIdle(event, place, isCovered)
      if (why) return onIdle(why)
      const gesture = isCovered ? null : runGestureOf(event, place)
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
