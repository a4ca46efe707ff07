import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPublicPages } from './public-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'regie-public-pages-'))
const page = '<!doctype html><title>Questions</title>'
const script = 'console.log("séance")'

function write(path: string, content: string): void {
  writeFileSync(join(folder, path), content)
  writeFileSync(join(folder, `${path}.br`), brotliCompressSync(content))
  writeFileSync(join(folder, `${path}.gz`), gzipSync(content))
}

const server = createServer((incoming, response) => {
  if (!pages(incoming, response)) response.writeHead(404).end('none')
})
let pages: ReturnType<typeof createPublicPages>
let port = 0

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  write('index.html', page)
  write('assets/index-abc.js', script)
  writeFileSync(join(folder, 'notes.txt'), 'not a page')
  pages = createPublicPages(folder)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** As it goes over the wire: fetch would take the encoding away. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    const asking = request({ port, path, method, headers, host: '127.0.0.1', agent: false }, async (answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk as Buffer)
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) })
    })
    asking.on('error', reject)
    asking.end()
  })

describe('the public’s pages', () => {
  it.each(['/', '/?s=01890000', '/r/salle-1', '/salle/01890000-0000-7000-8000-000000000000'])(
    'gives the page at %s',
    async (path) => {
      const { status, headers, body } = await get(path)
      expect([status, headers['content-type'], body.toString()]).toEqual([200, 'text/html; charset=utf-8', page])
    },
  )

  it.each([
    ...['/index.html', '/pilotage', '/salle', '/salle/', '/salle/a/b', '/notes.txt', '/assets', '/assets/none.js'],
    ...['/assets/index-abc.js.br', '/../package.json', '/assets/../index.html', '/%2e%2e/package.json'],
  ])('knows no %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it('sends what was compressed when it was built, as the browser takes it', async () => {
    const brotli = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip, deflate, br' })
    expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body).toString()]).toEqual(['br', script])
    const gzip = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip, deflate' })
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', script])
    const plain = await get('/assets/index-abc.js', { 'accept-encoding': 'br;q=0, gzip;q=0.0' })
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script])
    expect([brotli, gzip, plain].map(({ headers }) => headers.vary)).toEqual(Array(3).fill('accept-encoding'))
  })

  it('lets assets be kept for good, and the page be asked for again at no cost', async () => {
    expect((await get('/assets/index-abc.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const first = await get('/', { 'accept-encoding': 'gzip' })
    expect(first.headers['cache-control']).toBe('no-cache')
    const again = await get('/', { 'accept-encoding': 'gzip', 'if-none-match': String(first.headers.etag) })
    expect([again.status, again.body.length]).toEqual([304, 0])
    // Another encoding is another body.
    expect((await get('/', { 'if-none-match': String(first.headers.etag) })).status).toBe(200)
  })

  it('allows nothing inline and nothing from elsewhere', async () => {
    const { headers } = await get('/')
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/)
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['referrer-policy']).toBe('no-referrer')
  })

  it('is read only', async () => {
    expect((await get('/', {}, 'HEAD')).body.length).toBe(0)
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/', {}, method)).status).toBe(405)
  })

  it('has no page where none was built', () => {
    const none = createPublicPages(join(folder, 'nowhere'))
    expect(none({ url: '/', method: 'GET', headers: {} } as never, {} as never)).toBe(false)
  })
})
