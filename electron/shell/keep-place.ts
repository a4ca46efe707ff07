import { type BrowserWindow, screen } from 'electron'
import type { createPlaceFile } from './place-file.ts'
import type { Trade } from './trades.ts'

/** Ms that a window must rest before its place is written: a drag emits hundreds of events. */
const restMs = 400

/** Remembers a window's place, per display, whenever it has moved, and when it closes. */
export function keepPlace(window: BrowserWindow, trade: Trade, places: ReturnType<typeof createPlaceFile>): void {
  let timer: NodeJS.Timeout | undefined
  const remember = () => {
    if (window.isDestroyed() || window.isMinimized()) return
    const bounds = window.getNormalBounds()
    const { id: displayId } = screen.getDisplayMatching(bounds)
    places.remember(trade, { displayId, bounds, maximized: window.isMaximized(), at: Date.now() })
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(remember, restMs)
  }
  window.on('move', later)
  window.on('resize', later)
  window.on('close', remember)
}
