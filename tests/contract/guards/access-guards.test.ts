import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeAll(async () => {
  test = await startTestStation()
})
afterAll(() => test.stop())

const commands = '/api/v1/commands'
const rehearse = (headers: Record<string, string>) =>
  test.ask('POST', `${commands}/event.rehearse`, { ...test.json, ...headers }, '{"on":false}')
const access = (more: object = {}) => test.done('access.create', { role: 'pilot', label: 'Pilotage', ...more })
const exchange = (url: string) =>
  test.ask('POST', '/api/v1/session', test.json, JSON.stringify({ code: new URL(url).hash.slice('#code='.length) }))
const origin = () => new URL(test.station.url).origin

describe('access', () => {
  it('a role gives only its own commands', async () => {
    expect((await rehearse(test.bearer(await test.tokenOf('reception')))).status).toBe(403)
  })

  it('a booth gives accesses to screens only', async () => {
    const booth = await test.tokenOf('booth')
    expect((await test.command('access.create', { role: 'pilot', label: 'Pilotage' }, booth)).status).toBe(403)
    const { accessId } = await access()
    expect((await test.command('access.revoke', { accessId }, booth)).status).toBe(403)
  })

  it('a role reads only its own views', async () => {
    expect((await test.view('journal', {}, await test.tokenOf('reception'))).status).toBe(403)
  })

  it('a link opens once', async () => {
    const { url } = await access()
    expect([(await exchange(url)).status, (await exchange(url)).status]).toEqual([200, 401])
  })

  it('a revoked access opens nothing', async () => {
    const { accessId, token } = await access()
    await test.done('access.revoke', { accessId })
    expect((await rehearse(test.bearer(token))).status).toBe(401)
  })

  it('an access that was revoked loses its open windows', async () => {
    const { accessId, token } = await access()
    const socket = await test.connect({ token })
    if (socket instanceof Error) throw socket
    const gone = new Promise((resolve) => socket.once('disconnect', () => resolve('gone')))
    await test.done('access.revoke', { accessId })
    // An answer after the revocation comes after the disconnection.
    await test.done('event.rehearse', { on: false })
    expect(
      await Promise.race([
        gone,
        socket
          .timeout(2000)
          .emitWithAck('unsubscribe', { view: 'me', params: {} })
          .catch(() => gone),
      ]),
    ).toBe('gone')
  })

  it('an expired access opens nothing', async () => {
    const { token } = await access({ expiresInS: 60 })
    test.clock.now += 60_000
    expect((await rehearse(test.bearer(token))).status).toBe(401)
  })

  it('a cookie does not count without an origin of ours', async () => {
    const { url } = await access()
    const cookie = String((await exchange(url)).headers['set-cookie']).split(';')[0] ?? ''
    expect((await rehearse({ cookie, origin: origin() })).status).toBe(200)
    expect((await rehearse({ cookie })).status).toBe(401)
  })

  it('a socket’s cookie does not count without an origin of ours', async () => {
    const { url } = await access()
    const cookie = String((await exchange(url)).headers['set-cookie']).split(';')[0] ?? ''
    expect(await test.connect({}, { cookie })).toBeInstanceOf(Error)
  })
})

describe('foreign pages', () => {
  it('under a foreign host get nothing', async () => {
    expect((await test.ask('GET', '/healthz', { host: 'evil.example' })).status).toBe(403)
  })

  it('of a foreign origin get nothing', async () => {
    expect((await test.ask('GET', '/healthz', { origin: 'https://evil.example' })).status).toBe(403)
  })

  it('of another hub are told whether this is the hub, and nothing else', async () => {
    const hub = 'https://192.0.2.7:4433'
    await test.station.log.note('station', (writing) => {
      const address = { linkUrl: 'wss://192.0.2.7:4434', staffUrl: hub }
      writing.append('station', test.station.log.identity.stationId, { type: 'StationReachable', ...address })
    })
    expect((await test.ask('GET', '/api/v1/hub', { origin: hub })).status).toBe(200)
    expect((await test.ask('GET', '/healthz', { origin: hub })).status).toBe(403)
  })

  it('of no station of the event get nothing at the public’s port', async () => {
    const hub = await startTestStation({ hub: true })
    await vi.waitFor(() => expect(hub.station.audienceUrl()).not.toBeNull())
    const url = hub.station.audienceUrl() ?? ''
    const ask = (headers: Record<string, string>) => fetch(`${url}/api/v1/devices`, { method: 'POST', headers })
    const statuses = [await ask({ origin: 'http://evil.example' }), await ask({ origin: url })].map((one) => one.status)
    await hub.stop()
    expect(statuses).toEqual([403, 200])
  })

  it('of a foreign origin get no socket', async () => {
    const socket = await test.connect({ token: test.operator }, { origin: 'https://evil.example' })
    expect(socket).toBeInstanceOf(Error)
  })
})

describe('a command given twice', () => {
  it('happens once', async () => {
    const key = randomUUID()
    const register = () => test.done('attendees.register', { lastName: 'A', firstName: 'B' }, test.operator, key)
    await register()
    const count = () => test.station.log.db.prepare('SELECT COUNT(*) AS n FROM events').get()
    const before = count()
    await register()
    expect(count()).toEqual(before)
  })

  it('with another body is refused', async () => {
    const key = randomUUID()
    await test.done('rooms.add', { name: 'Salle 1' }, test.operator, key)
    expect((await test.command('rooms.add', { name: 'Salle 2' }, test.operator, key)).status).toBe(409)
  })
})
