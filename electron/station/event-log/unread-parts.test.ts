import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Lane } from '../../../shared/domain/lanes.ts'
import { type OtherStation, otherStation } from '../../../tests/contract/other-station.ts'
import { dumpTables, newFolder, openPilotLog, pairIn, removeFolder, takeIn } from '../../../tests/contract/test-log.ts'
import type { EventLog } from './event-log.ts'
import { verifyLog } from './verify.ts'

let folder: string
let log: EventLog
let desk: OtherStation
let hub: OtherStation
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
  desk = otherStation(log.identity, 'desk1')
  hub = otherStation(log.identity, 'hub1')
  pairIn(log, desk, 'reception')
  pairIn(log, hub, 'pilot')
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

const part = { lastName: 'Repère' }
const asked = { sessionId: 's', origin: 'room', deviceId: null, danger: false, withdrawn: false } as const
const arrives = (station: OtherStation, lane: Lane) =>
  expect(takeIn(log, station.batch(lane))).toMatchObject({ ok: true })
const purges = ['people', 'audience'] as const
const purge = (purpose: (typeof purges)[number]) =>
  log.note('Pilotage', (writing) =>
    writing.append('retention', purpose, { type: 'PurposePurged', erased: 0, kept: 0, left: 0 }),
  )
function held(): string {
  log.derived.flush()
  for (const steps = verifyLog(log); ; ) {
    const step = steps.next()
    if (step.done) return step.value.fault === null ? dumpTables(log) : step.value.fault.toString()
  }
}

describe.each(purges)('a purge of %s deletes the part', (purpose) => {
  it.each([
    ['show', 'cue/c', 'CueSpeakersSet', {}],
    ['audience', 'question/q', 'QuestionShown', {}],
    ['system', 'organiser/o', 'OrganiserInvited', {}],
    ['show', 'unheard-of/x', 'Unheard', {}],
    ['audience', 'question/q', 'QuestionAsked', asked],
  ] as const)('in lane %s of what its station may not write: %s %s', async (lane, stream, type, payload) => {
    desk.write({ lane, stream, type, payload, part })
    arrives(desk, lane)
    expect(held()).toContain('Repère')
    await purge(purpose)
    expect(held()).not.toContain('Repère')
  })

  it.each([
    ['that its type does not have', 'poll/p', 'PollOpened', {}],
    ['that is not as its type has it', 'question/q', 'QuestionAsked', asked],
  ])('%s, of a station that may write it', async (_, stream, type, payload) => {
    hub.write({ lane: 'audience', stream, type, payload, part })
    arrives(hub, 'audience')
    expect(held()).toContain('Repère')
    await purge(purpose)
    expect(held()).not.toContain('Repère')
  })
})

it('what counts keeps its part, and so does what a pilot’s station writes in a later version', async () => {
  hub.write({ lane: 'show', stream: 'later/x', type: 'OfLaterVersion', payload: {}, part: { name: 'Demain' } })
  hub.write({ lane: 'audience', stream: 'question/q', type: 'QuestionAsked', payload: asked, part: { text: 'Gardée' } })
  for (const lane of ['show', 'audience'] as const) arrives(hub, lane)
  for (const purpose of purges) await purge(purpose)
  expect(held()).toMatch(/Demain/)
  expect(held()).toMatch(/Gardée/)
})

it('a purge that another pilot’s station has written deletes it here too', () => {
  desk.write({ lane: 'show', stream: 'cue/c', type: 'CueSpeakersSet', payload: {}, part })
  arrives(desk, 'show')
  const payload = { erased: 0, kept: 0, left: 0 }
  hub.write({ lane: 'system', stream: 'retention/people', type: 'PurposePurged', payload, ts: log.now() })
  arrives(hub, 'system')
  expect(held()).not.toContain('Repère')
})
