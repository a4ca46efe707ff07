import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { newFolder, openPilotLog, removeFolder } from '../../../tests/contract/test-log.ts'
import { createQuestionBook } from '../questions/question-book.ts'
import { createShownQuestions } from './shown-questions.ts'

const folder = newFolder()
afterEach(() => removeFolder(folder))

it('the words of a public question are written for the cloud once, and never after its erasure', async () => {
  const log = await openPilotLog(folder)
  const book = createQuestionBook(log)
  log.onCommitted((changes) => {
    for (const change of changes) book.apply(change)
  })
  createShownQuestions({
    log,
    book,
    isWanted: () => true,
    onError: (error) => {
      throw error
    },
  })
  const written = () => log.db.prepare("SELECT count(*) AS count FROM events WHERE type = 'QuestionShown'").get()
  const asked = { sessionId: 's', origin: 'floor', deviceId: null, danger: false, withdrawn: false } as const
  await log.note('pilot', (writing) => {
    writing.append('question', 'q', { type: 'QuestionAsked', ...asked, person: { text: 'words' } })
    writing.append('question', 'q', { type: 'QuestionMoved', to: 'approved', seen: 1, by: null })
  })
  await expect.poll(written).toEqual({ count: 1 })
  await log.note('pilot', (writing) =>
    writing.append('question', 'q', { type: 'QuestionErased', person: { text: 'words' } }),
  )
  for (let turn = 0; turn < 20; turn++) await nextTurn()
  expect(written()).toEqual({ count: 1 })
  await log.close()
})
