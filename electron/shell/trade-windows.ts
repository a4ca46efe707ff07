import { BrowserWindow, screen, session, type WebContents } from 'electron'
import { askBeforeClosing } from './ask-before-closing.ts'
import { keepPlace } from './keep-place.ts'
import { pagePreferences } from './page-preferences.ts'
import { closePermissions } from './permissions.ts'
import type { createPlaceFile } from './place-file.ts'
import { partitionOf, type Trade } from './trades.ts'
import { isOfOrigin } from './trusted-sender.ts'
import { isReachable, placeFor } from './window-place.ts'
import type { Words } from './wording.ts'

/** Ms before a page is loaded again that failed to load because the station was away. */
const loadAgainAfterMs = 1000
const aborted = -3

/** One window per trade. `origin`: the station's, null while there is none. */
export function createTradeWindows(deps: {
  readonly preload: string
  readonly places: ReturnType<typeof createPlaceFile>
  readonly origin: () => string | null
  readonly words: Words
  readonly isLeaving: () => boolean
}) {
  const windows = new Map<Trade, BrowserWindow>()

  function make(trade: Trade): BrowserWindow {
    const partition = partitionOf(trade)
    closePermissions(session.fromPartition(partition), deps.origin)
    const { bounds, maximized } = placeFor(trade, deps.places.of(trade), displays())
    const window = new BrowserWindow({
      ...bounds,
      // Shown once there is content, because a white flash would be seen in a dark hall.
      show: false,
      backgroundColor: '#101418',
      autoHideMenuBar: true,
      webPreferences: { ...pagePreferences, partition, preload: deps.preload },
    })
    if (maximized) window.maximize()
    window.once('ready-to-show', () => window.show())
    window.once('closed', () => windows.delete(trade))
    keepPlace(window, trade, deps.places)
    loadAgain(window)
    askBeforeClosing(window, deps.words, deps.isLeaving)
    windows.set(trade, window)
    return window
  }

  return {
    /** Brings a trade's window to the front. False if there is none. */
    show(trade: Trade): boolean {
      const window = windows.get(trade)
      if (window?.isMinimized()) window.restore()
      window?.focus()
      return window !== undefined
    },
    open(trade: Trade, link: string): void {
      load(windows.get(trade) ?? make(trade), link)
    },
    /** Closes without a question, for a page that holds no unsent data. */
    close: (trade: Trade): void => windows.get(trade)?.destroy(),
    tradeOf: (contents: WebContents): Trade | undefined =>
      [...windows].find(([, window]) => window.webContents === contents)?.[0],
    /**
     * After a restart on another port, pages of the old origin are loaded from the new one. Other pages reconnect by
     * themselves.
     */
    moveTo(origin: string): void {
      for (const window of windows.values())
        if (!isOfOrigin(window.webContents.getURL(), origin)) load(window, `${origin}/`)
    },
    /** Moves windows from a removed display to an existing one. */
    bringBack(): void {
      for (const [trade, window] of windows)
        if (!displays().some((display) => isReachable(window.getBounds(), display)))
          window.setBounds(placeFor(trade, deps.places.of(trade), displays()).bounds)
    },
    isOpen: (): boolean => windows.size > 0,
  }
}

function displays() {
  const main = screen.getPrimaryDisplay()
  return [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)]
}

/** `did-fail-load` reports failures. The promise would only report them again. */
const load = (window: BrowserWindow, address: string): void => void window.loadURL(address).catch(() => {})

function loadAgain(window: BrowserWindow): void {
  window.webContents.on('did-fail-load', (_, code, __, address, isMainFrame) => {
    if (!isMainFrame || code === aborted) return
    setTimeout(() => {
      if (!window.isDestroyed()) load(window, address)
    }, loadAgainAfterMs)
  })
}
