import type { Socket } from 'socket.io-client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import { openLink } from '../../../electron/station/replication/hub-client.ts'
import { join } from '../../../electron/station/replication/join.ts'
import { linkCertificateOf } from '../../../electron/station/replication/link-certificate.ts'
import type { LinkEvents } from '../../../electron/station/replication/link-wire.ts'
import { codeText, hubFingerprintOf } from '../../../electron/station/replication/pairing-codes.ts'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { revocationText } from '../../../shared/domain/stations/station.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { joinEvent } from '../join-event.ts'
import { otherStation } from '../other-station.ts'
import { foldersOfTests } from '../test-folders.ts'
import { pairIn, takeIn } from '../test-log.ts'
import { codes, morning, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

/** From *Écarter* to closed links and refused requests. */
const within2s = { timeout: 2000, interval: 10 }
const inTime = { timeout: 8000, interval: 25 }

let hub: TestStation
let hubFolder: string
let others: TestStation[]
const folder = foldersOfTests()
let links: Socket<LinkEvents, LinkEvents>[]
beforeEach(async () => {
  hubFolder = folder()
  others = []
  links = []
  hub = await startTestStation({ folder: hubFolder, hub: true })
  await prepareEvent(hub)
})
afterEach(async () => {
  for (const one of links) one.disconnect()
  for (const station of [...others, hub]) await station.stop()
})

async function link(role: PairedRole, name: string): Promise<TestStation> {
  const where = folder()
  await joinEvent(hub, where, role, name)
  const station = await startTestStation({ folder: where, isNew: true })
  others.push(station)
  return station
}
const idOf = (station: TestStation): string => station.station.log.identity.stationId
const rowOf = async (at: TestStation, of: TestStation) =>
  ((await at.view('stations', {}, at.operator)).body as { rows: ViewRow<'stations'>[] }).rows.find(
    ({ stationId }) => stationId === idOf(of),
  )
const isLinkedAt = async (at: TestStation, of: TestStation) => (await rowOf(at, of))?.connected
const holdsPeople = (station: TestStation) =>
  vi.waitFor(async () => {
    const { body } = await station.view('attendees.search', { q: 'quem' }, station.operator)
    expect((body as { rows: object[] }).rows).toHaveLength(1)
  }, inTime)
const reportAt = async (at: TestStation, of: TestStation) =>
  (
    (await at.view('stations.putOut', { stationId: idOf(of) }, at.operator)).body as {
      value: ViewValue<'stations.putOut'>
    }
  ).value
const leftOutAt = async (at: TestStation, of: TestStation) =>
  (
    (await at.view('stations.leftOut', { stationId: idOf(of) }, at.operator)).body as {
      rows: ViewRow<'stations.leftOut'>[]
    }
  ).rows
const admittedAt = async (at: TestStation) =>
  ((await at.view('checkIn.stats', {}, at.operator)).body as { value: { admitted: number } }).value.admitted
const refusesCommands = async (station: TestStation) => {
  const { status, body } = await station.command('checkIn.scan', { code: codes.soizic }, station.operator)
  expect([status, problemNamed(body)]).toEqual([403, 'station-revoked'])
}

/** What the hub at `url` says to a caller with this station's certificate, until it ends the connection. */
async function saidTo(url: string, station: TestStation) {
  const certificate = await linkCertificateOf(station.station.log.identity, morning)
  const socket = openLink(url, certificate, () => true)
  links.push(socket)
  const said: (readonly [string, unknown])[] = []
  socket.onAny((event: string, message: unknown) => said.push([event, message]))
  await new Promise<void>((resolve) => {
    socket.once('disconnect', () => resolve())
    socket.once('connect_error', () => resolve())
  })
  return said
}

describe('a station that is put out at the hub', () => {
  it('loses its link and is refused everything within 2 s, and says why', async () => {
    const desk = await link('reception', 'Accueil 2')
    await holdsPeople(desk)
    await vi.waitFor(async () => expect(await isLinkedAt(hub, desk)).toBe(true), inTime)
    await hub.done('stations.revoke', { stationId: idOf(desk), why: 'lost' })
    await vi.waitFor(async () => {
      expect(await isLinkedAt(hub, desk)).toBe(false)
      await refusesCommands(desk)
      expect((await reportAt(hub, desk))?.refusals).toEqual([
        { stationId: idOf(hub), name: 'Accueil 1', tookMs: expect.any(Number) },
      ])
    }, within2s)
    expect(await rowOf(desk, desk)).toMatchObject({ revoked: true })
  })

  it('hears the pilot’s signed word from whatever hub it asks, and nothing else', async () => {
    const desk = await link('reception', 'Accueil 2')
    await holdsPeople(desk)
    await hub.done('stations.revoke', { stationId: idOf(desk) })
    const said = await saidTo(hub.station.linkUrl() ?? '', desk)
    expect(said.map(([event]) => event)).toEqual(['put-out'])
    const [, word] = said[0] ?? []
    const { cut, signature } = word as { cut: Record<string, number>; signature: string }
    const { eventId, pilotPublicKey } = hub.station.log.identity
    const text = revocationText(eventId, idOf(desk), cut)
    expect(nodeCrypto.verify(pilotPublicKey, text, Buffer.from(signature, 'base64'))).toBe(true)
  })

  it('comes in again with no code while it shows the same key', async () => {
    const desk = await link('reception', 'Accueil 2')
    await vi.waitFor(async () => expect(await isLinkedAt(hub, desk)).toBe(true), inTime)
    await hub.done('stations.revoke', { stationId: idOf(desk) })
    const { code } = await hub.done('stations.pair', { role: 'pilot', name: 'Pilotage 2' })
    const url = hub.station.linkUrl() ?? ''
    expect(await join({ url, code }, desk.station.log.identity, nodeCrypto, morning)).toEqual({ refused: 'no-hub' })
  })

  it('that was away learns it before any replication when it is back', async () => {
    const desk = await link('reception', 'Accueil 2')
    await holdsPeople(desk)
    await vi.waitFor(async () => expect((await rowOf(desk, desk))?.waiting).toBe(0), inTime)
    await hub.stop()
    await desk.done('checkIn.scan', { code: codes.soizic })
    await desk.stop()
    hub = await startTestStation({ folder: hubFolder, hub: true })
    await hub.done('stations.revoke', { stationId: idOf(desk) })
    await hub.done('checkIn.scan', { code: codes.maelle })
    const back = await startTestStation({ folder: desk.folder })
    others.push(back)
    await vi.waitFor(() => refusesCommands(back), inTime)
    expect(await admittedAt(hub)).toBe(1)
    // Neither later facts of the hub, nor its own beyond the cut.
    expect(await admittedAt(back)).toBe(0)
    expect(await leftOutAt(hub, desk)).toEqual([])
  })

  it('is still out after its restart', async () => {
    const desk = await link('reception', 'Accueil 2')
    await holdsPeople(desk)
    await hub.done('stations.revoke', { stationId: idOf(desk) })
    await vi.waitFor(() => refusesCommands(desk), within2s)
    await desk.restart()
    await refusesCommands(desk)
  })
})

it('a hub believes a linked station that it is put out only with the pilot’s signature', async () => {
  const desk = await link('pilot', 'Secours')
  await holdsPeople(desk)
  const { stationPrivateKey, eventId } = desk.station.log.identity
  await desk.stop()
  const text = revocationText(eventId, idOf(hub), {})
  const signature = Buffer.from(nodeCrypto.sign(stationPrivateKey, text)).toString('base64')
  const certificate = await linkCertificateOf(desk.station.log.identity, morning)
  const socket = openLink(hub.station.linkUrl() ?? '', certificate, () => true)
  links.push(socket)
  await new Promise((resolve) => socket.once('welcome', resolve))
  const circle: unknown = { cut: { [`${idOf(hub)}.x.system`]: -1 }, signature }
  for (const word of [{ cut: {}, signature }, circle, { cut: {}, signature: 'x'.repeat(100_000) }, null, 'out'])
    socket.emit('put-out', word)
  // The link continues, and everything earlier was read when this is answered.
  await new Promise((resolve) => {
    socket.once('m', resolve)
    socket.emit('m', { kind: 'ask-vector' })
  })
  expect((await hub.command('checkIn.scan', { code: codes.soizic }, hub.operator)).status).toBe(200)
  expect(await rowOf(hub, hub)).toMatchObject({ revoked: false })
  // A false word does not stand in the way of the true one.
  const isOut = () => hub.station.log.streams.state('station', idOf(hub)).revoked !== null
  const { pilotPrivateKey } = hub.station.log.identity
  const ofPilot = Buffer.from(nodeCrypto.sign(pilotPrivateKey ?? new Uint8Array(), text)).toString('base64')
  socket.emit('put-out', { cut: {}, signature: ofPilot })
  await vi.waitFor(() => expect(isOut()).toBe(true), inTime)
})

it('a hub that a desk says is put out works on, with the pilot’s own signature too', async () => {
  const desk = await link('reception', 'Accueil 2')
  await holdsPeople(desk)
  const { pilotPrivateKey, eventId } = hub.station.log.identity
  await desk.stop()
  const text = revocationText(eventId, idOf(hub), {})
  const signature = Buffer.from(nodeCrypto.sign(pilotPrivateKey ?? new Uint8Array(), text)).toString('base64')
  const certificate = await linkCertificateOf(desk.station.log.identity, morning)
  const socket = openLink(hub.station.linkUrl() ?? '', certificate, () => true)
  links.push(socket)
  await new Promise((resolve) => socket.once('welcome', resolve))
  socket.emit('put-out', { cut: {}, signature })
  await new Promise((resolve) => {
    socket.once('m', resolve)
    socket.emit('m', { kind: 'ask-vector' })
  })
  expect((await hub.command('checkIn.scan', { code: codes.soizic }, hub.operator)).status).toBe(200)
  expect(await rowOf(hub, hub)).toMatchObject({ revoked: false })
})

it('a pilot’s station that is put out takes its pairing codes with it, and can make none of those that come', async () => {
  const lost = await link('pilot', 'Pilotage 2')
  await holdsPeople(lost)
  const earlier = await lost.done('stations.pair', { role: 'pilot', name: 'Revenant', expiresInS: 86_400 })
  await vi.waitFor(async () => expect((await rowOf(lost, lost))?.waiting).toBe(0), inTime)
  await hub.done('stations.revoke', { stationId: idOf(lost), why: 'stolen' })
  const later = await hub.done('stations.pair', { role: 'pilot', name: 'Pilotage 3' })
  const { crypto, identity, keys } = lost.station.log
  const url = hub.station.linkUrl() ?? ''
  const hubKey = Buffer.from(hub.station.log.identity.stationPublicKey).toString('base64')
  const comesInWith = (code: string) => comeIn(folder(), { link: url, pair: code }, morning)
  expect(await comesInWith(earlier.code)).toEqual({ refused: 'unknown-code' })
  for (const key of [identity.pilotPrivateKey ?? new Uint8Array(), ...keys.all('access').map(({ secret }) => secret)])
    for (const [pairingId] of hub.station.log.streams.all('pairing')) {
      const secret = base32(crypto.hmac(key, `pairing\n${pairingId}`), 8)
      const code = codeText(secret, hubFingerprintOf(crypto, identity.pilotPublicKey, hubKey))
      expect(await comesInWith(code)).toEqual({ refused: 'unknown-code' })
    }
  expect(await comesInWith(later.code)).toBe('joined')
}, 20_000)

it('a pilot’s station that wrote a key of the last generation can still be put out', async () => {
  const { log } = hub.station
  const lost = otherStation(log.identity, 'lost')
  await pairIn(log, lost, 'pilot')
  const payload = { keyId: 'a'.repeat(16), generation: 1e15, boxes: {} }
  lost.write({ lane: 'system', stream: 'key/people', type: 'KeyMade', payload, ts: hub.clock.now + 1000 })
  expect(await log.receive(lost.batch('system'))).toBe('stored')
  await hub.done('stations.revoke', { stationId: 'lost', why: 'stolen' })
  expect(log.streams.state('key', 'people').generations.map(({ generation }) => generation)).toEqual([1, 2])
})

it('a report that a lost pilot’s laptop wrote in advance is not shown', async () => {
  const { log } = hub.station
  const [lost, desk] = [otherStation(log.identity, 'lost'), otherStation(log.identity, 'desk')]
  pairIn(log, lost, 'pilot')
  pairIn(log, desk, 'reception')
  const payload = { why: 'unneeded', by: 'Pilotage', lastHeardAt: null, endedAccesses: 0, keys: [], reads: {} }
  for (const stationId of ['lost', 'desk']) {
    const stream = `put-out/${stationId}`
    lost.write({ lane: 'system', stream, type: 'StationPutOut', payload, ts: hub.clock.now + 1000 })
    const upTo = { [desk.originOf('people')]: 1000 }
    lost.write({ lane: 'system', stream, type: 'PutOutFactsLeftOut', payload: { upTo }, ts: hub.clock.now + 1000 })
  }
  expect(await log.receive(lost.batch('system'))).toBe('stored')
  for (const stationId of ['desk', 'lost']) await hub.done('stations.revoke', { stationId, why: 'stolen' })
  const late = {
    lane: 'people',
    stream: 'attendee/a',
    type: 'AttendeeAmended',
    payload: { changes: {} },
    part: {},
  } as const
  desk.write(late)
  expect(await log.receive(desk.batch('people'))).toBe('stored')
  for (const stationId of ['desk', 'lost']) {
    const { body } = await hub.view('stations.putOut', { stationId }, hub.operator)
    const { value } = body as { value: NonNullable<ViewValue<'stations.putOut'>> }
    expect(value).toMatchObject({ why: 'stolen', by: 'operator', toRead: { count: stationId === 'desk' ? 1 : 0 } })
    expect(value.keys.length).toBeGreaterThan(0)
  }
})

it('a purge that a lost pilot’s laptop dated ahead erases nobody who is entered after it is put out', async () => {
  const { log } = hub.station
  const [lost, desk] = [otherStation(log.identity, 'lost'), otherStation(log.identity, 'desk')]
  pairIn(log, lost, 'pilot')
  pairIn(log, desk, 'reception')
  const purge = { lane: 'system', stream: 'retention/people', type: 'PurposePurged' } as const
  const ahead = Date.UTC(2100, 0, 1)
  lost.write({ ...purge, payload: { erased: 0, kept: 0, left: 0 }, ts: hub.clock.now + 1000, wallMs: ahead })
  expect(await log.receive(lost.batch('system'))).toBe('stored')
  await hub.done('stations.revoke', { stationId: 'lost', why: 'stolen' })
  const entered = { type: 'AttendeeRegistered', payload: { cells: {}, sessionIds: [], substitutes: null } }
  const ts = hub.clock.now + 60_000
  desk.write({ lane: 'people', stream: 'attendee/late', ...entered, part: { lastName: 'Zorvelle' }, ts })
  expect(takeIn(log, desk.batch('people'))).toMatchObject({ ok: true })
  expect(cellsOf(log.streams.state('attendee', 'late')).lastName).toBe('Zorvelle')
})

it('a pilot’s station with thousands of chains can still be put out, up to the first ones that arrived', async () => {
  const { log } = hub.station
  const lost = otherStation(log.identity, 'lost')
  pairIn(log, lost, 'pilot')
  log.db.transaction(() => {
    for (let run = 0; run <= 4000; run++) log.origins.numberOf(`lost.run${run}.show`)
  })()
  await hub.done('stations.revoke', { stationId: 'lost', why: 'stolen' })
  const { revoked } = log.streams.state('station', 'lost')
  expect(Object.keys(revoked?.cut ?? {})).toHaveLength(4000)
  expect(revoked?.cut).not.toHaveProperty(['lost.run4000.show'])
})

it('a code is told only to the hub that it was made for', async () => {
  const lost = await link('pilot', 'Pilotage 2')
  await holdsPeople(lost)
  const { code } = await hub.done('stations.pair', { role: 'reception', name: 'Accueil 9' })
  // It takes itself for the hub, and has a pilot's signature for its key.
  const { linkUrl } = await lost.done('stations.promote', {})
  expect(await comeIn(folder(), { link: linkUrl, pair: code }, morning)).toEqual({ refused: 'other-event' })
}, 20_000)

describe('two pilots’ stations', () => {
  it('both refuse a station within 2 s of it being put out at the one that is not the hub', async () => {
    const standby = await link('pilot', 'Secours')
    const desk = await link('reception', 'Accueil 2')
    await holdsPeople(desk)
    await holdsPeople(standby)
    await vi.waitFor(async () => expect(await isLinkedAt(hub, desk)).toBe(true), inTime)
    await vi.waitFor(async () => expect(await rowOf(standby, desk)).toBeDefined(), inTime)
    await standby.done('stations.revoke', { stationId: idOf(desk), why: 'stolen' })
    await vi.waitFor(async () => {
      expect(await isLinkedAt(hub, desk)).toBe(false)
      await refusesCommands(desk)
      for (const at of [hub, standby]) {
        const { refusals = [] } = (await reportAt(at, desk)) ?? {}
        expect(refusals.map(({ tookMs }) => tookMs)).toEqual([expect.any(Number), expect.any(Number)])
      }
    }, within2s)
  })

  it('refuse it at the one that is promoted later as well', async () => {
    const standby = await link('pilot', 'Secours')
    const desk = await link('reception', 'Accueil 2')
    await holdsPeople(desk)
    await holdsPeople(standby)
    await hub.done('stations.revoke', { stationId: idOf(desk) })
    await vi.waitFor(async () => expect(await rowOf(standby, desk)).toMatchObject({ revoked: true }), within2s)
    await standby.done('stations.promote', {})
    const said = await saidTo(standby.station.linkUrl() ?? '', desk)
    expect(said.map(([event]) => event)).toEqual(['put-out'])
  })

  it('leave a hub that was put out, which then serves none', async () => {
    const standby = await link('pilot', 'Secours')
    const desk = await link('reception', 'Accueil 2')
    await holdsPeople(desk)
    await holdsPeople(standby)
    await vi.waitFor(async () => expect(await isLinkedAt(hub, desk)).toBe(true), inTime)
    const url = hub.station.linkUrl() ?? ''
    await standby.done('stations.revoke', { stationId: idOf(hub), why: 'stolen' })
    await vi.waitFor(async () => {
      await refusesCommands(hub)
      expect(hub.station.linkUrl()).toBeNull()
      expect(hub.station.staffUrl()).toBeNull()
    }, within2s)
    expect(await saidTo(url, desk)).toEqual([])
    await standby.done('stations.promote', {})
    await vi.waitFor(async () => expect(await isLinkedAt(standby, desk)).toBe(true), inTime)
  }, 20_000)
})

describe('the accesses of a station that was put out', () => {
  it('end with it, where they were made there and where they were opened there, and their pages are dropped', async () => {
    const desk = await link('pilot', 'Pilotage 2')
    await holdsPeople(desk)
    const made = await desk.done('access.create', { role: 'reception', label: 'Nadia' })
    const opened = await hub.done('access.create', { role: 'booth', label: 'Max' })
    const kept = await hub.done('access.create', { role: 'reception', label: 'Loïc' })
    const code = opened.url.slice(opened.url.indexOf('#code=') + 6)
    await vi.waitFor(async () => {
      const { status } = await desk.ask('POST', '/api/v1/session', desk.json, JSON.stringify({ code }))
      expect(status).toBe(200)
    }, inTime)
    const tokens = [made.token, opened.token]
    for (const token of tokens)
      await vi.waitFor(async () => expect((await hub.view('me', {}, token)).status).toBe(200), inTime)
    await vi.waitFor(async () => expect((await rowOf(desk, desk))?.waiting).toBe(0), inTime)
    const pages = await Promise.all(tokens.map((token) => hub.connect({ token })))
    await hub.done('stations.revoke', { stationId: idOf(desk), why: 'lost' })
    await vi.waitFor(async () => {
      for (const page of pages as Socket[]) expect(page.connected).toBe(false)
      for (const token of tokens) expect((await hub.view('me', {}, token)).status).toBe(401)
    }, within2s)
    // A pilot's station knew the key of all tokens: other pages end too, but their accesses stay valid.
    const { rows } = (await hub.view('accesses', {}, hub.operator)).body as { rows: ViewRow<'accesses'>[] }
    expect(rows.find(({ accessId }) => accessId === kept.accessId)).toMatchObject({ revoked: false })
    expect(await reportAt(hub, desk)).toMatchObject({ endedAccesses: 2, why: 'lost', role: 'pilot' })
  })

  it.each(['booth', 'reception', 'moderator', 'cloud'] as const)(
    'are only its own: a %s’s word about another link counts nowhere, before or after',
    async (role) => {
      const { log } = hub.station
      const turned = otherStation(log.identity, `turned${role}`)
      expect(pairIn(log, turned, role)).toMatchObject({ ok: true })
      const pilot = await hub.done('access.create', { role: 'pilot', label: 'Console' })
      const door = await hub.done('access.create', { role: 'reception', label: 'Nadia' })
      for (const kind of ['access', 'printer'])
        for (const { accessId } of [pilot, door])
          turned.write({ lane: 'system', stream: `${kind}/${accessId}`, type: 'AccessUsed', payload: {} })
      expect(takeIn(log, turned.batch('system'))).toMatchObject({ ok: true })
      const code = door.url.slice(door.url.indexOf('#code=') + 6)
      expect((await hub.ask('POST', '/api/v1/session', hub.json, JSON.stringify({ code }))).status).toBe(200)
      await hub.done('stations.revoke', { stationId: turned.stationId, why: 'stolen' })
      for (const { token } of [pilot, door]) expect((await hub.view('me', {}, token)).status).toBe(200)
    },
  )
})

describe('facts that a station that was put out had written apart', () => {
  /** The desk stays at the first hub, which has not heard that the other one has put it out. */
  async function apart() {
    const standby = await link('pilot', 'Secours')
    const desk = await link('reception', 'Accueil 2')
    await holdsPeople(desk)
    await holdsPeople(standby)
    await vi.waitFor(async () => expect(await rowOf(standby, desk)).toBeDefined(), inTime)
    await vi.waitFor(async () => expect(await isLinkedAt(hub, standby)).toBe(true), inTime)
    standby.station.cable(false)
    await vi.waitFor(async () => expect(await isLinkedAt(hub, standby)).toBe(false), inTime)
    await standby.done('stations.revoke', { stationId: idOf(desk), why: 'stolen' })
    await desk.done('checkIn.scan', { code: codes.soizic })
    await desk.done('checkIn.scan', { code: codes.maelle })
    await vi.waitFor(async () => expect(await admittedAt(hub)).toBe(2), inTime)
    standby.station.cable(true)
    await vi.waitFor(async () => expect(await rowOf(hub, desk)).toMatchObject({ revoked: true }), inTime)
    await vi.waitFor(async () => expect(await leftOutAt(standby, desk)).not.toHaveLength(0), inTime)
    return { standby, desk }
  }
  const admissions = async (at: TestStation, desk: TestStation) =>
    (await leftOutAt(at, desk)).filter(({ type }) => type === 'AttendeeAdmitted')

  it('is listed with its people, and counts once a pilot accepts it', async () => {
    const { desk } = await apart()
    expect(await admittedAt(hub)).toBe(0)
    const listed = await admissions(hub, desk)
    expect(listed.map(({ person }) => person?.lastName)).toEqual(['Quéméneur', 'Trividic'])
    expect((await reportAt(hub, desk))?.toRead.count).toBe((await leftOutAt(hub, desk)).length)
    const [first] = listed
    await hub.done('stations.revoke', { stationId: idOf(desk), upTo: { [first?.origin ?? '']: first?.seq ?? 0 } })
    expect(await admittedAt(hub)).toBe(1)
    expect((await admissions(hub, desk)).map(({ person }) => person?.lastName)).toEqual(['Trividic'])
  }, 30_000)

  it('is listed no more once a pilot has left it out, at every pilot’s station', async () => {
    const { standby, desk } = await apart()
    await hub.done('stations.leaveOut', { stationId: idOf(desk) })
    expect(await leftOutAt(hub, desk)).toEqual([])
    expect(await rowOf(hub, desk)).toMatchObject({ leftOut: 0, revoked: true })
    expect(await admittedAt(hub)).toBe(0)
    await vi.waitFor(async () => expect(await leftOutAt(standby, desk)).toEqual([]), inTime)
  }, 30_000)
})

it('nobody leaves out facts of a working station', async () => {
  const desk = await link('reception', 'Accueil 2')
  const { status, body } = await hub.command('stations.leaveOut', { stationId: idOf(desk) }, hub.operator)
  expect([status, problemNamed(body)]).toEqual([409, 'not-put-out'])
})

it('no chain is of the first release by a second word of the station that the event began with', async () => {
  const standby = await link('pilot', 'Secours')
  const { log } = standby.station
  const booth = otherStation(log.identity, 'booth')
  await hub.station.log.note('station', (writing) => {
    writing.append('station', 'booth', booth.pairing(hub.station.log.identity, 'booth'))
    writing.append('event', 'current', { type: 'BirthplacesSet', held: { [booth.originOf('show')]: 2 ** 32 } })
  })
  const system = hub.station.log.origins.nameOf(hub.station.log.origins.own('system'))
  const isThere = () => expect(log.origins.seqOf(system)).toBe(hub.station.log.origins.seqOf(system))
  await vi.waitFor(isThere, inTime)
  const add = (id: string) => {
    const sent = booth.written('show')
    const payload = { name: id, capacity: null }
    booth.write({ lane: 'show', stream: `room/${id}`, type: 'RoomAdded', payload, ts: morning })
    expect(takeIn(log, booth.batch('show', sent))).toMatchObject({ ok: true })
    return log.streams.state('room', id).name
  }
  expect(add('a')).toBeNull()
  await standby.done('stations.revoke', { stationId: idOf(hub), why: 'stolen' })
  expect(add('b')).toBeNull()
}, 40_000)
