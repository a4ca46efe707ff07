import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import type { EventLog } from '../../../electron/station/event-log/event-log.ts'
import { pairingWord } from '../../../electron/station/stations/pairing-word.ts'
import type { PairedRole, StationRole } from '../../../shared/domain/stations/authority.ts'
import { standingRoleOf } from '../../../shared/domain/stations/station.ts'
import { joinEvent } from '../join-event.ts'
import { otherStation } from '../other-station.ts'
import { foldersOfTests } from '../test-folders.ts'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }

let hub: TestStation
let other: TestStation | undefined
const folder = foldersOfTests()
beforeEach(async () => {
  other = undefined
  hub = await startTestStation({ folder: folder(), hub: true })
  await prepareEvent(hub)
})
afterEach(async () => {
  await other?.stop()
  await hub.stop()
})

async function link(role: PairedRole, name: string): Promise<TestStation> {
  const where = folder()
  await joinEvent(hub, where, role, name)
  other = await startTestStation({ folder: where, isNew: true })
  return other
}

/** A lost pilot's laptop, whose facts the hub accepts. */
async function lostLaptop(log: EventLog) {
  const lost = otherStation(log.identity, 'lost')
  await log.note('station', (writing) => writing.append('station', 'lost', lost.pairing(log.identity, 'pilot')))
  return {
    async pairs(stationId: string, publicKey: Uint8Array, role: StationRole): Promise<void> {
      const { eventId, pilotPrivateKey } = log.identity
      if (!pilotPrivateKey) throw new Error('the hub has no key of the pilot')
      const { type, ...payload } = pairingWord(nodeCrypto, pilotPrivateKey, {
        eventId,
        stationId,
        name: 'Poste',
        role,
        publicKey: Buffer.from(publicKey).toString('base64'),
      })
      lost.write({ lane: 'system', stream: `station/${stationId}`, type, payload, ts: hub.clock.now + 1000 })
      expect(await log.receive(lost.batch('system'))).toBe('stored')
    },
  }
}
const roleOf = (station: TestStation, at = hub) =>
  standingRoleOf(at.station.log.streams.state('station', station.station.log.identity.stationId))
const admitted = async () =>
  ((await hub.view('checkIn.stats', {}, hub.operator)).body as { value: { admitted: number } }).value.admitted

it('the hub stays a pilot’s station, with its keys, though a lost pilot’s laptop pairs it as a booth', async () => {
  const { log } = hub.station
  await (await lostLaptop(log)).pairs(log.identity.stationId, log.identity.stationPublicKey, 'booth')
  expect(roleOf(hub)).toBe('pilot')
  expect(log.keys.all('people')).not.toEqual([])
  await hub.done('stations.revoke', { stationId: 'lost', why: 'stolen' })
  await hub.done('checkIn.scan', { code: codes.soizic })
})

it('a desk that a lost pilot’s laptop has paired as a moderator’s station is a desk again after Écarter, with its keys and its entries', async () => {
  const desk = await link('reception', 'Accueil 2')
  const scan = (code: string) => desk.command('checkIn.scan', { code }, desk.operator)
  await vi.waitFor(async () => expect((await scan(codes.soizic)).status).toBe(200), inTime)
  await vi.waitFor(async () => expect(await admitted()).toBe(1), inTime)
  const { stationId, stationPublicKey } = desk.station.log.identity
  await (await lostLaptop(hub.station.log)).pairs(stationId, stationPublicKey, 'moderator')
  await vi.waitFor(() => expect(roleOf(desk, desk)).toBe('moderator'), inTime)
  expect(problemNamed((await scan(codes.maelle)).body)).toBe('keys-missing')
  await hub.done('stations.revoke', { stationId: 'lost', why: 'stolen' })
  expect(roleOf(desk)).toBe('reception')
  expect(await admitted()).toBe(1)
  await vi.waitFor(async () => expect((await scan(codes.maelle)).status).toBe(200), inTime)
  await vi.waitFor(async () => expect(await admitted()).toBe(2), inTime)
})
