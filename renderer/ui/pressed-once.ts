import type { MouseEvent } from 'react'

/** As long as desktops take two clicks for a double one, in ms. */
const doubleMs = 500
let pressedAt = Number.NEGATIVE_INFINITY

/**
 * For buttons whose press moves what stands below into their place: the second press of a double click or tap would be
 * for something else, which nobody has read. Keys are told apart, as they act on what is chosen.
 */
export const pressedOnce =
  (act: () => void) =>
  ({ detail, timeStamp }: MouseEvent): void => {
    const isKey = detail === 0
    const isSecond = !isKey && timeStamp - pressedAt < doubleMs
    if (isSecond) return
    if (!isKey) pressedAt = timeStamp
    act()
  }
