import { expect, it } from 'vitest'
import { newFolder, removeFolder } from '../test-log.ts'
import { codes, planted, prepareEvent, startTestStation } from '../test-station.ts'
import { unlocked } from '../unlocked.ts'

it('an erased person is in no page of the file, used or free, even with its key', async () => {
  const folder = newFolder()
  const test = await startTestStation({ folder })
  await prepareEvent(test)
  const ids: string[] = []
  for (const code of Object.values(codes)) {
    const { attendee } = await test.done('checkIn.scan', { code })
    ids.push((attendee as { attendeeId: string }).attendeeId)
  }
  await test.station.stop()
  expect(unlocked(folder)).toMatch(/SQLite format 3/)
  expect(unlocked(folder)).toMatch(planted)

  const again = await startTestStation({ folder })
  await again.done('attendees.erase', { attendeeIds: ids })
  await again.stop()
  expect(unlocked(folder)).not.toMatch(planted)
  removeFolder(folder)
})
