/**
 * As much of Electron as the shell uses, over Chromium: its real built main process runs against this, its pages are
 * real pages, its preload runs in a world of its own, its station is a process. What it cannot prove is what Electron's
 * own program does: the system's sandbox, fuses, the archive.
 */
import { answerControl } from './control.ts'

export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { ipcMain } from './ipc-main.ts'
export { dialog, Menu, powerSaveBlocker, shell } from './recorded.ts'
export { safeStorage } from './safe-storage.ts'
export { screen } from './screen.ts'
export { session } from './session.ts'
export { utilityProcess } from './utility-process.ts'

answerControl(() => import('./electron.ts'))
