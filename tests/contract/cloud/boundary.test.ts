import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { organiserSessionPath, organiserSocketPath } from '../../../shared/contract/organisers.ts'
import { until } from '../../support/until.ts'
import { type Answer, type Headers, problemNamed } from '../test-station.ts'
import { startVenueAndCloud, type VenueAndCloud } from './venue-and-cloud.ts'

const host = 'nuage.example'
let venue: VenueAndCloud
beforeAll(async () => {
  venue = await startVenueAndCloud(`https://${host}`)
})
afterAll(() => venue?.stop())

/** Over a bare connection, as a proxy passes it on. */
const ask = (method: string, path: string, headers: Headers = {}, body?: string): Promise<Answer> =>
  venue.cloud.bare(method, path, { host, ...headers }, body)
const json = { 'content-type': 'application/json' }

describe('every answer', () => {
  const answers: readonly (readonly [what: string, status: number, ask: () => Promise<Answer>])[] = [
    ['the public’s page', 200, () => ask('GET', '/')],
    ['the organisers’ page', 200, () => ask('GET', '/organisateur/')],
    ['where it is', 308, () => ask('GET', '/organisateur')],
    ['health', 200, () => ask('GET', '/healthz')],
    ['readiness', 200, () => ask('GET', '/readyz')],
    ['the contract', 200, () => ask('GET', '/api/v1/openapi.json')],
    ['no path', 404, () => ask('GET', '/nowhere')],
    ['no method of it', 404, () => ask('PUT', '/healthz')],
    ['nobody', 401, () => ask('POST', '/api/v1/commands/rooms.add', json, '{}')],
    ['another host', 403, () => ask('GET', '/', { host: 'evil.example' })],
    ['another origin', 403, () => ask('GET', '/healthz', { origin: 'https://evil.example' })],
    ['no link', 401, () => ask('POST', organiserSessionPath, json, '{"code":"x"}')],
    ['no ticket', 403, () => ask('POST', '/api/v1/devices', json, '{}')],
    ['too large', 413, () => ask('POST', organiserSessionPath, json, `{"code":"${'x'.repeat(300_000)}"}`)],
    ['another type', 415, () => ask('POST', organiserSessionPath, { 'content-type': 'application/xml' }, '<a/>')],
    ['no JSON', 400, () => ask('POST', organiserSessionPath, json, '{')],
    ['a path that cannot be read', 400, () => ask('GET', '/api/v1/views/%E0%A4%A')],
  ]

  it.each(answers)('for %s (%i) tells browsers to trust nothing else', async (_, status, answer) => {
    const { headers, ...given } = await answer()
    expect(given.status).toBe(status)
    expect(headers['content-security-policy']).toMatch(/default-src '(self|none)'.*frame-ancestors 'none'/)
    expect(headers['content-security-policy']).not.toMatch(/unsafe-|\*/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers.server).toBeUndefined()
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })

  it('says nothing of TLS where there is none', async () => {
    const plain = await startVenueAndCloud()
    const { headers } = await plain.cloud.bare('GET', '/healthz', {})
    expect(headers['strict-transport-security']).toBeUndefined()
    await plain.stop()
  })

  it('to what is no http is a problem in our words, with our headers', async () => {
    for (const bytes of ['NONSENSE\r\n\r\n', `GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`]) {
      const text = await sent(bytes)
      expect(text).toMatch(/^HTTP\/1\.1 4(00|31) /)
      expect(text).toMatch(/content-security-policy: default-src 'self'.*frame-ancestors 'none'/)
      expect(text).toMatch(/x-content-type-options: nosniff[\s\S]*urn:regie:problem\/invalid/)
    }
  })
})

describe('a session', () => {
  it('travels only over TLS if people reach the cloud so', async () => {
    const { code } = await venue.link()
    const { headers } = await ask('POST', organiserSessionPath, json, JSON.stringify({ code }))
    expect(String(headers['set-cookie'])).toMatch(/; HttpOnly; Secure; SameSite=Strict; Path=\/; Max-Age=/)
  })

  it('counts only from our page: a cookie sent by another page opens nothing', async () => {
    const cookie = `regie_session=${await venue.organiser()}`
    const read = (headers: Headers) => ask('GET', '/api/v1/views/invitation', { cookie, ...headers })
    expect((await read({ origin: `https://${host}` })).status).toBe(200)
    expect((await read({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect((await read({ 'sec-fetch-site': 'cross-site' })).status).toBe(401)
    expect((await read({})).status).toBe(401)
    expect((await read({ origin: 'https://evil.example' })).status).toBe(403)
    await expect(venue.watch('', { cookie, host, origin: 'https://evil.example' })).rejects.toThrow()
    await expect(venue.watch(undefined as never, { cookie, host })).rejects.toThrow('unauthorised')
    ;(await venue.watch(undefined as never, { cookie, host, origin: `https://${host}` })).disconnect()
  })

  it('is not found by trying: an address that has had its tries waits, and others do not', async () => {
    const tried = async (address: string) =>
      ask(
        'POST',
        organiserSessionPath,
        { ...json, 'x-forwarded-for': address },
        JSON.stringify({ code: `${'a'.repeat(26)}.${'a'.repeat(40)}` }),
      )
    const statuses = []
    while (statuses.length < 25) statuses.push((await tried('10.9.9.9')).status)
    expect([statuses.filter((status) => status === 401).length, statuses.at(-1)]).toEqual([20, 429])
    expect(problemNamed((await tried('10.9.9.8')).body)).toBe('unknown-code')
  })
})

describe('a socket', () => {
  const url = (path: string) => `${venue.cloud.cloud.url().replace('http', 'ws')}${path}?EIO=4&transport=websocket`
  const outcome = (socket: WebSocket) =>
    new Promise<string>((resolve) => {
      socket.on('open', () => resolve('opened'))
      socket.on('close', () => resolve('closed'))
      socket.on('unexpected-response', (_, { statusCode }) => resolve(String(statusCode)))
      socket.on('error', () => resolve('closed'))
    })

  it('opens under our name, and for no page but ours', async () => {
    for (const path of ['/socket.io/', `${organiserSocketPath}/`, '/link/'])
      for (const [headers, origin] of [
        [{ host: 'evil.example' }, undefined],
        [{ host }, 'https://evil.example'],
        [{ host }, 'null'],
      ] as const) {
        // A hub is no page, and may use any name.
        if (path === '/link/' && origin === undefined) continue
        const socket = new WebSocket(url(path), { headers, ...(origin && { origin }) })
        expect([path, origin, await outcome(socket)]).toEqual([path, origin, expect.stringMatching(/^40[03]$/)])
      }
  })

  it('of no path of ours is closed', async () => {
    const socket = new WebSocket(url('/nowhere/'), { headers: { host } })
    expect(await outcome(socket)).toMatch(/closed|4\d\d/)
  })

  it('that sends more than fits is closed', async () => {
    for (const [path, token, bytes] of [
      ['/socket.io/', await venue.phone(), 9 * 1024],
      [`${organiserSocketPath}/`, await venue.organiser(), 257 * 1024],
    ] as const) {
      const socket = new WebSocket(url(path), { headers: { host, origin: `https://${host}` } })
      const isClosed = new Promise((resolve) => socket.on('close', resolve))
      let isIn = false
      socket.on('message', (data) => {
        if (String(data).startsWith('0')) socket.send(`40${JSON.stringify({ token })}`)
        if (String(data).startsWith('40')) isIn = true
      })
      await until('it is let in', () => isIn)
      socket.send(`42["command","${'x'.repeat(bytes)}"]`)
      await isClosed
    }
  })
})

it('nothing of all that was an error', () => {
  expect([venue.cloud.errors, venue.hub.errors]).toEqual([[], []])
})

/** The answer to these bytes before the connection was closed. */
function sent(bytes: string): Promise<string> {
  const { hostname, port } = new URL(venue.cloud.cloud.url())
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.on('data', (data) => {
      text += data.toString('latin1')
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
  })
}
