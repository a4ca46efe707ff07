import type { KeyboardEvent, PointerEvent } from 'react'
import type { Hold } from './use-hold.ts'

/** What a button needs to be held by the mouse, a finger, or Space and Enter where it has the focus. */
export const held = ({ press, release }: Pick<Hold, 'press' | 'release'>) => ({
  onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return
    // A finger that slides off the button is still holding it.
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
