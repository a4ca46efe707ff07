import { afterEach, beforeEach, expect, it } from 'vitest'
import { newFolder, openPilotLog, removeFolder } from '../../../tests/contract/test-log.ts'
import { until } from '../../../tests/support/until.ts'
import { createMergedPeople } from '../attendees/merged-people.ts'
import { voterOf } from '../audience/device-tokens.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { createRemoteCodes } from './remote-codes.ts'

let folder: string
let log: EventLog
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

/** A station that is the hub once `becomeHub` is called. */
function start() {
  const mergedPeople = createMergedPeople(log)
  let isHub = false
  const errors: unknown[] = []
  const codes = createRemoteCodes({ log, mergedPeople, isWanted: () => isHub, onError: (error) => errors.push(error) })
  log.onCommitted((changes) => {
    for (const change of changes) for (const projection of [mergedPeople, codes]) projection.apply(change)
    codes.followMerges()
  })
  return {
    errors,
    becomeHub(): void {
      isHub = true
      codes.lookAtAll()
    },
  }
}
const register = (id: string, remote: boolean) => {
  const cells = { code: `CODE${id}`, lastName: id, firstName: id, pass: { days: [], evening: false, remote } }
  const { code, lastName, firstName, ...plain } = cells
  return log.note('station', (writing) => {
    const person = { code, lastName, firstName }
    writing.append('attendee', id, {
      type: 'AttendeeRegistered',
      cells: plain,
      person,
      sessionIds: [],
      substitutes: null,
    })
  })
}
const say = (areOne: boolean) =>
  log.note('station', (writing) => {
    const said = { type: 'AttendeeMerged', attendeeId: 'afar', person: null } as const
    writing.append('same-person', 'afar/hall', areOne ? said : { type: 'AttendeeUnmerged', person: null })
  })
const voice = () => log.streams.state('remote-access', 'afar').voice
const isToldOf = (entry: string | null) =>
  until('it is told', () => voice() === (entry === null ? null : voterOf(log, entry)))

it('a hub tells whose voice a remote ticket gives, and what the hub before it did not tell', async () => {
  await register('hall', false)
  await register('afar', true)
  const { becomeHub, errors } = start()
  await say(true)
  expect(voice()).toBeNull()
  becomeHub()
  await isToldOf('hall')
  await say(false)
  await isToldOf(null)
  expect(errors).toEqual([])
})

it('after a restart a hub tells that two entries are two again, if nobody has told it', async () => {
  await register('hall', false)
  await register('afar', true)
  await say(true)
  start().becomeHub()
  await isToldOf('hall')
  log.close()
  log = await openPilotLog(folder)
  await say(false)
  expect(voice()).toBe(voterOf(log, 'hall'))
  start().becomeHub()
  await isToldOf(null)
})

it('a ticket that gives its own voice has nothing told of it', async () => {
  await register('afar', true)
  start().becomeHub()
  await until('its code is told', () => [...log.streams.all('remote-code')].length > 0)
  expect([...log.streams.all('remote-access')]).toEqual([])
})
