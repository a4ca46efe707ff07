import { type BrowserWindow, dialog } from 'electron'
import type { Words } from './wording.ts'

/**
 * A page that holds unsent scans or a changed badge template asks to stay. Electron shows no question: the window would
 * silently not close. So this asks. `isLeaving`: the whole application is stopping, which nothing may delay.
 */
export function askBeforeClosing(window: BrowserWindow, words: Words, isLeaving: () => boolean): void {
  // Leaving for another address triggers the same event. It needs no question, because the page sends its commands from
  // there.
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
    // Enter and Escape both stay, so that a stray key loses nothing.
    buttons: [words.stay, words.closeAnyway],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  }) === 0
