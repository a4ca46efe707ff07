import { readdirSync } from 'node:fs'
import { createServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { Server } from 'socket.io'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import { linkCertificateOf } from '../../../electron/station/replication/link-certificate.ts'
import { linkPath } from '../../../electron/station/replication/link-wire.ts'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { foldersOfTests } from '../test-folders.ts'
import { projectionsOf } from '../test-log.ts'
import { codes, morning, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }

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

const offer = (role: PairedRole, name: string, expiresInS?: number) =>
  hub.done('stations.pair', { role, name, ...(expiresInS !== undefined && { expiresInS }) })

const ask = async (where: string, code: string) =>
  comeIn(where, { link: hub.station.linkUrl() ?? '', pair: code }, morning)

async function link(role: PairedRole, name: string): Promise<TestStation> {
  const where = folder()
  const { code } = await offer(role, name)
  expect(await ask(where, code)).toBe('joined')
  const station = await startTestStation({ folder: where, isNew: true })
  others.push(station)
  return station
}

const rows = async (station: TestStation) =>
  ((await station.view('stations', {}, station.operator)).body as { rows: ViewRow<'stations'>[] }).rows
const rowOf = async (station: TestStation, name: string) => (await rows(station)).find((row) => row.name === name)
const search = async (station: TestStation, q: string) =>
  ((await station.view('attendees.search', { q }, station.operator)).body as { rows: object[] }).rows
const admissionsOf = async (station: TestStation) => {
  const { value } = (await station.view('checkIn.stats', {}, station.operator)).body as { value: { admitted: number } }
  return value.admitted
}
const conflictsAt = async (station: TestStation) =>
  ((await station.view('conflicts', {}, station.operator)).body as { rows: ViewRow<'conflicts'>[] }).rows

describe('a station that comes in', () => {
  it('holds what its role may read, works at once, and what it does is known at the hub', async () => {
    const desk = await link('reception', 'Accueil 2')
    await vi.waitFor(async () => expect(await search(desk, 'quem')).toHaveLength(1), inTime)
    const { verdict } = await desk.done('checkIn.scan', { code: codes.soizic })
    expect(verdict).toBe('admitted')
    await vi.waitFor(async () => expect(await admissionsOf(hub)).toBe(1), inTime)
    expect((await hub.done('checkIn.scan', { code: codes.soizic })).firstAdmission?.station).toBe('Accueil 2')
    await vi.waitFor(async () => expect((await rowOf(desk, 'Accueil 2'))?.waiting).toBe(0), inTime)
    expect(await rowOf(desk, 'Accueil 1')).toMatchObject({ hub: true, connected: true, self: false, role: 'pilot' })
    expect(await rowOf(hub, 'Accueil 2')).toMatchObject({ hub: false, connected: true, role: 'reception' })
  })

  it('as a booth gets no person’s data', async () => {
    const booth = await link('booth', 'Régie')
    await vi.waitFor(async () => expect(await rowOf(booth, 'Accueil 1')).toMatchObject({ connected: true }), inTime)
    await vi.waitFor(
      async () => expect(projectionsOf(booth.station.log).some(({ name }) => name.startsWith('session/'))).toBe(true),
      inTime,
    )
    expect(projectionsOf(booth.station.log).filter(({ name }) => name.startsWith('attendee/'))).toEqual([])
  })

  it('is refused a pilot’s commands, and is told so', async () => {
    const desk = await link('reception', 'Accueil 2')
    const answer = await desk.command('event.rehearse', { on: true }, desk.operator)
    expect([answer.status, problemNamed(answer.body)]).toEqual([409, 'pilot-station-needed'])
  })
})

describe('a code', () => {
  it('lets one station in, once', async () => {
    const { code } = await offer('reception', 'Accueil 2')
    expect(await ask(folder(), code)).toBe('joined')
    expect(await ask(folder(), code)).toEqual({ refused: 'code-used' })
  })

  it('that has run out, is mistyped or of another event is refused in so many words', async () => {
    const { code } = await offer('reception', 'Accueil 2', 10)
    hub.clock.now += 11_000
    expect(await ask(folder(), code)).toEqual({ refused: 'code-expired' })
    expect(await ask(folder(), 'AAAA-BBBB')).toEqual({ refused: 'malformed-code' })
    expect(await ask(folder(), code.slice(0, 19))).toEqual({ refused: 'malformed-code' })
    expect(await ask(folder(), `AAAA-BBBB${code.slice(9)}`)).toEqual({ refused: 'unknown-code' })
    expect(await ask(folder(), `${code.slice(0, 19)}-AAAA-BBBB`)).toEqual({ refused: 'other-event' })
  })

  it('is not taken any more after ten wrong ones, until a pilot gives another', async () => {
    const { code } = await offer('reception', 'Accueil 2')
    const where = folder()
    for (let tries = 0; tries < 10; tries++)
      expect(await ask(where, `AAAA-BBB${'abcdefghij'[tries]}${code.slice(9)}`)).toEqual({ refused: 'unknown-code' })
    expect(await ask(where, code)).toEqual({ refused: 'too-many-tries' })
    hub.clock.now += 1000
    expect(await ask(where, (await offer('reception', 'Accueil 3')).code)).toBe('joined')
  })

  it('is not given in an event that has no days', async () => {
    const draft = await startTestStation({ hub: true })
    others.push(draft)
    const { status, body } = await draft.command('stations.pair', { role: 'booth', name: 'Régie' }, draft.operator)
    expect([status, problemNamed(body)]).toEqual([409, 'no-event'])
  })

  it('does not take a station that holds people of another event', async () => {
    const where = folder()
    const other = await startTestStation({ folder: where })
    await prepareEvent(other)
    await other.stop()
    const { code } = await offer('reception', 'Accueil 2')
    expect(await ask(where, code)).toEqual({ refused: 'holds-people' })
    const again = await startTestStation({ folder: where })
    others.push(again)
    expect(await search(again, 'quem')).toHaveLength(1)
  })
})

describe('a hub that is gone', () => {
  it('is missed, waited for, and told everything when it is back', async () => {
    const desk = await link('reception', 'Accueil 2')
    await vi.waitFor(async () => expect(await search(desk, 'quem')).toHaveLength(1), inTime)
    await hub.stop()
    await vi.waitFor(async () => expect((await rowOf(desk, 'Accueil 2'))?.aloneSince).not.toBeNull(), inTime)
    await desk.done('checkIn.scan', { code: codes.soizic })
    expect((await rowOf(desk, 'Accueil 2'))?.waiting).toBeGreaterThan(0)
    hub = await startTestStation({ folder: hubFolder, hub: true })
    await vi.waitFor(async () => expect(await admissionsOf(hub)).toBe(1), inTime)
    await vi.waitFor(
      async () => expect(await rowOf(desk, 'Accueil 2')).toMatchObject({ aloneSince: null, waiting: 0 }),
      inTime,
    )
  })

  it('leaves its place to a pilot’s station, and joins it when it is back', async () => {
    const standby = await link('pilot', 'Secours')
    const desk = await link('reception', 'Accueil 2')
    await vi.waitFor(async () => expect(await search(desk, 'quem')).toHaveLength(1), inTime)
    await vi.waitFor(async () => expect(await search(standby, 'quem')).toHaveLength(1), inTime)
    await hub.stop()
    await standby.done('checkIn.scan', { code: codes.maelle })
    expect((await standby.done('stations.promote', {})).epoch).toBe(2)
    await vi.waitFor(async () => expect(await rowOf(desk, 'Secours')).toMatchObject({ hub: true, connected: true }), {
      timeout: 10_000,
      interval: 50,
    })
    await vi.waitFor(async () => expect(await admissionsOf(desk)).toBe(1), inTime)
    hub = await startTestStation({ folder: hubFolder, hub: true })
    await hub.done('checkIn.scan', { code: codes.soizic })
    await vi.waitFor(async () => expect(await rowOf(hub, 'Secours')).toMatchObject({ hub: true, connected: true }), {
      timeout: 12_000,
      interval: 50,
    })
    await vi.waitFor(async () => expect(await admissionsOf(desk)).toBe(2), inTime)
    expect((await rows(hub)).filter((row) => row.hub)).toHaveLength(1)
  }, 40_000)
})

it('a station that the new hub has never heard was last seen when it wrote its last fact', async () => {
  const standby = await link('pilot', 'Secours')
  const desk = await link('reception', 'Accueil 2')
  await vi.waitFor(async () => expect(await search(desk, 'quem')).toHaveLength(1), inTime)
  await vi.waitFor(async () => expect(await search(standby, 'quem')).toHaveLength(1), inTime)
  desk.clock.now += 60_000
  await desk.done('checkIn.scan', { code: codes.soizic })
  await vi.waitFor(async () => expect(await admissionsOf(standby)).toBe(1), inTime)
  for (const station of [desk, hub, standby]) await station.stop()
  const again = await startTestStation({ folder: standby.folder, now: morning + 3_600_000 })
  others.push(again)
  expect((await again.done('stations.promote', {})).epoch).toBe(2)
  const lastFact = new Date(morning + 60_000).toISOString()
  expect(await rowOf(again, 'Accueil 2')).toMatchObject({
    connected: false,
    lastSeenAt: lastFact,
    aloneSince: lastFact,
    seenInLog: true,
  })
  expect(await rowOf(again, 'Secours')).toMatchObject({ self: true, lastSeenAt: null, seenInLog: false })
}, 30_000)

it('a desk takes the place of the only pilot with the recovery sheet, and not without it', async () => {
  const desk = await link('reception', 'Accueil 2')
  const other = await link('reception', 'Accueil 3')
  await vi.waitFor(async () => expect(await search(desk, 'quem')).toHaveLength(1), inTime)
  const addressOfDesk = () => other.station.log.streams.state('station', desk.station.log.identity.stationId).address
  await vi.waitFor(() => expect(addressOfDesk()).not.toBeNull(), inTime)
  const sheet = (await hub.view('event.recoverySheet', {}, hub.operator)).body as { value: { recoveryCode: string } }
  await hub.stop()
  const refusal = async (input: { recoveryCode?: string }, token: string) => {
    const { status, body } = await desk.command('stations.promote', input, token)
    return [status, problemNamed(body)]
  }
  expect(await refusal({}, desk.operator)).toEqual([409, 'not-a-pilot-station'])
  expect(await refusal({ recoveryCode: 'aaaa bbbb cccc dddd eeee ffff' }, desk.operator)).toEqual([
    403,
    'wrong-recovery-code',
  ])
  expect((await desk.done('stations.promote', { recoveryCode: sheet.value.recoveryCode })).epoch).toBe(2)
  await vi.waitFor(async () => expect(await rowOf(other, 'Accueil 2')).toMatchObject({ hub: true, connected: true }), {
    timeout: 10_000,
    interval: 50,
  })
  const { code, linkUrl } = await desk.done('stations.pair', { role: 'booth', name: 'Régie' })
  expect(await comeIn(folder(), { link: linkUrl, pair: code }, morning)).toBe('joined')
  hub = await startTestStation({ folder: hubFolder })
}, 40_000)

it('one person admitted at two desks that were apart is a conflict at both, until a person settles it', async () => {
  const desk = await link('reception', 'Accueil 2')
  await vi.waitFor(async () => expect(await search(desk, 'quem')).toHaveLength(1), inTime)
  await hub.stop()
  await desk.done('checkIn.scan', { code: codes.soizic })
  hub = await startTestStation({ folder: hubFolder })
  const scanned = await hub.done('checkIn.scan', { code: codes.soizic })
  await vi.waitFor(async () => expect(await conflictsAt(hub)).toHaveLength(1), inTime)
  await vi.waitFor(async () => expect(await conflictsAt(desk)).toHaveLength(1), inTime)
  expect(scanned.verdict).toBe('admitted')
})

describe('a neighbour’s printer', () => {
  const jobsAt = async (station: TestStation) =>
    ((await station.view('printJobs', {}, station.operator)).body as { rows: ViewRow<'printJobs'>[] }).rows
  async function desks() {
    const one = await link('reception', 'Accueil 2')
    const other = await link('reception', 'Accueil 3')
    const address = folder()
    const { printerId } = await other.done('printers.add', {
      name: 'Dossier',
      driver: 'pdf-folder',
      address,
      takeWithinS: 2,
    })
    await vi.waitFor(async () => expect(await search(one, 'quem')).toHaveLength(1), inTime)
    await vi.waitFor(() => expect(one.station.log.streams.state('printer', printerId).settings).not.toBeNull(), inTime)
    const [person] = (await search(one, 'quem')) as { attendeeId: string }[]
    return { one, other, address, printerId, attendeeId: person?.attendeeId ?? '' }
  }

  it('prints a badge that is asked for elsewhere, once, and the asker is told', async () => {
    const { one, other, address, printerId, attendeeId } = await desks()
    const { printJobId } = await one.done('badges.print', { attendeeId, printerId })
    await vi.waitFor(
      async () => expect((await jobsAt(one)).find((job) => job.printJobId === printJobId)?.state).toBe('printed'),
      inTime,
    )
    expect(readdirSync(address).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
    // Own where it was requested and where it is printed. Another desk sees it among the others.
    const isOwnAt = async (station: TestStation) =>
      (await jobsAt(station)).find((job) => job.printJobId === printJobId)?.isOwn
    await vi.waitFor(async () => expect(await isOwnAt(hub)).toBe(false), inTime)
    expect([await isOwnAt(one), await isOwnAt(other)]).toEqual([true, true])
  })

  it('is changed at its own station, for any caller, and not while that is away', async () => {
    const { one, other, printerId } = await desks()
    const name = (station: TestStation) => station.station.log.streams.state('printer', printerId).settings?.name
    await hub.done('printers.update', { printerId, name: 'Dossier du pilote' })
    expect(name(other)).toBe('Dossier du pilote')
    await vi.waitFor(() => expect(name(one)).toBe('Dossier du pilote'), inTime)
    await one.done('printers.newRoll', { printerId, labels: 200 })
    expect(other.station.log.streams.state('printer', printerId).roll?.labels).toBe(200)
    await other.stop()
    const { status, body } = await one.command('printers.newRoll', { printerId, labels: 100 }, one.operator)
    expect([status, problemNamed(body)]).toEqual([409, 'owner-unreachable'])
  })

  it('whose station is away gives the job up in time, and never takes it later', async () => {
    const { one, other, address, printerId, attendeeId } = await desks()
    await hub.stop()
    const { printJobId } = await one.done('badges.print', { attendeeId, printerId })
    for (const station of [one, other]) station.clock.now += 3000
    await vi.waitFor(
      async () =>
        expect((await jobsAt(one)).find((job) => job.printJobId === printJobId)).toMatchObject({
          state: 'failed',
          message: 'not-taken-in-time-apart',
        }),
      inTime,
    )
    // Its station may have taken it: it goes nowhere else, and another badge needs a reason.
    const own = { name: 'Ici', driver: 'pdf-folder' as const, address: folder() }
    const { printerId: here } = await one.done('printers.add', own)
    const refusal = async (name: 'printJobs.retry' | 'printJobs.move' | 'badges.print', input: object) =>
      problemNamed((await one.command(name, input as never, one.operator)).body)
    expect(await refusal('printJobs.retry', { printJobId, printerId: here })).toBe('owner-unreachable')
    expect(await refusal('printJobs.move', { printJobIds: [printJobId], to: here })).toBe('owner-unreachable')
    expect(await refusal('printJobs.move', { from: printerId, to: here })).toBe('owner-unreachable')
    expect(await refusal('badges.print', { attendeeId, printerId: here })).toBe('reason-needed')
    expect((await jobsAt(one))[0]).toMatchObject({ held: true, wanted: true })
    expect(readdirSync(own.address)).toEqual([])
    hub = await startTestStation({ folder: hubFolder, hub: true })
    await vi.waitFor(
      async () => expect((await jobsAt(other)).some((job) => job.printJobId === printJobId)).toBe(true),
      inTime,
    )
    // Heard again, the station says that it has not taken it, and lets the badge come out elsewhere.
    await vi.waitFor(
      async () => expect((await jobsAt(one))[0]).toMatchObject({ message: 'not-taken-in-time', held: false }),
      inTime,
    )
    await one.done('printJobs.retry', { printJobId, printerId: here })
    await vi.waitFor(async () => expect((await jobsAt(one))[0]).toMatchObject({ state: 'printed' }), inTime)
    expect(readdirSync(address).filter((name) => name.endsWith('.pdf'))).toEqual([])
    expect(readdirSync(own.address).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
  }, 40_000)

  it('and another one that also printed the job are told, and the person has two badges', async () => {
    const { one, printerId, attendeeId } = await desks()
    const { printJobId } = await one.done('badges.print', { attendeeId, printerId })
    const state = async (station: TestStation) => (await jobsAt(station)).find((job) => job.printJobId === printJobId)
    await vi.waitFor(async () => expect(await state(hub)).toMatchObject({ state: 'printed', message: null }), inTime)
    // As a station that an earlier version allowed to print.
    await hub.station.log.note('printer', (writing) => {
      writing.append('print-job', printJobId, { type: 'PrintJobTaken', attempt: 1 })
      const settled = { type: 'PrintJobSettled', attempt: 1, status: 'printed', message: null } as const
      writing.append('print-job', printJobId, settled)
    })
    for (const station of [hub, one]) {
      await vi.waitFor(
        async () => expect(await state(station)).toMatchObject({ state: 'printed', message: 'printed-twice' }),
        inTime,
      )
      const { body } = await station.view('attendees.one', { id: attendeeId }, station.operator)
      expect(body).toMatchObject({ value: { badgesOut: 2 } })
    }
  })

  it('whose station was put out holds nothing any more', async () => {
    const { one, other, printerId, attendeeId } = await desks()
    await other.stop()
    const { printJobId } = await one.done('badges.print', { attendeeId, printerId })
    one.clock.now += 3000
    const state = async () => (await jobsAt(one)).find((job) => job.printJobId === printJobId)
    await vi.waitFor(async () => expect(await state()).toMatchObject({ state: 'failed', held: true }), {
      ...inTime,
      timeout: 15_000,
    })
    const { stationId } = (await rowOf(hub, 'Accueil 3')) ?? { stationId: '' }
    await hub.done('stations.revoke', { stationId })
    await vi.waitFor(async () => expect(await state()).toMatchObject({ held: false }), inTime)
    const { printerId: here } = await one.done('printers.add', { name: 'Ici', driver: 'pdf-folder', address: folder() })
    await one.done('printJobs.retry', { printJobId, printerId: here })
    await vi.waitFor(async () => expect(await state()).toMatchObject({ state: 'printed' }), inTime)
  }, 40_000)

  it('is taken over by one act while its station is away: what was asked of that one is in doubt, and never printed twice', async () => {
    const { one, other, address, printerId, attendeeId } = await desks()
    const printed = () => readdirSync(address).filter((name) => name.endsWith('.pdf'))
    const printerAt = async (station: TestStation) =>
      ((await station.view('printers', {}, station.operator)).body as { rows: object[] }).rows[0]
    await other.stop()
    const { printJobId: asked } = await one.done('badges.print', { attendeeId, printerId })
    expect(await printerAt(one)).toMatchObject({ station: 'Accueil 3', isOwn: false, rival: null })
    expect(await one.done('printers.takeOver', { printerId })).toEqual({ epoch: 2 })
    expect(await printerAt(one)).toMatchObject({ station: 'Accueil 2', isOwn: true, rival: null })
    expect((await jobsAt(one))[0]).toMatchObject({ printJobId: asked, state: 'unknown', message: 'taken-over' })
    expect(printed()).toEqual([])
    // A person looks, and requests it again: its new owner prints it.
    await one.done('printJobs.confirm', { printJobId: asked, cameOut: false })
    await one.done('printJobs.retry', { printJobId: asked })
    await vi.waitFor(async () => expect((await jobsAt(one))[0]).toMatchObject({ state: 'printed' }), inTime)
    // The earlier owner returns with its folder: it learns all this, and prints nothing.
    const back = await startTestStation({ folder: other.folder })
    others.push(back)
    await vi.waitFor(async () => expect(await printerAt(back)).toMatchObject({ station: 'Accueil 2' }), inTime)
    await vi.waitFor(async () => expect((await jobsAt(back))[0]).toMatchObject({ state: 'printed' }), inTime)
    expect(printed()).toHaveLength(1)
    expect((await one.command('printers.takeOver', { printerId: 'nobody' }, one.operator)).status).toBe(404)
  }, 30_000)
})

it('a station is given back when the hub holds all that it has, and not before', async () => {
  const desk = await link('reception', 'Accueil 2')
  await vi.waitFor(async () => expect(await search(desk, 'quem')).toHaveLength(1), inTime)
  await hub.stop()
  await desk.done('checkIn.scan', { code: codes.soizic })
  const { status, body } = await desk.command('stations.giveBack', {}, desk.operator)
  expect([status, problemNamed(body)]).toEqual([409, 'not-all-at-hub'])
  hub = await startTestStation({ folder: hubFolder, hub: true })
  await vi.waitFor(async () => expect((await rowOf(desk, 'Accueil 2'))?.waiting).toBe(0), inTime)
  expect(await desk.done('stations.giveBack', {})).toMatchObject({ name: 'Accueil 2' })
  await vi.waitFor(async () => expect(await rowOf(hub, 'Accueil 2')).toMatchObject({ givenBack: true }), inTime)
  await vi.waitFor(() => expect(desk.givenBack()).toBe(true), inTime)
  // A program that does not end reads nothing more then: neither new facts, nor after linking again.
  await vi.waitFor(async () => expect(await rowOf(hub, 'Accueil 2')).toMatchObject({ connected: false }), inTime)
  const held = () => desk.station.log.origins.versionVector()
  const before = held()
  await hub.done('attendees.register', { lastName: 'Kerzerho', firstName: 'Maïwenn' })
  // Another station links, and is sent what has happened since.
  const witness = await link('reception', 'Accueil 4')
  await vi.waitFor(async () => expect(await search(witness, 'kerzerho')).toHaveLength(1), inTime)
  expect(held()).toEqual(before)
  const { stationId } = (await rowOf(hub, 'Accueil 2')) ?? { stationId: '' }
  expect((await hub.command('stations.revoke', { stationId }, hub.operator)).status).toBe(200)
  await vi.waitFor(async () => expect(await rowOf(hub, 'Accueil 2')).toMatchObject({ revoked: true }), inTime)
  // Its folder contains nothing of it, and may begin again: alone, or in an event by a code.
  await desk.station.stop()
  desk.station.erase()
  const { code } = await offer('reception', 'Accueil 3')
  expect(await ask(desk.folder, code)).toBe('joined')
  const again = await startTestStation({ folder: desk.folder, isNew: true })
  others = [again, witness]
  await vi.waitFor(async () => expect(await rowOf(hub, 'Accueil 3')).toMatchObject({ connected: true }), inTime)
})

it('a station that was given back, and ended before it knew that the hub has all, is told so when it links again', async () => {
  const desk = await link('reception', 'Accueil 2')
  await vi.waitFor(async () => expect((await rowOf(desk, 'Accueil 2'))?.waiting).toBe(0), inTime)
  await desk.done('stations.giveBack', {})
  await vi.waitFor(async () => expect(await rowOf(hub, 'Accueil 2')).toMatchObject({ givenBack: true }), inTime)
  await desk.station.stop()
  const again = await startTestStation({ folder: desk.folder })
  others = [again]
  await vi.waitFor(() => expect(again.givenBack()).toBe(true), inTime)
  expect(await rowOf(hub, 'Accueil 2')).toMatchObject({ connected: false })
}, 20_000)

it('a booth that answers while the hub is away is no hub to a desk', async () => {
  const desk = await link('reception', 'Accueil 2')
  const booth = await link('booth', 'Régie')
  await vi.waitFor(async () => expect(await search(desk, 'quem')).toHaveLength(1), inTime)
  const { log } = booth.station
  const certificate = await linkCertificateOf(log.identity, morning)
  const server = createServer({ ...certificate, requestCert: true, rejectUnauthorized: false, minVersion: 'TLSv1.3' })
  const io = new Server(server, { path: linkPath, transports: ['websocket'] })
  let captured = 0
  io.on('connection', (socket) => {
    captured += 1
    socket.emit('welcome', { stationId: log.identity.stationId, epoch: 1 })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const linkUrl = `wss://127.0.0.1:${(server.address() as AddressInfo).port}`
    await log.note('station', (writing) =>
      writing.append('station', log.identity.stationId, {
        type: 'StationReachable',
        linkUrl,
        staffUrl: 'https://127.0.0.1:1',
      }),
    )
    const heardAtDesk = () => desk.station.log.streams.state('station', log.identity.stationId).address?.linkUrl
    await vi.waitFor(() => expect(heardAtDesk()).toBe(linkUrl), inTime)
    const { port } = new URL(hub.station.linkUrl() ?? '')
    await hub.stop()
    // Where the hub was: the desk knocks there again and again, and nowhere else.
    let knocks = 0
    const hubsPlace = createTcpServer((socket) => {
      knocks += 1
      socket.destroy()
    })
    await new Promise<void>((resolve) => hubsPlace.listen(Number(port), resolve))
    await vi.waitFor(() => expect(knocks).toBeGreaterThan(4), inTime)
    await new Promise((resolve) => hubsPlace.close(resolve))
    expect(captured).toBe(0)
  } finally {
    await io.close()
    hub = await startTestStation({ folder: hubFolder, hub: true })
  }
}, 20_000)

it('the folder of a station that was given back starts again as an empty one', async () => {
  const desk = await link('reception', 'Accueil 2')
  await vi.waitFor(async () => expect((await rowOf(desk, 'Accueil 2'))?.waiting).toBe(0), inTime)
  await desk.done('stations.giveBack', {})
  await vi.waitFor(() => expect(desk.givenBack()).toBe(true), inTime)
  await desk.station.stop()
  desk.station.erase()
  const again = await startTestStation({ folder: desk.folder })
  others = [again]
  expect(await rows(again)).toMatchObject([{ self: true, hub: true }])
})

it('a station that is put out is told, and what it writes counts nowhere', async () => {
  const desk = await link('reception', 'Accueil 2')
  await vi.waitFor(async () => expect(await search(desk, 'quem')).toHaveLength(1), inTime)
  const { stationId } = (await rowOf(hub, 'Accueil 2')) ?? { stationId: '' }
  await hub.done('stations.revoke', { stationId })
  await vi.waitFor(async () => {
    const { status, body } = await desk.command('checkIn.scan', { code: codes.soizic }, desk.operator)
    expect([status, problemNamed(body)]).toEqual([403, 'station-revoked'])
  }, inTime)
  expect(await admissionsOf(hub)).toBe(0)
})

it('one command makes a single station the hub, and its recovery sheet then opens', async () => {
  await hub.stop()
  const lone = folder()
  hub = await startTestStation({ folder: lone })
  await prepareEvent(hub)
  expect(await rowOf(hub, 'Accueil 1')).toMatchObject({ hub: true, linkUrl: null, filling: null })
  const { linkUrl } = await hub.done('stations.promote', {})
  expect((await rowOf(hub, 'Accueil 1'))?.linkUrl).toBe(linkUrl)
  const desk = await link('reception', 'Accueil 2')
  await vi.waitFor(async () => expect(await search(desk, 'quem')).toHaveLength(1), inTime)
  await vi.waitFor(async () => expect((await rowOf(desk, 'Accueil 1'))?.linkUrl).toBe(linkUrl), inTime)
  const sheet = (await hub.view('event.recoverySheet', {}, hub.operator)).body as { value: { recoveryCode: string } }
  await hub.stop()
  expect((await desk.done('stations.promote', { recoveryCode: sheet.value.recoveryCode })).epoch).toBe(2)
  hub = await startTestStation({ folder: lone })
}, 40_000)

it('a station tells how far the list has come while it takes it in, and nothing of it afterwards', async () => {
  await importMany(4000)
  const desk = await link('reception', 'Accueil 2')
  const seen: { held: number; total: number }[] = []
  await vi.waitFor(async () => {
    const { filling } = (await rowOf(desk, 'Accueil 2')) ?? {}
    if (filling) seen.push(filling)
    expect(seen.length).toBeGreaterThan(0)
    expect(filling).toBeNull()
  }, inTime)
  const [first] = seen
  expect(first?.total).toBeGreaterThan(4000)
  expect(seen.map(({ held }) => held)).toEqual(seen.map(({ held }) => held).sort((one, other) => one - other))
  await vi.waitFor(async () => expect(await search(desk, 'morvan')).not.toHaveLength(0), inTime)
}, 40_000)

it('a station that is cut off, or restarted, before it has the whole list goes on telling how far it has come', async () => {
  await importMany(8000)
  const desk = await link('reception', 'Accueil 2')
  const filling = async (station: TestStation) => (await rows(station)).find(({ self }) => self)?.filling
  await vi.waitFor(async () => expect(await filling(desk)).toBeTruthy(), { timeout: 8000, interval: 2 })
  desk.station.cable(false)
  await vi.waitFor(async () => expect((await rowOf(desk, 'Accueil 2'))?.aloneSince).not.toBeNull(), inTime)
  const far = await filling(desk)
  expect(far?.held).toBeLessThan(far?.total ?? 0)
  await hub.stop()
  await desk.stop()
  const again = await startTestStation({ folder: desk.folder })
  others.push(again)
  expect(await filling(again)).toEqual(far)
  hub = await startTestStation({ folder: hubFolder })
  await vi.waitFor(async () => expect(await filling(again)).toBeNull(), { timeout: 20_000, interval: 25 })
  const count = (await again.view('attendees.count', {}, again.operator)).body as { value: { total: number } }
  expect(count.value.total).toBeGreaterThan(8000)
}, 60_000)

async function importMany(count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, n) => `AN${20_000 + n};Morvan;Tiphaine;Confirmée;${ticket(n)}`)
  const file = ['N° inscription;Nom;Prénom;Statut;Code billet', ...people].join('\r\n')
  expect(((await hub.upload('/api/v1/import/attendees', file)).body as { imported: number }).imported).toBe(count)
}

/** Ten letters, different for every number. */
const ticket = (number: number): string =>
  [...String(number).padStart(10, '0')].map((digit) => 'BCDFGHJKLN'[Number(digit)]).join('')

it('a clock that is wrong is told of at the hub and at the station itself', async () => {
  const desk = await link('reception', 'Accueil 2')
  desk.clock.now += 94_000
  // Sent with the next message of each, every five seconds.
  await vi.waitFor(async () => expect((await rowOf(hub, 'Accueil 2'))?.clockSkewMs).toBe(94_000), {
    timeout: 12_000,
    interval: 100,
  })
  await vi.waitFor(async () => expect((await rowOf(desk, 'Accueil 1'))?.clockSkewMs).toBe(-94_000), {
    timeout: 12_000,
    interval: 100,
  })
}, 40_000)
