import { afterEach, expect, it } from 'vitest'
import { newFolder, openPilotLog, removeFolder } from '../../../tests/contract/test-log.ts'
import { createQuestionBook } from './question-book.ts'
import { createQuestionDuty } from './question-duty.ts'

const folder = newFolder()
afterEach(() => removeFolder(folder))

it('comes to an end about a question that stays stale whatever is written', async () => {
  const log = await openPilotLog(folder)
  const book = createQuestionBook(log)
  log.onCommitted((changes) => {
    for (const change of changes) book.apply(change)
  })
  let written = 0
  createQuestionDuty({
    log,
    book,
    isWanted: () => true,
    isStale: () => true,
    write(writing, id) {
      written += 1
      writing.append('question', id, { type: 'QuestionLabelled', person: { labels: [`${written}`] } })
    },
    onError: (error) => {
      throw error
    },
  })
  const asked = { sessionId: 's', origin: 'floor', deviceId: null, danger: false, withdrawn: false } as const
  await log.note('pilot', (writing) =>
    writing.append('question', 'q', { type: 'QuestionAsked', ...asked, person: { text: 'words' } }),
  )
  await expect.poll(() => written).toBe(200)
  await log.note('pilot', (writing) => writing.append('question', 'q', { type: 'QuestionReleased' }))
  expect(written).toBe(200)
  await log.close()
})
