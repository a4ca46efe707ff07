import { afterEach, beforeEach, expect, it } from 'vitest'
import { newFolder, openPilotLog, removeFolder } from '../../../tests/contract/test-log.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { erasePeople } from './erase-people.ts'

let folder: string
let log: EventLog
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
  await log.note('Accueil', (writing) => {
    for (const id of ['a', 'b', 'c', 'd'])
      writing.append('attendee', id, { type: 'RegistrationsSet', sessionIds: [`of ${id}`] })
  })
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})
const erase = (most: number) =>
  log.note('Pilotage', (writing) => erasePeople(writing, ['a', 'b', 'c', 'd'], most, (id) => [id]))
const isErased = (id: string) => log.streams.state('attendee', id).erased

it('a person whose record cannot be read is counted, and all others are erased', async () => {
  log.derived.flush()
  log.db.prepare(`UPDATE wide_streams SET state = '{' WHERE name = 'attendee/a'`).run()
  expect(await erase(2)).toEqual({ erased: 2, kept: 1, left: 1 })
  expect(await erase(2)).toEqual({ erased: 1, kept: 1, left: 0 })
  expect(['b', 'c', 'd'].map(isErased)).toEqual([true, true, true])
})

it('nothing is reported as erased if the disk is full', async () => {
  log.db.pragma('query_only = ON')
  await expect(erase(2)).rejects.toMatchObject({ fault: 'read-only' })
  log.db.pragma('query_only = OFF')
  expect(await erase(4)).toEqual({ erased: 4, kept: 0, left: 0 })
})
