import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
})
afterEach(() => test.stop())

it('a delegation of two hundred people is one list, and one command admits it', async () => {
  const organisation = 'Immense Délégation'
  const { attendeeIds } = await test.done('attendees.registerDelegation', { organisation, count: 200 })
  const { body } = await test.view('attendees.group', { organisation }, test.operator)
  const { rows } = body as { rows: ViewRow<'attendees.group'>[] }
  expect(new Set(rows.map(({ attendeeId }) => attendeeId))).toEqual(new Set(attendeeIds))
  const { verdicts } = await test.done('checkIn.admitGroup', { attendeeIds })
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(Array(200).fill('admitted'))
  const tooMany = { attendeeIds: [...attendeeIds, 'one more'] }
  expect(await test.command('checkIn.admitGroup', tooMany, test.operator)).toMatchObject({ status: 400 })
})
