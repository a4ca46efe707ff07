import { get, type RequestOptions } from 'node:https'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hubPath } from '../../../shared/contract/access.ts'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { joinEvent } from '../join-event.ts'
import { foldersOfTests } from '../test-folders.ts'
import {
  grantedRoles,
  prepareEvent,
  problemNamed,
  startTestStation,
  type TestSocket,
  type TestStation,
} from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }

let hub: TestStation
let others: TestStation[]
const folder = foldersOfTests()
let sessionId: string
beforeEach(async () => {
  others = []
  hub = await startTestStation({ folder: folder(), hub: true })
  sessionId = (await prepareEvent(hub)).sessionId
  await vi.waitFor(() => expect(hub.station.staffUrl()).not.toBeNull(), inTime)
})
afterEach(async () => {
  for (const station of [...others, hub]) await station.stop()
})

async function link(role: PairedRole, name: string): Promise<TestStation> {
  const where = folder()
  await joinEvent(hub, where, role, name)
  const station = await startTestStation({ folder: where, isNew: true })
  others.push(station)
  return station
}

type Handover = ViewValue<'handover'>
const handover = async (station: TestStation, token: string) =>
  ((await station.view('handover', {}, token)).body as { value: Handover }).value
const passOf = async (station: TestStation, token: string) => {
  const { pass } = await handover(station, token)
  if (!pass) throw new Error('no pass')
  return pass
}
const knows = (station: TestStation, count: number) =>
  vi.waitFor(async () => expect((await handover(station, station.operator)).urls).toHaveLength(count), inTime)
/** `nonce`: made up by the page that arrives. */
const enter = (station: TestStation, code: string, nonce: string | undefined = '0'.repeat(32)) =>
  station.ask('POST', '/api/v1/session', station.json, JSON.stringify({ code, nonce }))
const moved = (status: number, body: unknown) => [status, problemNamed(body)]

/** The token in its cookie. */
async function cookieFrom(station: TestStation, url: string): Promise<string> {
  const { headers } = await enter(station, new URL(url).hash.slice('#code='.length))
  return /regie_session=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? ''
}

it('a session of the station’s own machine opens nothing elsewhere: its browser keeps it on a disk that a thief may have', async () => {
  const pilots = await link('pilot', 'Pilotage 2')
  await knows(hub, 1)
  for (const [one, other] of [
    [hub, pilots],
    [pilots, hub],
  ] as const) {
    const { url } = await one.done('access.create', { role: 'pilot', label: 'Pilotage' })
    const token = await cookieFrom(one, url)
    const me = async (at: TestStation) => (await at.view('me', {}, token)).status
    await vi.waitFor(async () => expect(other.station.log.origins.seqOf(systemOf(one))).toBe(seqAt(one)), inTime)
    expect([await me(one), await me(other)]).toEqual([200, 401])
    expect((await handover(one, token)).pass).toBeNull()
  }
  // Also if another pilot's station has made the link.
  const { url } = await hub.done('access.create', { role: 'pilot', label: 'Pilotage' })
  await vi.waitFor(async () => expect(pilots.station.log.origins.seqOf(systemOf(hub))).toBe(seqAt(hub)), inTime)
  const token = await cookieFrom(pilots, url)
  expect((await pilots.view('me', {}, token)).status).toBe(200)
  expect((await hub.view('me', {}, token)).status).toBe(401)
})
const systemOf = ({ station: { log } }: TestStation) => log.origins.nameOf(log.origins.own('system'))
const seqAt = (of: TestStation) => of.station.log.origins.seqOf(systemOf(of))

describe('a page of the hub', () => {
  it('is told where else the hub may be: only pilots’ stations, and nothing else', async () => {
    expect((await handover(hub, hub.operator)).urls).toEqual([])
    await link('reception', 'Accueil 2')
    await link('booth', 'Régie')
    const pilots = await link('pilot', 'Pilotage 2')
    await knows(hub, 1)
    await pilots.done('stations.promote', {})
    await vi.waitFor(() => expect(pilots.station.staffUrl()).not.toBeNull(), inTime)
    for (const role of grantedRoles) {
      const { urls, eventId, ...more } = await handover(hub, await hub.tokenOf(role))
      expect(eventId).toBe(hub.station.log.identity.eventId)
      expect(urls).toEqual([pilots.station.staffUrl()])
      for (const url of urls) expect(url).toMatch(/^https:\/\/[\d.]+:\d+$/)
      expect(Object.keys(more)).toEqual(['pass'])
    }
  })

  it('is told nothing of an address that another role has announced, or that is not the venue’s', async () => {
    const [booth, pilots] = [await link('booth', 'Régie'), await link('pilot', 'Pilotage 2')]
    await knows(hub, 1)
    const told = (await handover(hub, hub.operator)).urls
    const says = (station: TestStation, staffUrl: string) =>
      station.station.log.note('station', (writing) => {
        const linkUrl = 'wss://10.0.0.4:1'
        writing.append('station', station.station.log.identity.stationId, {
          type: 'StationReachable',
          linkUrl,
          staffUrl,
        })
      })
    const addressOf = ({ station }: TestStation) =>
      hub.station.log.streams.state('station', station.log.identity.stationId).address
    await says(booth, 'https://10.0.0.66:4430')
    await vi.waitFor(() => expect(addressOf(booth)?.staffUrl).toBe('https://10.0.0.66:4430'), inTime)
    expect((await handover(hub, hub.operator)).urls).toEqual(told)
    // A pilot's station announces its true address again at once: the hub has heard both.
    const heard: (string | undefined)[] = []
    hub.station.log.onCommitted(() => void heard.push(addressOf(pilots)?.staffUrl))
    await says(pilots, 'https://evil.example')
    await vi.waitFor(() => expect(heard.at(-1)).not.toBe('https://evil.example'), inTime)
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0), inTime)
    expect((await handover(hub, hub.operator)).urls).not.toContain('https://evil.example')
    for (const origin of ['https://10.0.0.66:4430', 'https://evil.example']) {
      const { headers } = await hub.ask('GET', hubPath, { origin })
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
  })

  it('is told no more of a station that was put out', async () => {
    const pilots = await link('pilot', 'Pilotage 2')
    await knows(hub, 1)
    await hub.done('stations.revoke', { stationId: pilots.station.log.identity.stationId })
    expect((await handover(hub, hub.operator)).urls).toEqual([])
  })
})

describe('a code for another hub', () => {
  it('lets the same session in there, and the same page again whose answer was lost', async () => {
    const pilots = await link('pilot', 'Pilotage 2')
    const token = await hub.tokenOf('door')
    await vi.waitFor(async () => expect((await pilots.view('me', {}, token)).status).toBe(200), inTime)
    const { code } = await passOf(hub, token)
    for (let times = 0; times < 2; times++) {
      const { status, headers, body } = await enter(pilots, code)
      expect([status, body]).toEqual([200, { role: 'door', label: 'Test door', checkpoint: sessionId }])
      expect(String(headers['set-cookie'])).toContain(`regie_session=${token}; HttpOnly`)
    }
    // From there it may go on, and back, with another code each time.
    const next = await passOf(pilots, token)
    expect(next.code).not.toBe(code)
    expect((await enter(hub, next.code, '1'.repeat(32))).status).toBe(200)
  })

  it('that somebody else has seen is worth nothing once it has served, nor has anybody a minute for it', async () => {
    const pilots = await link('pilot', 'Pilotage 2')
    const token = await hub.tokenOf('reception')
    await vi.waitFor(async () => expect((await pilots.view('me', {}, token)).status).toBe(200), inTime)
    const { code } = await passOf(hub, token)
    const bare = await pilots.ask('POST', '/api/v1/session', pilots.json, JSON.stringify({ code }))
    expect(moved(bare.status, bare.body)).toEqual([401, 'unknown-code'])
    expect((await enter(pilots, code, 'short')).status).toBe(400)
    expect((await enter(pilots, code)).status).toBe(200)
    const other = await enter(pilots, code, '1'.repeat(32))
    expect(moved(other.status, other.body)).toEqual([401, 'code-already-used'])
    const isKnown = async () => (await passOf(hub, token)).code !== code
    await vi.waitFor(async () => expect(await isKnown()).toBe(true), inTime)
    const elsewhere = await enter(hub, code, '1'.repeat(32))
    expect(moved(elsewhere.status, elsewhere.body)).toEqual([401, 'code-already-used'])
    for (const station of [hub, pilots]) station.clock.now += 61_000
    const late = await enter(pilots, code)
    expect(moved(late.status, late.body)).toEqual([401, 'code-already-used'])
  })

  it('is of one session, opens nothing by itself, and ends with its access', async () => {
    const [{ accessId, token }, other] = [
      await hub.done('access.create', { role: 'reception', label: 'Nadia' }),
      await hub.done('access.create', { role: 'reception', label: 'Loïc' }),
    ]
    const pass = await passOf(hub, token)
    const others = await passOf(hub, other.token)
    expect(new Set([pass.code, pass.key, others.code, others.key, token]).size).toBe(5)
    expect(Buffer.from(pass.key, 'base64url')).toHaveLength(32)
    expect((await handover(hub, hub.operator)).pass).toBeNull()
    expect((await hub.view('me', {}, pass.code)).status).toBe(401)
    const changed = `${pass.code.slice(0, -1)}${pass.code.endsWith('a') ? 'b' : 'a'}`
    for (const wrong of [changed, token, pass.key, `${accessId}.${pass.key}`, `${pass.code}a`])
      expect([wrong, (await enter(hub, wrong)).status]).toEqual([wrong, 401])
    await hub.done('access.revoke', { accessId })
    expect((await enter(hub, pass.code)).status).toBe(401)
    expect((await enter(hub, others.code)).status).toBe(200)
  })
})

describe('a page whose hub is away', () => {
  const probe = (station: TestStation, origin: string, path = hubPath) => station.ask('GET', path, { origin })

  it('may ask a station of the event whether it is the hub now, and nothing else', async () => {
    const pilots = await link('pilot', 'Pilotage 2')
    const origin = hub.station.staffUrl() ?? ''
    const isHub = async () => {
      const { status, headers, body } = await probe(pilots, origin)
      expect([status, headers['access-control-allow-origin'], headers.vary]).toEqual([200, origin, 'origin'])
      expect(headers['access-control-allow-credentials']).toBeUndefined()
      return (body as { hub: boolean }).hub
    }
    await vi.waitFor(async () => expect(await isHub()).toBe(false), inTime)
    // Also from a hub that was put out because it has died.
    await pilots.done('stations.promote', {})
    await pilots.done('stations.revoke', { stationId: hub.station.log.identity.stationId })
    await vi.waitFor(async () => expect(await isHub()).toBe(true), inTime)
    for (const path of ['/api/v1/views/me', '/api/v1/session', '/healthz', `${hubPath}?x`, '/porte', '/'])
      expect([path, (await probe(pilots, origin, path)).status]).toEqual([path, 403])
  })

  it('of anybody else may not', async () => {
    const own = hub.station.staffUrl() ?? ''
    for (const origin of ['https://evil.example', `${own}.evil.example`, own.replace('https:', 'http:'), `${own}0`, ''])
      expect([origin, (await probe(hub, origin)).headers['access-control-allow-origin']]).toEqual([origin, undefined])
  })
})

describe('the pages of the network', () => {
  const trusting: RequestOptions = { rejectUnauthorized: false, agent: false }
  const policyAt = (url: string) =>
    new Promise<string>((resolve, reject) => {
      get(url, trusting, (response) => {
        response.resume()
        resolve(String(response.headers['content-security-policy']))
      }).on('error', reject)
    })

  it('may connect to other stations, and those of the station’s own machine to none', async () => {
    expect(await policyAt(`${hub.station.staffUrl()}/porte`)).toContain("connect-src 'self' https:;")
    const { headers } = await hub.ask('GET', '/porte')
    expect(headers['content-security-policy']).toContain("connect-src 'self';")
  })

  it('lose a hub that is none any more at once, and it becomes a station like others', async () => {
    const pilots = await link('pilot', 'Pilotage 2')
    const token = await hub.tokenOf('reception')
    const page: TestSocket = io(hub.station.staffUrl() ?? '', {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { token },
      rejectUnauthorized: false,
    })
    await new Promise((resolve, reject) => void page.once('connect', () => resolve(null)).once('connect_error', reject))
    const left = new Promise((resolve) => page.once('disconnect', resolve))
    await pilots.done('stations.promote', {})
    expect(await left).toBe('transport close')
    await vi.waitFor(() => expect(hub.station.staffUrl()).toBeNull(), inTime)
    const { stationId } = hub.station.log.identity
    await vi.waitFor(
      () =>
        expect(pilots.station.stationRows().find((row) => row.stationId === stationId)).toMatchObject({
          hub: false,
          connected: true,
        }),
      inTime,
    )
  })
})
