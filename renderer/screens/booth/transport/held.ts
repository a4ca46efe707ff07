import type { KeyboardEvent, PointerEvent } from 'react'
import type { Hold } from './use-hold.ts'

/** Handlers for a button that is held by the mouse, a finger, or Space and Enter while focused. */
export const held = ({ press, release }: Pick<Hold, 'press' | 'release'>) => ({
  onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return
    // A finger that slides off the button still holds it.
    event.currentTarget.setPointerCapture(event.pointerId)
    press()
  },
  onPointerUp: release,
  onPointerCancel: release,
  onKeyDown(event: KeyboardEvent) {
    if (event.repeat || (event.key !== ' ' && event.key !== 'Enter')) return
    event.preventDefault()
    press()
  },
  onKeyUp(event: KeyboardEvent) {
    if (event.key === ' ' || event.key === 'Enter') release()
  },
  onBlur: release,
})
