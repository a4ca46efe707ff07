import { once } from 'node:events'
import { get, createServer as tlsServer } from 'node:https'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { createAuthority } from '../../../tests/support/certificates.ts'
import { until } from '../../../tests/support/until.ts'
import { agentThroughProxy } from './proxy-tunnel.ts'

const established = 'HTTP/1.1 200 Connection established\r\nvia: un proxy bavard\r\n\r\n'

let authority: Awaited<ReturnType<typeof createAuthority>>
let far: Server
let proxy: Server
let ended: AbortController
/** The proxy's reaction to a client's request. */
let answer: (socket: Socket, said: string) => void
const open = new Set<Socket>()

beforeAll(async () => {
  authority = await createAuthority()
  far = tlsServer(await authority.certify('nuage.exemple'), (_, response) => response.end('le nuage')).listen(
    0,
    '127.0.0.1',
  )
  await once(far, 'listening')
})
beforeEach(async () => {
  ended = new AbortController()
  proxy = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => open.delete(socket))
    socket.once('data', (said) => {
      // Bytes that arrive before the tunnel is open wait.
      socket.pause()
      answer(socket, String(said))
    })
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
})
afterEach(async () => {
  for (const socket of open) socket.destroy()
  proxy.close()
  await once(proxy, 'close')
})
afterAll(() => void far.close())

const portOf = (server: Server) => (server.address() as AddressInfo).port
function throughTo(socket: Socket): void {
  const there = connect(portOf(far), '127.0.0.1')
  there.on('error', () => socket.destroy())
  there.pipe(socket).pipe(there)
}
/** The cloud's answer to a request through the proxy. */
function ask(login = ''): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const agent = agentThroughProxy({ HTTPS_PROXY: `http://${login}127.0.0.1:${portOf(proxy)}` }, ended.signal)
  get('https://nuage.exemple/', { agent, ca: authority.cert }, (response) =>
    response.once('data', (data) => resolve(String(data))),
  ).on('error', reject)
  return promise
}

it('a host is reached through the proxy, which gets its name, its port and the login', async () => {
  let heard = ''
  answer = (socket, said) => {
    heard = said
    socket.write(established)
    throughTo(socket)
  }
  expect(await ask('nom:mot%20secret@')).toBe('le nuage')
  expect(heard).toMatch(/^CONNECT nuage\.exemple:443 HTTP\/1\.1\r\nhost: nuage\.exemple:443\r\n/i)
  expect(heard).toContain(`proxy-authorization: Basic ${Buffer.from('nom:mot secret').toString('base64')}`)
})

it('a proxy that answers one character at a time is understood, and delays nothing else', async () => {
  answer = async (socket) => {
    socket.setNoDelay(true)
    for (const sign of established) {
      socket.write(sign)
      await pause(2)
    }
    throughTo(socket)
  }
  expect(await ask()).toBe('le nuage')
})

it.each([
  ['refuses', 'HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n'],
  ['shows a page', 'HTTP/1.1 302 Found\r\nlocation: http://portail.exemple/\r\n\r\n'],
  ['speaks no http', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['says more than it was asked', `${established}et encore ceci`],
  ['answers without an end', `HTTP/1.1 200 OK\r\n${'x-plus: encore\r\n'.repeat(20_000)}`],
  ['hangs up', ''],
])('a proxy that %s is distinguished from a network that is away', async (_, text) => {
  answer = (socket) => (text === '' ? socket.destroy() : socket.write(text))
  await expect(ask()).rejects.toMatchObject({ code: 'ERR_PROXY_TUNNEL' })
  await until('nothing is left open', () => open.size === 0)
})

it('an absent proxy is reported as trouble of the network', async () => {
  const port = portOf(proxy)
  proxy.close()
  await once(proxy, 'close')
  const agent = agentThroughProxy({ HTTPS_PROXY: `http://127.0.0.1:${port}` }, ended.signal)
  const [error] = await once(get('https://nuage.exemple/', { agent }), 'error')
  expect(error).toMatchObject({ code: 'ECONNREFUSED' })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
})

it.each([
  ['to a proxy that never answers', ''],
  ['to a cloud that never answers behind it', established],
])('a connection %s is cut when nobody waits for it any more', async (_, text) => {
  answer = (socket) => {
    socket.resume()
    socket.write(text)
  }
  const asked = ask()
  asked.catch(() => {})
  await until('it is on its way', () => [...open].some((socket) => socket.bytesRead > 0))
  ended.abort()
  await expect(asked).rejects.toThrow()
  await until('nothing is left open', () => open.size === 0)
})
