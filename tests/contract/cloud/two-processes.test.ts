import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { mostWrongLinkCodes } from '../../../cloud/link/link-server.ts'
import { mostWrongCodes } from '../../../cloud/wrong-codes.ts'
import { cloudLinkPath, cloudProtocols } from '../../../electron/station/cloud/cloud-wire.ts'
import { organiserSessionPath, organiserSocketPath } from '../../../shared/contract/organisers.ts'
import { instantOf } from '../../../shared/domain/event/zoned-time.ts'
import { batchLimits } from '../../../shared/replication/batch.ts'
import { type CloudPair, startCloudPair, type Which } from '../../support/cloud-pair.ts'
import { noNginx } from '../../support/nginx.ts'
import { until } from '../../support/until.ts'
import { prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const isHere = inject('postgresPort') !== undefined && noNginx() === ''

/** As on an organiser's server: two programs, one PostgreSQL, nginx before them. */
describe.skipIf(!isHere)('two processes of the cloud', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regie-two-'))
  let pair: CloudPair
  let hub: TestStation
  beforeAll(async () => {
    pair = await startCloudPair(folder)
  }, 120_000)
  afterAll(async () => {
    await hub?.stop()
    await pair?.dispose()
    rmSync(folder, { recursive: true, force: true })
  })

  /** To this process, for a client at this address, as nginx passes it on. */
  const post = async (which: Which, path: string, body: object, more: Readonly<Record<string, string>> = {}) => {
    const headers = { 'content-type': 'application/json', ...more }
    const answer = await pair.ask(which, path, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as unknown }
  }

  it('refuse the first hub’s code only to an address that tried too often at either', async () => {
    const tried = async (which: Which, address: string) => {
      const random = (bytes: number) => randomBytes(bytes).toString('base64')
      const socket = io(`http://127.0.0.1:${pair.ports[which]}`, {
        path: cloudLinkPath,
        transports: ['websocket'],
        reconnection: false,
        forceNew: true,
        extraHeaders: { 'x-forwarded-for': address },
      })
      const hubHello = { eventId: 'e', stationId: 'a'.repeat(16), publicKey: random(32), nonce: random(32) }
      await socket.timeout(5000).emitWithAck('introduce', { protocols: cloudProtocols, ...hubHello })
      const { stationId, publicKey, eventId } = hubHello
      const event = { eventId, pilotPublicKey: random(32), sealKey: random(32), accessKey: random(32) }
      const answer = await socket
        .timeout(5000)
        .emitWithAck('pair', { proof: random(32), event, hub: { stationId, publicKey } })
      socket.disconnect()
      return (answer as { refused?: string }).refused
    }
    for (let tries = 0; tries < mostWrongLinkCodes; tries++)
      expect(await tried(tries % 2 === 0 ? 0 : 1, '192.0.2.66')).toBe('unknown-code')
    expect([await tried(0, '192.0.2.66'), await tried(1, '192.0.2.66')]).toEqual(Array(2).fill('too-many-tries'))

    const code = pair.linkCode() ?? ''
    hub = await startTestStation({
      hub: true,
      realTime: true,
      cloud: { url: `http://127.0.0.1:${pair.ports[0]}`, code },
    })
    await prepareEvent(hub)
    const row = async () => {
      const { body } = await hub.view('stations', {}, hub.operator)
      const { rows } = body as { rows: { role: string; connected: boolean; waiting: number }[] }
      return rows.find(({ role }) => role === 'cloud')
    }
    await until('everything is there', async () => (await row())?.connected && (await row())?.waiting === 0, {
      timeoutMs: 40_000,
    })
  })

  it('send the hub facts written at the unlinked one, however many at once', async () => {
    const { roomId } = await hub.done('rooms.add', { name: 'Grande salle', capacity: 2000 })
    const { timeZone, days } = hub.venue
    const at = (time: string) => new Date(instantOf(timeZone, days[0], time)).toISOString()
    const { sessionId } = await hub.done('sessions.add', {
      title: 'Plénière',
      kind: 'plenary',
      roomId,
      day: 1,
      registration: false,
      startsAt: at('09:00'),
      endsAt: at('19:00'),
    })
    const give = async (path: string, body: object) => {
      const { token } = pair.running(1).file()
      return await post(1, path, body, { authorization: `Bearer ${token}` })
    }
    const isKnown = async () => JSON.stringify((await give('/api/v1/views/programme', {})).body).includes(sessionId)
    await until('the session is known there', isKnown)
    const count = 2 * batchLimits.events + 50
    // Texts are judged a few at a time: a refused caller retries, as a page does.
    const ask = async (number: number): Promise<void> => {
      const input = { sessionId, text: `Comment faire au mieux, ${number} ?`, origin: 'floor' }
      await until('it is taken', async () => {
        const { status } = await give('/api/v1/commands/questions.ask', input)
        expect([200, 429]).toContain(status)
        return status === 200
      })
    }
    await Promise.all(Array.from({ length: count }, (_, number) => ask(number)))
    const there = async () =>
      ((await hub.view('questions', { sessionId }, hub.operator)).body as { rows: unknown[] }).rows.length
    await until('all are at the hub', async () => (await there()) === count, { timeoutMs: 20_000 })
  })

  it('give no address twice the tries, through nginx or at once, nor new ones after a restart', async () => {
    const wrong = { registrationCode: 'BCDFGHJKL2' }
    const answers = await Promise.all(
      Array.from({ length: 3 * mostWrongCodes }, () => pair.post('/api/v1/devices', wrong)),
    )
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(mostWrongCodes)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2 * mostWrongCodes)
    // nginx distributes the requests: both processes have refused.
    await pair.running(1).stop()
    await pair.start(1)
    const here = { 'x-forwarded-for': '127.0.0.1' }
    for (const which of [0, 1] as const)
      expect(problemNamed((await post(which, '/api/v1/devices', wrong, here)).body)).toBe('too-many-codes')
    const elsewhere = { 'x-forwarded-for': '192.0.2.7' }
    expect(problemNamed((await post(1, '/api/v1/devices', wrong, elsewhere)).body)).toBe('unknown-registration')
    // Another kind of code has its own tries.
    const code = `${'a'.repeat(26)}.${'a'.repeat(40)}`
    expect(problemNamed((await post(0, organiserSessionPath, { code }, here)).body)).toBe('unknown-code')
  })

  let asked = 0
  /** An organiser who entered at a process: their id, and their session's secret. */
  async function organiser(at: Which) {
    const made = await until('the cloud has said where it is', async () => {
      const answer = await hub.command('organisers.invite', { label: 'Bureau', mayRead: ['figures'] }, hub.operator)
      return answer.status === 200 ? (answer.body as { organiserId: string; url: string }) : null
    })
    const code = made.url.slice(made.url.indexOf('#code=') + 6)
    const entered = await until('this process has heard of it', async () => {
      // Until then each counts as a wrong code: from another address each time.
      const answer = await post(at, organiserSessionPath, { code }, { 'x-forwarded-for': `198.51.100.${asked++}` })
      return answer.status === 200 ? answer : null
    })
    const token = /regie_session=([^;]+)/.exec(entered.headers.get('set-cookie') ?? '')?.[1] ?? ''
    return { organiserId: made.organiserId, code, token }
  }
  const read = async (which: Which, token: string, view = 'invitation') =>
    (await post(which, `/api/v1/views/${view}`, {}, { authorization: `Bearer ${token}` })).status
  const watch = (which: Which, token: string): Promise<Socket> => {
    const socket = io(`http://127.0.0.1:${pair.ports[which]}`, {
      path: organiserSocketPath,
      transports: ['websocket'],
      auth: { token },
      reconnection: false,
      forceNew: true,
    })
    return new Promise((resolve, reject) => {
      socket.on('connect', () => resolve(socket))
      socket.on('connect_error', reject)
    })
  }
  const linesOf = (which: Which, organiserId: string) =>
    pair
      .running(which)
      .output()
      .split('\n')
      .filter((line) => line.includes(`"organiserId":"${organiserId}"`))
      .map((line) => JSON.parse(line) as { event: string; act: string; of?: string })

  it('know an organiser who came in at either, and audit their acts at each', async () => {
    const { organiserId, code, token } = await organiser(0)
    await until('the other one knows the session', async () => (await read(1, token)) === 200)
    // The process without the link also knows whether the hall is connected.
    const isHeard = async () => {
      const { body } = await post(1, '/api/v1/views/invitation', {}, { authorization: `Bearer ${token}` })
      return (body as { value?: { venue: { connected: boolean } } }).value?.venue.connected
    }
    // A phone that asks faster is told to wait.
    await until('it has heard of the hall', isHeard, { everyMs: 500 })
    expect(await read(1, token, 'checkIn.stats')).toBe(200)
    expect(await read(1, token, 'pollResults')).toBe(403)
    expect(problemNamed((await post(1, organiserSessionPath, { code })).body)).toBe('code-already-used')
    await until('both have written it', () => linesOf(1, organiserId).length >= 3)
    expect(linesOf(0, organiserId)).toMatchObject([{ event: 'organiser', act: 'entered' }])
    const acts = linesOf(1, organiserId).map(({ act, of }) => [act, of])
    expect(acts).toContainEqual(['read', 'checkIn.stats'])
    expect(acts.at(-1)).toEqual(['refused', 'pollResults'])
    // They leave at the second process: the session is over at the first one too.
    const left = await pair.ask(1, organiserSessionPath, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    })
    expect(left.status).toBe(200)
    await until('it is over at the other', async () => (await read(0, token)) === 401, { timeoutMs: 2000 })
  })

  it('let one browser in where a link is opened at both at once', async () => {
    const made = await hub.command('organisers.invite', { label: 'Bureau', mayRead: ['figures'] }, hub.operator)
    const { url } = made.body as { url: string }
    const code = url.slice(url.indexOf('#code=') + 6)
    // If a later one is known, this one is too.
    await organiser(1)
    const answers = await Promise.all([0, 1, 0, 1].map((which) => post(which as Which, organiserSessionPath, { code })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401, 401])
  })

  it('disconnect an organiser whom a pilot ends, at both within 2 s', async () => {
    const { organiserId, token } = await organiser(1)
    await until('the other one knows the session', async () => (await read(0, token)) === 200)
    const sockets = await Promise.all([watch(0, token), watch(1, token)])
    const out = sockets.map((socket) => new Promise((resolve) => socket.on('disconnect', resolve)))
    const begun = performance.now()
    await hub.done('organisers.end', { organiserId })
    await Promise.all(out)
    expect(performance.now() - begun).toBeLessThan(2000)
    expect([await read(0, token), await read(1, token)]).toEqual([401, 401])
    for (const which of [0, 1] as const) await expect(watch(which, token)).rejects.toThrow('unauthorised')
  })
})
