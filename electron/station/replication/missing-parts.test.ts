import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Batch } from '../../../shared/replication/batch.ts'
import { type OtherStation, otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openPilotLog, pairIn, removeFolder, takeIn } from '../../../tests/contract/test-log.ts'
import { createCatalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { readLinkMemory } from './link-memory.ts'
import { packBatch } from './link-wire.ts'
import { createMissingParts } from './missing-parts.ts'
import { createReplicaStore } from './replica-store.ts'

let folder: string
let log: EventLog
let talks: OtherStation
let missing: ReturnType<typeof createMissingParts>
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
  talks = otherStation(log.identity, 'talks1')
  pairIn(log, talks, 'moderator')
  pairIn(log, otherStation(log.identity, 'booth1'), 'booth')
  const catalog = createCatalog(log)
  const failOn = (error: unknown) => expect(error).toBeUndefined()
  missing = createMissingParts({
    log,
    catalog: { ...catalog, get: (kind, id) => log.streams.state(kind, id) },
    storeFor: () => createReplicaStore(log, () => true, failOn),
    readsOf: () => ['show', 'audience', 'system'],
    isPilots: () => false,
    onError: failOn,
  })
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

/** Links a station that answers each request of parts with this batch. */
function link(stationId: string, answer: () => Batch): void {
  const socket = Object.assign(new EventEmitter(), {
    connected: true,
    timeout: () => ({ emitWithAck: async () => Buffer.from(packBatch(answer())) }),
  })
  missing.attach(socket, stationId)
}
const part = { text: 'Quel budget ?' }
/** A moderator's fact as it is, and as a booth's station has passed it on, which lacks its words. */
function relayedByBooth(): { readonly whole: Batch; readonly bare: Batch } {
  talks.write({
    lane: 'audience',
    stream: 'question/talks1abcdefghij',
    type: 'QuestionEdited',
    payload: { seen: 0, by: null },
    part,
  })
  const whole = talks.batch('audience')
  const bare = { ...whole, parts: new Map() }
  takeIn(log, bare)
  missing.stored('booth1', bare)
  return { whole, bare }
}
const origin = () => talks.originOf('audience')

it('parts that a relay left out are asked of their station, though another one has answered with made-up ones', async () => {
  const { whole } = relayedByBooth()
  const madeUp = { salt: new Uint8Array(16), part: '{"text":"inventé"}' }
  let asked = 0
  link('booth1', () => {
    asked += 1
    return { ...whole, parts: new Map([[1, madeUp]]) }
  })
  await vi.waitFor(() => expect(asked).toBe(1))
  expect(log.holdsPart(origin(), 1)).toBe(false)
  link('talks1', () => whole)
  await vi.waitFor(() => expect(log.holdsPart(origin(), 1)).toBe(true))
})

it('are asked of no other station once their own has answered without them', async () => {
  const { bare } = relayedByBooth()
  expect(readLinkMemory(log).lacking).toEqual({ [origin()]: [1] })
  link('talks1', () => bare)
  await vi.waitFor(() => expect(readLinkMemory(log).lacking).toEqual({}))
  let asked = 0
  link('booth1', () => {
    asked += 1
    return bare
  })
  await log.settled()
  expect(asked).toBe(0)
})
