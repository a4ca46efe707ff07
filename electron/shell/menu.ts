import { app, Menu } from 'electron'
import type { Trade } from './trades.ts'
import type { Words } from './wording.ts'

/**
 * No reload and no developer tools, so that no such shortcut interferes with a desk. Edit and zoom keep the system's
 * keys.
 */
export function setMenu(words: Words, trades: readonly Trade[], open: (trade: Trade) => void): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: words.windows,
        submenu: [
          ...trades.map((trade) => ({ label: words[trade], click: () => open(trade) })),
          { type: 'separator' },
          { label: words.quit, click: () => app.quit() },
        ],
      },
      {
        label: words.edit,
        submenu: [{ role: 'undo' }, { role: 'redo' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }],
      },
      {
        label: words.view,
        submenu: [{ role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }, { role: 'togglefullscreen' }],
      },
    ]),
  )
}
