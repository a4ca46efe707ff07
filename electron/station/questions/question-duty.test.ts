import { expect, it } from 'vitest'
import { askedOnTheFloor, followedBook, rethrow } from '../../../tests/contract/followed-book.ts'
import { foldersOfTests } from '../../../tests/contract/test-folders.ts'
import { openPilotLog } from '../../../tests/contract/test-log.ts'
import { createQuestionDuty } from './question-duty.ts'

const folder = foldersOfTests()

it('comes to an end about a question that stays stale whatever is written', async () => {
  const log = await openPilotLog(folder())
  let written = 0
  createQuestionDuty({
    log,
    book: followedBook(log),
    isWanted: () => true,
    isStale: () => true,
    write(writing, id) {
      written += 1
      writing.append('question', id, { type: 'QuestionLabelled', person: { labels: [`${written}`] } })
    },
    onError: rethrow,
  })
  await log.note('pilot', (writing) =>
    writing.append('question', 'q', { ...askedOnTheFloor, person: { text: 'words' } }),
  )
  await expect.poll(() => written).toBe(200)
  await log.note('pilot', (writing) => writing.append('question', 'q', { type: 'QuestionReleased' }))
  expect(written).toBe(200)
  await log.close()
})
