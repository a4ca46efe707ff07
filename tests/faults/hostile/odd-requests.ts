import type { Random } from '../../support/random.ts'
import { brokenJson, hostileText, type Json } from './values.ts'

/**
 * The bytes of one http request that no honest client sends. `host`: the station's own, so that not every request fails
 * at the first check.
 */
export function oddRequest(
  path: string,
  body: Json,
  { host, token }: { host: string; token: string },
  random: Random,
): Buffer {
  const wrong = random.pick(wrongs)
  const request: Parts = {
    method: 'POST',
    path,
    version: 'HTTP/1.1',
    headers: [
      ['Host', host],
      ['Authorization', `Bearer ${token}`],
      ['Content-Type', 'application/json'],
      ['Connection', 'close'],
    ],
    body: Buffer.from(body),
    length: null,
  }
  wrong(request, random)
  const { method, version, headers, length } = request
  const lines = [
    `${method} ${request.path} ${version}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${length ?? request.body.length}`,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), request.body])
}

interface Parts {
  method: string
  path: string
  version: string
  headers: [name: string, value: string][]
  body: Buffer
  length: number | string | null
}

type Wrong = (request: Parts, random: Random) => void

const pickMethod = ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'BREW', 'post', '']
const pickPath = [
  ...['/../..', '//', '*', '/%', '/%00', '/%c0%ae', `/${'a'.repeat(20_000)}`, '/healthz?', '/socket.io/?EIO=9'],
  ...['/api/v1/commands/', '/api/v1/commands/__proto__', '/api/v1/views/constructor', 'http://elsewhere/api'],
  ...['/assets/../../database.key', '/assets/%2e%2e/%2e%2e/database.key'],
]
const pickType = [
  ...['text/plain', 'application/xml', 'application/json; charset=utf-16', '', 'multipart/form-data'],
  ...['application/x-www-form-urlencoded', 'application/json, text/html'],
]
const pickBearer = ['Bearer', 'Bearer ', 'Basic YTpi', `Bearer ${'x'.repeat(301)}`, 'Bearer a.b.c', '\u00e9']
const pickKey = ['1', '', 'null', '00000000-0000-0000-0000-000000000000x', 'é', '../..', 'a'.repeat(2000)]

/** Sets one part to a random value. */
const set =
  <Part extends keyof Parts>(part: Part, drawn: (request: Parts, random: Random) => Parts[Part]): Wrong =>
  (request, random) => {
    request[part] = drawn(request, random)
  }
/** Adds a header, even if the request already has that name. */
const more =
  (name: string, values: readonly string[]): Wrong =>
  (request, random) => {
    request.headers.push([name, random.pick(values)])
  }
/** Changes the value of a header that every request has. */
const other =
  (name: string, values: readonly string[]): Wrong =>
  (request, random) => {
    const value = random.pick(values)
    request.headers = request.headers.map(([known, was]) => [known, known === name ? value : was])
  }

const wrongs: readonly Wrong[] = [
  set('method', (_, random) => random.pick(pickMethod)),
  set('path', (_, random) => random.pick(pickPath)),
  set('path', ({ path }, random) => `${path}?${encoded(random)}=${encoded(random)}`),
  set('version', (_, random) => random.pick(['HTTP/1.0', 'HTTP/0.9', 'HTTP/3', 'HTTP', ''])),
  other('Host', ['evil.example', '127.0.0.1', 'localhost:1', '', '[::1']),
  more('Host', ['evil.example', '127.0.0.1']),
  other('Authorization', pickBearer),
  more('Authorization', ['Bearer other']),
  other('Content-Type', pickType),
  more('Content-Type', ['text/plain']),
  more('Idempotency-Key', pickKey),
  (request, random) => {
    request.headers.push(['Idempotency-Key', random.uuid()], ['Idempotency-Key', random.uuid()])
  },
  more('Origin', ['https://evil.example', 'null', '']),
  more('Cookie', [`regie_session=${'a'.repeat(3000)}; regie_session=b`, 'regie_session', '=;=;=']),
  more('Transfer-Encoding', ['chunked', 'gzip', 'identity']),
  more('Expect', ['100-continue', 'nothing']),
  more('Upgrade', ['websocket', 'h2c']),
  more('X-Long', ['x'.repeat(20_000)]),
  set('length', (_, random) => random.pick([-1, 0, 1, 5, '0x10', 'abc', 99_999_999, '1, 2'])),
  set('body', ({ body }, random) => Buffer.from(brokenJson(body.toString(), random))),
  set('body', () =>
    Buffer.concat([Buffer.from('{"code":"'), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), Buffer.from('"}')]),
  ),
  set('body', () => Buffer.from(`{"code":"${'a'.repeat(300_000)}"}`)),
  set('body', ({ body }) => Buffer.from(body.toString(), 'utf16le')),
]

const encoded = (random: Random): string => encodeURIComponent(hostileText(random).toWellFormed())
