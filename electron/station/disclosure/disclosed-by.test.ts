import { afterEach, beforeEach, expect, it } from 'vitest'
import { otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openPilotLog, pairIn, removeFolder, takeIn } from '../../../tests/contract/test-log.ts'
import { disclosedBy } from './disclosed-by.ts'

let folder: string
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => removeFolder(folder))

it('a part that is not JSON is disclosed as its text, and so are all parts after it', async () => {
  const log = await openPilotLog(folder)
  const desk = otherStation(log.identity, 'desk1')
  pairIn(log, desk, 'reception')
  const registered = { lane: 'people', type: 'AttendeeRegistered', payload: { cells: {}, sessionIds: [] } } as const
  for (const id of ['a', 'b']) desk.write({ ...registered, stream: `attendee/${id}`, part: { lastName: `Nom-${id}` } })
  expect(takeIn(log, desk.batch('people'))).toMatchObject({ ok: true })
  log.db.prepare(`UPDATE parts SET part = '{' WHERE part LIKE '%Nom-a%'`).run()
  const lines = [...disclosedBy(log)].map((line) => JSON.parse(line) as { kind: string; words?: unknown })
  expect(lines.flatMap(({ kind, words }) => (kind === 'part' ? [words] : []))).toEqual(['{', { lastName: 'Nom-b' }])
  expect(lines.at(-1)).toMatchObject({ kind: 'summary' })
  log.close()
})
