import type { MouseEvent } from 'react'

/** The double-click time of desktops, in ms. */
const doubleMs = 500
let pressedAt = Number.NEGATIVE_INFINITY

/**
 * For buttons whose press moves what is below into their place. The second press of a double click or tap would act on
 * something unread. Keys are exempt, because they act on the chosen item.
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
