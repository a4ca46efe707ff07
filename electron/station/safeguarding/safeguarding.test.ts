import { afterEach, expect, it } from 'vitest'
import { newFolder, openPilotLog, removeFolder } from '../../../tests/contract/test-log.ts'
import { createSafeguarding } from './safeguarding.ts'

const folder = newFolder()
afterEach(() => removeFolder(folder))

it('a box opens for the question for which it was sealed, and for no other', async () => {
  const log = await openPilotLog(folder)
  const { boxesOf } = createSafeguarding(log)
  const box = boxesOf('one').seal('words')
  expect([boxesOf('one').open(box), boxesOf('other').open(box)]).toEqual(['words', null])
  await log.close()
})
