import { afterEach, beforeEach, expect, it } from 'vitest'
import { otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openPilotLog, pairIn, removeFolder, takeIn } from '../../../tests/contract/test-log.ts'
import type { EventLog } from './event-log.ts'

const clock = { now: 1_795_000_000_000 }
let folder: string
let log: EventLog
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder, clock)
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

it('a clock that is ahead of its fact’s place in order counts as that place', () => {
  const door = otherStation(log.identity, 'desk')
  pairIn(log, door, 'reception')
  const of2199 = Date.UTC(2199, 0)
  door.write({
    lane: 'people',
    stream: 'door-call/entrance',
    type: 'PilotCalled',
    payload: { by: 'Porte' },
    ts: clock.now,
    wallMs: of2199,
    commandId: 'c1',
  })
  takeIn(log, door.batch('people'))
  expect(log.streams.state('door-call', 'entrance').calls).toMatchObject([{ at: clock.now }])
})
