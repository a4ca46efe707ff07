import { app, dialog } from 'electron'
import type { Words } from './wording.ts'

/**
 * Delays quitting until the station has stopped, and asks first while badges are being printed. The system's own stop
 * (SIGTERM, end of the session) does not ask, because nobody would answer. `pendingPrints`: the number of such badges.
 * `stop`: stops the station. `stay`: a person chose to wait. Returns a function that tells whether the quit is under
 * way.
 */
export function guardQuit(deps: {
  readonly words: Words
  readonly pendingPrints: () => Promise<number>
  readonly stop: () => Promise<void>
  readonly stay: () => void
}): { readonly isLeaving: () => boolean } {
  let state: 'running' | 'asking' | 'leaving' | 'stopped' = 'running'

  async function leave(): Promise<void> {
    if (state === 'leaving') return
    state = 'leaving'
    await deps.stop()
    state = 'stopped'
    app.quit()
  }

  async function askAndLeave(): Promise<void> {
    state = 'asking'
    const pending = await deps.pendingPrints()
    if (pending > 0 && !(await confirmed(deps.words, pending))) {
      state = 'running'
      deps.stay()
      return
    }
    await leave()
  }

  app.on('before-quit', (event) => {
    if (state === 'stopped') return
    event.preventDefault()
    if (state === 'running') void askAndLeave()
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void leave())
  return { isLeaving: () => state === 'leaving' || state === 'stopped' }
}

async function confirmed(words: Words, pending: number): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: words.pending(pending),
    detail: words.pendingDetail,
    // Enter and Escape both wait, so that a stray key loses nothing.
    buttons: [words.wait, words.quitAnyway],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
