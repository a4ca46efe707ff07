import type { Display, Rectangle } from 'electron'
import type { Trade } from './trades.ts'

/** The last place of a window on one display. */
export interface Place {
  readonly displayId: number
  readonly bounds: Rectangle
  readonly maximized: boolean
  /** ms since 1970. */
  readonly at: number
}

/** The part of a display that is used here. The first of a list is the main one. */
export type KnownDisplay = Pick<Display, 'id' | 'workArea'>

const usual = { width: 1280, height: 800 } as const

/**
 * The place for a window of this trade: its last one on a connected display, otherwise centred. The pilot's opens on
 * the second display if there are two. The place on an unplugged projector is kept until the projector is back.
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

/** Whether enough of a window is visible on a display, in pixels each way, to reach its title bar. */
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
