import type { Random } from '../../support/random.ts'
import { brokenJson, hostileText, type Json } from './values.ts'

/**
 * One http request that no honest client would send, byte for byte. `host`: the station's own, so that not everything
 * stops at the first check.
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

const wrongs: readonly ((request: Parts, random: Random) => void)[] = [
  (request, random) =>
    void (request.method = random.pick([
      'GET',
      'PUT',
      'DELETE',
      'PATCH',
      'OPTIONS',
      'TRACE',
      'CONNECT',
      'BREW',
      'post',
      '',
    ])),
  (request, random) =>
    void (request.path = random.pick([
      '/../..',
      '//',
      '/api/v1/commands/',
      '/api/v1/commands/__proto__',
      '*',
      '/%',
      '/%00',
      '/%c0%ae',
      `/${'a'.repeat(20_000)}`,
      '/api/v1/views/constructor',
      '/assets/../../database.key',
      '/assets/%2e%2e/%2e%2e/database.key',
      '/socket.io/?EIO=9',
      '/healthz?',
      'http://elsewhere/api',
    ])),
  (request, random) =>
    void (request.path += `?${encodeURIComponent(hostileText(random).toWellFormed())}=${encodeURIComponent(hostileText(random).toWellFormed())}`),
  (request, random) => void (request.version = random.pick(['HTTP/1.0', 'HTTP/0.9', 'HTTP/3', 'HTTP', ''])),
  (request, random) =>
    void (request.headers[0] = ['Host', random.pick(['evil.example', '127.0.0.1', 'localhost:1', '', '[::1'])]),
  (request, random) => void request.headers.push(['Host', random.pick(['evil.example', '127.0.0.1'])]),
  (request, random) =>
    void (request.headers[1] = [
      'Authorization',
      random.pick(['Bearer', 'Bearer ', 'Basic YTpi', `Bearer ${'x'.repeat(301)}`, 'Bearer a.b.c', '\u00e9']),
    ]),
  (request) => void request.headers.push(['Authorization', 'Bearer other']),
  (request, random) =>
    void (request.headers[2] = [
      'Content-Type',
      random.pick([
        'text/plain',
        'application/xml',
        'application/json; charset=utf-16',
        '',
        'multipart/form-data',
        'application/x-www-form-urlencoded',
        'application/json, text/html',
      ]),
    ]),
  (request) => void request.headers.push(['Content-Type', 'text/plain']),
  (request, random) =>
    void request.headers.push([
      'Idempotency-Key',
      random.pick([
        '1',
        '',
        'null',
        `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}x`,
        'é',
        '../..',
        'a'.repeat(2000),
      ]),
    ]),
  (request, random) =>
    void request.headers.push(['Idempotency-Key', random.uuid()], ['Idempotency-Key', random.uuid()]),
  (request) => void request.headers.push(['Origin', 'https://evil.example']),
  (request) => void request.headers.push(['Cookie', `regie_session=${'a'.repeat(3000)}; regie_session=b`]),
  (request) => void request.headers.push(['Transfer-Encoding', 'chunked']),
  (request) => void request.headers.push(['Expect', '100-continue']),
  (request) =>
    void request.headers.push(['Upgrade', 'websocket'], ['Connection', 'Upgrade'], ['Sec-WebSocket-Key', 'x']),
  (request) => void request.headers.push(['X-Long', 'x'.repeat(20_000)]),
  (request, random) => void (request.length = random.pick([-1, 0, 1, 5, '0x10', 'abc', 99_999_999, '1, 2'])),
  (request, random) => void (request.body = Buffer.from(brokenJson(request.body.toString(), random))),
  (request) =>
    void (request.body = Buffer.concat([
      Buffer.from('{"code":"'),
      Buffer.from([0xff, 0xfe, 0xc0, 0x80]),
      Buffer.from('"}'),
    ])),
  (request) => void (request.body = Buffer.from(`{"code":"${'a'.repeat(300_000)}"}`)),
  (request) => void (request.body = Buffer.from(request.body.toString(), 'utf16le')),
]
