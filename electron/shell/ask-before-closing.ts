import { type BrowserWindow, dialog } from 'electron'
import type { Words } from './wording.ts'

/**
 * A page that keeps passages for a station that is away, or a changed badge, asks to stay. Electron asks nobody: the
 * window would just not close. `isLeaving`: the whole application is stopping, which nothing may hold up.
 */
export function askBeforeClosing(window: BrowserWindow, words: Words, isLeaving: () => boolean): void {
  // Going to another address asks as well: what the page keeps is sent from there.
  let isClosing = false
  window.on('close', () => {
    isClosing = true
  })
  window.webContents.on('will-prevent-unload', (event) => {
    if (isClosing && !isLeaving() && staysOpen(window, words)) isClosing = false
    else event.preventDefault()
  })
}

const staysOpen = (window: BrowserWindow, words: Words): boolean =>
  dialog.showMessageBoxSync(window, {
    type: 'question',
    message: words.kept,
    detail: words.keptDetail,
    // Enter and Escape both stay: a stray key loses nothing.
    buttons: [words.stay, words.closeAnyway],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  }) === 0
