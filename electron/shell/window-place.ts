import type { Display, Rectangle } from 'electron'
import type { Trade } from './trades.ts'

/** Where a window last stood on one display. */
export interface Place {
  readonly displayId: number
  readonly bounds: Rectangle
  readonly maximized: boolean
  /** ms since 1970. */
  readonly at: number
}

/** What is looked at of a display; the first of a list is the main one. */
export type KnownDisplay = Pick<Display, 'id' | 'workArea'>

const usual = { width: 1280, height: 800 } as const

/**
 * Where a window of this trade opens: as it stood last on a display that is there, else centred; the pilot's on the
 * second display where there are two. A projector that was unplugged keeps its place for when it is back.
 */
export function placeFor(trade: Trade, places: readonly Place[], displays: readonly KnownDisplay[]): Place {
  const remembered = places
    .filter(({ displayId, bounds }) => displays.some((one) => one.id === displayId && isReachable(bounds, one)))
    .toSorted((one, other) => other.at - one.at)[0]
  if (remembered) return remembered
  const display = (trade === 'pilot' ? displays[1] : undefined) ?? displays[0]
  if (display === undefined) return { displayId: 0, bounds: { x: 0, y: 0, ...usual }, maximized: false, at: 0 }
  return { displayId: display.id, bounds: centred(display.workArea), maximized: false, at: 0 }
}

/** Whether so much of a window shows on a display, in pixels each way, that a hand finds its title bar. */
export function isReachable({ x, y, width, height }: Rectangle, { workArea }: KnownDisplay): boolean {
  const shownX = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
  const shownY = Math.min(y + height, workArea.y + workArea.height) - Math.max(y, workArea.y)
  return shownX >= 200 && shownY >= 200 && y >= workArea.y
}

function centred(area: Rectangle): Rectangle {
  const width = Math.min(usual.width, area.width)
  const height = Math.min(usual.height, area.height)
  return {
    width,
    height,
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
  }
}
