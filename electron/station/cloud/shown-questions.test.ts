import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { askedOnTheFloor, followedBook, rethrow } from '../../../tests/contract/followed-book.ts'
import { foldersOfTests } from '../../../tests/contract/test-folders.ts'
import { openPilotLog } from '../../../tests/contract/test-log.ts'
import { createShownQuestions } from './shown-questions.ts'

const folder = foldersOfTests()

it('the words of a public question are written for the cloud once, and never after its erasure', async () => {
  const log = await openPilotLog(folder())
  createShownQuestions({ log, book: followedBook(log), isWanted: () => true, onError: rethrow })
  const written = () => log.db.prepare("SELECT count(*) AS count FROM events WHERE type = 'QuestionShown'").get()
  await log.note('pilot', (writing) => {
    writing.append('question', 'q', { ...askedOnTheFloor, person: { text: 'words' } })
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
