import { runInThisContext } from 'node:vm'
import { BrowserWindow } from './browser-window.ts'
import * as recorded from './recorded.ts'
import { processes } from './utility-process.ts'

/** A question of a test: a function's text, to be run in the main process or in a trade's page. */
export interface Question {
  readonly id: number
  readonly place: 'main' | 'reception' | 'pilot' | 'booth'
  readonly source: string
  readonly argument: unknown
}

/** Answers the test that started this process. `electron`: what the shell imports, for a test to look at. */
export function answerControl(electron: () => Promise<object>): void {
  // A test that ended, however it ended, leaves no shell behind.
  process.on('disconnect', () => process.exit(1))
  process.on('message', async (question: Question) => {
    const answer = await ask(question, electron).then(
      (value) => ({ id: question.id, isDone: true, value }),
      (error: Error) => ({ id: question.id, isDone: false, value: error.message }),
    )
    process.send?.(answer)
  })
}

async function ask({ place, source, argument }: Question, electron: () => Promise<object>): Promise<unknown> {
  if (place === 'main') {
    const run = runInThisContext(`(${source})`) as (electron: object, argument: unknown) => unknown
    return await run({ ...(await electron()), ...recorded, processes }, argument)
  }
  const window = BrowserWindow.getAllWindows().find(
    ({ webContents }) => webContents.getLastWebPreferences().partition === `persist:${place}`,
  )
  if (window === undefined) throw new Error(`no window for ${place}`)
  const { page } = await window.webContents.opened
  return await page.evaluate(`(${source})(${JSON.stringify(argument)})`)
}
