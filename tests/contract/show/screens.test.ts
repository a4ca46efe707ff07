import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import type { CommandInput, ViewRow } from '../../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import {
  morning,
  prepareEvent,
  problemNamed,
  startTestStation,
  type TestSocket,
  type TestStation,
} from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }
const rowsOf = async (station: TestStation, token = station.operator) =>
  ((await station.view('screens', {}, token)).body as { rows: ViewRow<'screens'>[] }).rows
const openOf = async (station: TestStation, token: string): Promise<TestSocket> => {
  const socket = await station.connect({ token })
  if (socket instanceof Error) throw socket
  return socket
}
const tell = (socket: TestSocket, input: CommandInput<'screens.report'>) =>
  socket.emitWithAck('command', { id: randomUUID(), name: 'screens.report', input })
const message = (id: string | null, version = id === null ? 0 : 1) => ({ kind: 'message' as const, id, version })

describe('a booth', () => {
  let test: TestStation
  let booth = ''
  beforeEach(async () => {
    test = await startTestStation()
    await prepareEvent(test)
    booth = await test.tokenOf('booth')
  })
  afterEach(() => test.stop())

  it('makes and revokes links for screens, and sees unopened ones', async () => {
    const made = await test.done('access.create', { role: 'screen', label: 'Retour plénière' }, booth)
    expect(await rowsOf(test, booth)).toMatchObject([
      { accessId: made.accessId, label: 'Retour plénière', opened: false, connected: false, at: null },
    ])
    const code = new URL(made.url).hash.slice('#code='.length)
    expect((await test.ask('POST', '/api/v1/session', test.json, JSON.stringify({ code }))).status).toBe(200)
    expect(await rowsOf(test, booth)).toMatchObject([{ accessId: made.accessId, opened: true }])
    const socket = await openOf(test, made.token)
    const gone = new Promise((resolve) => socket.once('disconnect', resolve))
    await test.done('access.revoke', { accessId: made.accessId }, booth)
    await gone
    expect(await rowsOf(test, booth)).toEqual([])
  })

  it('makes and takes back no other', async () => {
    for (const role of ['reception', 'door', 'moderator', 'referent', 'booth', 'pilot'] as const) {
      const { status, body } = await test.command('access.create', { role, label: 'Autre' }, booth)
      expect([role, status, problemNamed(body)]).toEqual([role, 403, 'pilot-needed'])
    }
    const { accessId, token } = await test.done('access.create', { role: 'reception', label: 'Accueil' })
    const { status, body } = await test.command('access.revoke', { accessId }, booth)
    expect([status, problemNamed(body)]).toEqual([403, 'pilot-needed'])
    expect((await test.view('me', {}, token)).status).toBe(200)
    expect((await test.view('accesses', {}, booth)).status).toBe(403)
  })
})

describe('a screen’s row', () => {
  let test: TestStation
  let roomId = ''
  let token = ''
  beforeEach(async () => {
    test = await startTestStation()
    ;({ roomId } = await prepareEvent(test))
    token = await test.tokenOf('screen')
  })
  afterEach(() => test.stop())

  it('no longer names what the page says is gone', async () => {
    const socket = await openOf(test, token)
    await tell(socket, { painted: message('m1'), page: 'return', roomId })
    expect(await rowsOf(test)).toMatchObject([{ painted: [{ id: 'm1' }] }])
    await tell(socket, { painted: message(null), page: 'return', roomId })
    expect(await rowsOf(test)).toMatchObject([{ page: 'return', painted: [] }])
  })

  it('is of the page that it shows now, and of two where two are open', async () => {
    const first = await openOf(test, token)
    await tell(first, { painted: message(null), page: 'return', roomId })
    await tell(first, { painted: message(null), page: 'host', roomId })
    expect(await rowsOf(test)).toMatchObject([{ page: 'host', connected: true }])
    const second = await openOf(test, token)
    await tell(second, { painted: message(null), page: 'overlay', roomId })
    await vi.waitFor(async () => expect(await rowsOf(test)).toMatchObject([{ page: 'overlay' }, { page: 'host' }]))
  })

  it('holds nothing of before a cut until the page has told it again', async () => {
    const socket = await openOf(test, token)
    await tell(socket, { painted: message('m1'), page: 'return', roomId })
    socket.disconnect()
    await vi.waitFor(async () =>
      expect(await rowsOf(test)).toMatchObject([{ connected: false, painted: [{ id: 'm1' }] }]),
    )
    await openOf(test, token)
    await vi.waitFor(async () => expect(await rowsOf(test)).toMatchObject([{ connected: true, painted: [] }]))
  })

  it('is there after a restart, not heard yet', async () => {
    await test.restart()
    expect(await rowsOf(test)).toMatchObject([{ label: 'Test screen', connected: false, at: null, elsewhere: false }])
  })
})

describe('a page that another station serves', () => {
  let hub: TestStation
  let booth: TestStation
  let roomId = ''
  const folders: string[] = []
  beforeEach(async () => {
    folders.push(newFolder(), newFolder())
    const [hubFolder = '', folder = ''] = folders.slice(-2)
    hub = await startTestStation({ folder: hubFolder, hub: true })
    ;({ roomId } = await prepareEvent(hub))
    const { code } = await hub.done('stations.pair', { role: 'booth', name: 'Régie' })
    expect(await comeIn(folder, { link: hub.station.linkUrl() ?? '', pair: code }, morning)).toBe('joined')
    booth = await startTestStation({ folder, isNew: true })
    await vi.waitFor(async () => expect((await booth.view('rooms', {}, booth.operator)).text).toContain(roomId), inTime)
  })
  afterEach(async () => {
    await booth.stop()
    await hub.stop()
    for (const folder of folders.splice(0)) removeFolder(folder)
  })

  const drives = async () => {
    await booth.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId })
    await vi.waitFor(async () => expect((await hub.view('show', {}, hub.operator)).text).toContain('OBS'), inTime)
  }

  it('confirms the name that the station of its room’s OBS has asked for, and is in the lists of both', async () => {
    await drives()
    const { token, accessId } = await hub.done('access.create', { role: 'screen', label: 'Incrustation' })
    await vi.waitFor(
      async () => expect(await rowsOf(booth)).toMatchObject([{ accessId, at: null, elsewhere: true }]),
      inTime,
    )
    const page = await openOf(hub, token)
    const asked = booth.done('show.take', { legs: [{ roomId, kind: 'lower-third', text: 'Yann Le Bihan' }] })
    const shown = await vi.waitFor(async () => {
      const { value } = (await hub.view('stage', { roomId }, token)).body as { value: { lowerThird: { id: string } } }
      return value.lowerThird.id
    }, inTime)
    const painted = { kind: 'lower-third' as const, id: shown, version: 1 }
    expect(await tell(page, { painted, page: 'overlay', roomId })).toEqual({ outcome: {} })
    expect((await asked).legs).toEqual([{ roomId, kind: 'lower-third', state: 'confirmed' }])

    const row = { accessId, label: 'Incrustation', page: 'overlay', roomId, painted: [{ id: shown }] }
    expect(await rowsOf(hub)).toMatchObject([{ ...row, connected: true, elsewhere: false }])
    // Only its own station knows whether it is still there.
    expect(await rowsOf(booth)).toMatchObject([{ ...row, connected: false, elsewhere: true }])
    page.disconnect()
    await vi.waitFor(async () => expect(await rowsOf(hub)).toMatchObject([{ connected: false }]))
    expect(await rowsOf(booth)).toMatchObject([{ ...row, elsewhere: true }])
  })

  it('of a room that no station drives is only in its own station’s list', async () => {
    const { token, accessId } = await hub.done('access.create', { role: 'screen', label: 'Porte' })
    const page = await openOf(hub, token)
    await tell(page, { painted: { kind: 'item', id: null, version: 0 }, page: 'door', roomId })
    expect(await rowsOf(hub)).toMatchObject([{ accessId, page: 'door', connected: true }])
    await vi.waitFor(
      async () => expect(await rowsOf(booth)).toMatchObject([{ accessId, page: null, at: null }]),
      inTime,
    )
  })

  it('is not heard by a booth’s station that is away, and only the page is told', async () => {
    await drives()
    const { token } = await hub.done('access.create', { role: 'screen', label: 'Retour' })
    const page = await openOf(hub, token)
    await booth.station.stop()
    const answer = await vi.waitFor(async () => {
      const given = await tell(page, { painted: message('m1'), page: 'return', roomId })
      expect(given).toHaveProperty('problem')
      return given as { problem: object }
    }, inTime)
    expect(problemNamed(answer.problem)).toBe('owner-unreachable')
    expect(await rowsOf(hub)).toMatchObject([{ page: 'return', painted: [{ id: 'm1' }] }])
    await booth.begin()
  })

  it('lets no booth’s own station give access: what it wrote would count nowhere', async () => {
    const { status, body } = await booth.command('access.create', { role: 'screen', label: 'Retour' }, booth.operator)
    expect([status, problemNamed(body)]).toEqual([409, 'pilot-station-needed'])
  })
})
