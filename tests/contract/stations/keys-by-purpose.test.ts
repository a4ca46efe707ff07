import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { restore } from '../../../electron/station/backup/restore.ts'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { openDataFolder } from '../../../electron/station/data-folder.ts'
import { peopleItems } from '../../../electron/station/disclosure/people-items.ts'
import { openDatabase } from '../../../electron/station/event-log/database.ts'
import { boxPairOf, openKeyBox, sealKeyTo } from '../../../electron/station/keys/box.ts'
import { badgeCodeOf } from '../../../electron/station/keys/people-codes.ts'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { type KeyPurpose, keyPurposes } from '../../../shared/domain/stations/keys.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { joinEvent } from '../join-event.ts'
import { otherStation } from '../other-station.ts'
import { foldersOfTests } from '../test-folders.ts'
import { codes, prepareEvent, startTestStation, type TestSocket, type TestStation } from '../test-station.ts'

const inTime = { timeout: 10_000, interval: 25 }

let hub: TestStation
let hubFolder: string
let others: TestStation[]
const folder = foldersOfTests()
beforeEach(async () => {
  hubFolder = folder()
  others = []
  hub = await startTestStation({ folder: hubFolder, hub: true })
  await prepareEvent(hub)
})
afterEach(async () => {
  for (const station of [...others, hub]) await station.stop()
})

async function link(role: PairedRole, name: string, at: TestStation = hub): Promise<TestStation> {
  const where = folder()
  await joinEvent(at, where, role, name)
  const station = await startTestStation({ folder: where, isNew: true })
  others.push(station)
  return station
}

const idOf = (station: TestStation) => station.station.log.identity.stationId
const heldBy = ({ station }: TestStation): readonly KeyPurpose[] =>
  keyPurposes.filter((purpose) => station.log.keys.holds(purpose))
const idsOf = ({ station }: TestStation, purpose: KeyPurpose) => station.log.keys.all(purpose).map(({ id }) => id)
const statusOf = async (station: TestStation, token: string) => (await station.view('me', {}, token)).status

it('a key that a lost pilot’s laptop dated before the first one replaces it at no station that knew the first', async () => {
  const desk = await link('reception', 'Accueil 2')
  const { log } = hub.station
  const lost = otherStation(log.identity, 'lost')
  await log.note('station', (writing) => writing.append('station', 'lost', lost.pairing(log.identity, 'pilot')))
  const firstAt = ({ station }: TestStation) => station.log.keys.firstId('people')
  const first = firstAt(hub)
  await vi.waitFor(() => expect(firstAt(desk)).toBe(first), inTime)
  const [secret, keyId] = [nodeCrypto.random(32), 'a'.repeat(16)]
  const of = { eventId: log.identity.eventId, purpose: 'people', generation: 1, keyId } as const
  const seal = (station: TestStation) => {
    const { boxKey } = log.streams.state('station', idOf(station))
    return sealKeyTo(nodeCrypto, boxKey ?? '', of, secret) ?? ''
  }
  const boxes = { [idOf(hub)]: seal(hub), [idOf(desk)]: seal(desk) }
  lost.write({ lane: 'system', stream: 'key/people', type: 'KeyMade', payload: { keyId, generation: 1, boxes }, ts: 1 })
  expect(await log.receive(lost.batch('system'))).toBe('stored')
  await vi.waitFor(() => expect(idsOf(desk, 'people')).toHaveLength(2), inTime)
  expect([firstAt(hub), firstAt(desk)]).toEqual([first, first])
  await hub.done('stations.revoke', { stationId: 'lost', why: 'lost' })
  const late = await link('reception', 'Accueil 3')
  await vi.waitFor(() => expect(firstAt(late)).toBe(first), inTime)
  await vi.waitFor(() => expect(idsOf(late, 'people')[0]).toBe(idsOf(hub, 'people')[0]), inTime)
})

/** Every secret in a folder, and every box in its log that it can open. */
function secretsOf({ station }: TestStation) {
  const { db, streams, identity, crypto } = station.log
  const meta = db.prepare<[], { name: string; value: Uint8Array }>('SELECT name, value FROM meta').all()
  const { eventId } = identity
  const opened = keyPurposes.flatMap((purpose) =>
    streams.state('key', purpose).generations.flatMap(({ keyId, generation, boxes }) =>
      Object.values(boxes).flatMap((box) => {
        const secret = openKeyBox(boxPairOf(crypto, identity), { eventId, purpose, generation, keyId }, box)
        return secret ? [{ name: `box of ${purpose}`, value: secret }] : []
      }),
    ),
  )
  return [...meta, ...opened]
}

describe('a station holds the keys of its role, and no others', () => {
  it.each([
    ['booth', ['common', 'show']],
    ['moderator', ['common']],
    ['reception', ['common', 'people']],
    ['pilot', [...keyPurposes]],
  ] as const)('a %s', async (role, purposes) => {
    const other = await link(role, 'Autre')
    await vi.waitFor(() => expect(heldBy(other)).toEqual(purposes), inTime)
    for (const purpose of purposes) expect(idsOf(other, purpose)).toEqual(idsOf(hub, purpose))
    const theirs = secretsOf(other).map(({ value }) => nodeCrypto.hex(value))
    for (const purpose of keyPurposes) {
      const secret = nodeCrypto.hex(hub.station.log.keys.secret(purpose))
      expect([purpose, theirs.includes(secret)]).toEqual([purpose, (purposes as readonly string[]).includes(purpose)])
    }
  })

  it('a booth’s folder gives no token or code of a pilot’s access', async () => {
    const { token, accessId } = await hub.done('access.create', { role: 'pilot', label: 'Pilote' })
    const booth = await link('booth', 'Régie')
    const isThere = () => booth.station.log.streams.state('access', accessId).grant !== null
    await vi.waitFor(() => expect(isThere()).toBe(true), inTime)
    const made = (secret: Uint8Array, use: string) =>
      `${accessId}.${base32(nodeCrypto.hmac(secret, `access-${use}\n${accessId}`), 40)}`
    // The derivation is right: it opens under the hub's own key.
    expect(made(hub.station.log.keys.secret('access'), 'token')).toBe(token)
    expect(await statusOf(hub, token)).toBe(200)
    for (const { name, value } of secretsOf(booth)) {
      const status = [name, await statusOf(hub, made(value, 'token'))]
      expect(status).toEqual([name, 401])
      for (const use of ['code', 'handover']) {
        const body = JSON.stringify({ code: made(value, use) })
        const exchanged = await hub.ask('POST', '/api/v1/session', hub.json, body)
        expect([name, use, exchanged.status]).toEqual([name, use, 401])
      }
    }
  }, 60_000)

  it('an access that a reception desk has created opens nothing at the hub', async () => {
    const desk = await link('reception', 'Accueil 2')
    const { token, accessId } = await desk.done('access.create', { role: 'reception', label: 'Fenêtre' })
    expect(await statusOf(desk, token)).toBe(200)
    const isThere = () => hub.station.log.streams.state('access', accessId).grant !== null
    await vi.waitFor(() => expect(isThere()).toBe(true), inTime)
    expect(await statusOf(hub, token)).toBe(401)
  })
})

describe('a station that is put out', () => {
  it('is followed by a new key of what it held, which the others receive, the one that was away too', async () => {
    const [lost, desk, away] = [
      await link('reception', 'Perdu'),
      await link('reception', 'Accueil 2'),
      await link('reception', 'Accueil 3'),
    ]
    const awayFolder = away.folder
    await away.stop()
    others.splice(others.indexOf(away), 1)
    const before = idsOf(hub, 'people')
    await hub.done('stations.revoke', { stationId: idOf(lost) })
    expect(idsOf(hub, 'people')).toHaveLength(before.length + 1)
    expect(idsOf(hub, 'access')).toHaveLength(1)
    await vi.waitFor(() => expect(idsOf(desk, 'people')).toEqual(idsOf(hub, 'people')), inTime)
    const back = await startTestStation({ folder: awayFolder })
    others.push(back)
    await vi.waitFor(() => expect(idsOf(back, 'people')).toEqual(idsOf(hub, 'people')), inTime)
    // The station that was put out opens none of the boxes, wherever it obtains them.
    const { identity, crypto, keys } = lost.station.log
    const [fresh] = hub.station.log.streams.state('key', 'people').generations.slice(-1)
    const { keyId = '', generation = 0, boxes = {} } = fresh ?? {}
    const of = { eventId: identity.eventId, purpose: 'people', generation, keyId } as const
    const openedBy = (station: TestStation) =>
      Object.values(boxes).filter((box) => openKeyBox(boxPairOf(crypto, station.station.log.identity), of, box))
    expect([openedBy(lost).length, openedBy(desk).length, openedBy(back).length]).toEqual([0, 1, 1])
    expect(keys.all('people').map(({ id }) => id)).toEqual(before)
  }, 60_000)

  it('leaves badges that are out valid, and new ones have codes that it cannot make', async () => {
    const lost = await link('reception', 'Perdu')
    const desk = await link('reception', 'Accueil 2')
    const address = folder()
    const { printerId } = await hub.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })
    const attendeeOf = async (code: string) => {
      const scanned = (await hub.done('checkIn.scan', { code })) as { attendee: { attendeeId: string } }
      return scanned.attendee.attendeeId
    }
    const [soizic, maelle] = [await attendeeOf(codes.soizic), await attendeeOf(codes.maelle)]
    await hub.done('badges.print', { attendeeId: soizic, printerId })
    await hub.done('stations.revoke', { stationId: idOf(lost) })
    await hub.done('badges.print', { attendeeId: maelle, printerId })
    const { log } = hub.station
    const keyId = log.keys.all('people')[0]?.id ?? ''
    const scan = (station: TestStation, code: string) => station.done('checkIn.scan', { code })
    for (const station of [hub, desk]) {
      const known = async (code: string) => (await scan(station, code)).verdict !== 'unknown-code'
      await vi.waitFor(async () => expect(await known(badgeCodeOf(log, soizic, 1))).toBe(true), inTime)
      await vi.waitFor(async () => expect(await known(badgeCodeOf(log, maelle, 1, keyId))).toBe(true), inTime)
      expect(await known(badgeCodeOf(log, maelle, 1))).toBe(false)
    }
    const everything = { holds: () => true, readsLane: () => true, stationId: null, wordsOf: () => null }
    const disclosed = [...peopleItems(log, { ...everything, opensPersonalParts: false })].flat()
    expect(disclosed.flatMap((item) => (item.kind === 'badge' ? [item.code] : [])).toSorted()).toEqual(
      [badgeCodeOf(log, soizic, 1), badgeCodeOf(log, maelle, 1, keyId)].toSorted(),
    )
  }, 60_000)

  it('as a pilot’s ends every token and the letters of the sheet, and the sheet says so until it is shown again', async () => {
    const lost = await link('pilot', 'Pilote perdu')
    await vi.waitFor(() => expect(heldBy(lost)).toEqual([...keyPurposes]), inTime)
    const { token } = await hub.done('access.create', { role: 'pilot', label: 'Pilote' })
    expect(await statusOf(hub, token)).toBe(200)
    const page = await hub.connect({ token })
    await vi.waitFor(async () => expect(await statusOf(lost, token)).toBe(200), inTime)
    type Sheet = { value: { recoveryCode: string } }
    const letters = async () =>
      ((await hub.view('event.recoverySheet', {}, hub.operator)).body as Sheet).value.recoveryCode
    const standing = async () =>
      ((await hub.view('event', {}, hub.operator)).body as { value: { recoverySheet: string } }).value.recoverySheet
    expect(await standing()).toBe('never-shown')
    const before = await letters()
    await vi.waitFor(async () => expect(await standing()).toBe('valid'), inTime)
    await hub.done('stations.revoke', { stationId: idOf(lost) })
    expect(await statusOf(hub, token)).toBe(401)
    await vi.waitFor(() => expect((page as TestSocket).connected).toBe(false), inTime)
    expect(await standing()).toBe('replaced')
    expect(await letters()).not.toBe(before)
    await vi.waitFor(async () => expect(await standing()).toBe('valid'), inTime)
  }, 60_000)
})

it('the recovery sheet gives a desk everything that a pilot’s station held, also after a rotation', async () => {
  const desk = await link('reception', 'Accueil 2')
  const lost = await link('booth', 'Régie perdue')
  await hub.done('stations.revoke', { stationId: idOf(lost) })
  const { value } = (await hub.view('event.recoverySheet', {}, hub.operator)).body as {
    value: { recoveryCode: string }
  }
  const { token, accessId } = await hub.done('access.create', { role: 'pilot', label: 'Pilote' })
  const isKnown = () => desk.station.log.streams.state('access', accessId).grant !== null
  await vi.waitFor(() => expect(isKnown()).toBe(true), inTime)
  const held = Object.fromEntries(keyPurposes.map((purpose) => [purpose, idsOf(hub, purpose)]))
  expect(held.show).toHaveLength(2)
  const sealed = () => desk.station.log.streams.state('hub', 'current').sealedKeyIds
  await vi.waitFor(() => expect(sealed().toSorted()).toEqual(Object.values(held).flat().toSorted()), inTime)
  await hub.stop()
  await desk.done('stations.promote', { recoveryCode: value.recoveryCode })
  for (const purpose of keyPurposes) expect([purpose, idsOf(desk, purpose)]).toEqual([purpose, held[purpose]])
  expect(await statusOf(desk, token)).toBe(200)
  hub = await startTestStation({ folder: hubFolder })
}, 60_000)

it('a copy of before a rotation opens, and receives what was made since', async () => {
  const pilot = await link('pilot', 'Pilote 2')
  const lost = await link('reception', 'Perdu')
  await vi.waitFor(() => expect(heldBy(pilot)).toEqual([...keyPurposes]), inTime)
  const copies = folder()
  await pilot.done('backup.configure', { folder: copies })
  await pilot.station.backup.runIfChanged()
  const recoveryCode = pilot.station.log.keys.recoveryCode()
  await pilot.stop()
  others.splice(others.indexOf(pilot), 1)
  await hub.done('stations.revoke', { stationId: idOf(lost) })
  const target = folder()
  expect(await restore({ from: copies, folder: target, recoveryCode })).toMatchObject({ report: { fault: null } })
  const restored = await startTestStation({ folder: target })
  others.push(restored)
  for (const purpose of keyPurposes)
    await vi.waitFor(() => expect([purpose, idsOf(restored, purpose)]).toEqual([purpose, idsOf(hub, purpose)]), inTime)
  expect(idsOf(restored, 'people')).toHaveLength(2)
}, 60_000)

it('a desk whose keys have not come says so, and works when they have', async () => {
  const where = folder()
  await joinEvent(hub, where, 'reception', 'Accueil 2')
  await hub.stop()
  const desk = await startTestStation({ folder: where })
  others.push(desk)
  const scan = await desk.command('checkIn.scan', { code: codes.soizic }, desk.operator)
  expect([scan.status, scan.text]).toEqual([409, expect.stringContaining('attend ses clés du pôle')])
  hub = await startTestStation({ folder: hubFolder })
  await vi.waitFor(async () => {
    const { body } = await desk.command('checkIn.scan', { code: codes.soizic }, desk.operator)
    expect(body).toMatchObject({ attendee: { firstName: 'Soizic' } })
  }, inTime)
}, 60_000)

describe('a folder of the first release', () => {
  const fixture = join(import.meta.dirname, '..', '..', 'fixtures', 'databases', '0.1.0')
  const metaOf = (where: string) => {
    const db = openDatabase(where, openDataFolder(where))
    const rows = db.prepare<[], { name: string; value: Uint8Array }>('SELECT name, value FROM meta').all()
    db.close()
    return new Map(rows.map(({ name, value }) => [name, value]))
  }

  it('keeps its ids, and what was sealed opens; its tokens end, and its pilot is told to print the sheet', async () => {
    const where = folder()
    cpSync(fixture, where, { recursive: true })
    // Opening applies the migration, which only renames the row.
    const old = metaOf(where).get('first-release-key') ?? new Uint8Array()
    expect(old).toHaveLength(32)
    const station = await startTestStation({ folder: where })
    others.push(station)
    const { keys, streams, db } = station.station.log
    expect(db.prepare(`SELECT 1 FROM meta WHERE name IN ('event-key', 'first-release-key')`).get()).toBeUndefined()
    const secrets = (purpose: KeyPurpose) => keys.all(purpose).map(({ secret }) => nodeCrypto.hex(secret))
    const legacy = nodeCrypto.hex(old)
    expect(nodeCrypto.hex(keys.first('people'))).toBe(legacy)
    // Whatever is derived from commands, or hashed, is under keys that no station of the first release knew.
    for (const purpose of ['access', 'common'] as const) {
      expect(secrets(purpose)[1]).toBe(legacy)
      expect(nodeCrypto.hex(keys.first(purpose))).toBe(secrets(purpose)[0])
    }
    // A room of the first release is found by its name.
    const [roomId, { name = null } = {}] = streams.within('room', '')[0] ?? []
    const known = (await station.command('rooms.add', { name: name?.toUpperCase() ?? '' }, station.operator)).body
    expect([roomId === undefined, (known as { type: string }).type]).toEqual([false, 'urn:regie:problem/room-exists'])
    for (const purpose of ['people', 'common', 'access', 'remote', 'show', 'seal', 'recovery'] as const)
      expect([purpose, secrets(purpose).length]).toEqual([purpose, 2])
    expect(secrets('safeguarding')).toHaveLength(1)
    expect(secrets('show')[1]).toBe(nodeCrypto.hex(nodeCrypto.hmac(old, 'obs-password')))
    expect(secrets('seal')[1]).toBe(nodeCrypto.hex(nodeCrypto.hmac(old, 'seal-key')))
    const { token, accessId } = await station.done('access.create', { role: 'pilot', label: 'Pilote' })
    const oldToken = `${accessId}.${base32(nodeCrypto.hmac(old, `access-token\n${accessId}`), 40)}`
    expect([await statusOf(station, token), await statusOf(station, oldToken)]).toEqual([200, 401])
    expect([...streams.all('attendee')].length).toBeGreaterThan(0)
    const { value } = (await station.view('event', {}, station.operator)).body as { value: { recoverySheet: string } }
    expect(value.recoverySheet).toBe('replaced-by-update')
    // Repeated: nothing is drawn again.
    const ids = keyPurposes.map((purpose) => idsOf(station, purpose))
    await station.restart()
    expect(keyPurposes.map((purpose) => idsOf(station, purpose))).toEqual(ids)
  }, 60_000)
})
