import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { PublicPages } from './public-server.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** The public's page, and the same for who stands in a room: `/r/<room>` and `/salle/<room>`. */
const pagePath = /^\/$|^\/(?:r|salle)\/[\w%-]{1,100}$/

/**
 * Nothing inline, nothing from elsewhere. It speaks to its own station, and to whichever is the hub when that has died: one
 * that is paired later is not known yet (decision 25).
 */
const policyWith = (frames: readonly string[]): string =>
  `${policy}${frames.length === 0 ? '' : `; frame-src ${frames.map((host) => `https://${host}`).join(' ')}`}`
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' http: ws:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  vary: 'accept-encoding',
}

type Encoding = 'br' | 'gzip' | 'identity'

interface File {
  readonly type: string
  readonly tag: string
  readonly isPage: boolean
  readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>> & { readonly identity: Buffer }
}

/**
 * The public's page as it was built in `folder`, held in memory and compressed when it was built: a hall that scans one
 * code at once costs a copy each. An empty or missing folder has no pages. The handler answers false for what is none.
 * `players`: hosts of which it may frame something, as the event's log has them now.
 */
export function createPublicPages(folder: string, players: () => readonly string[] = () => []): PublicPages {
  const files = readFiles(folder)

  return (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1)
    const file = files.get(pagePath.test(path) ? '/index.html' : path)
    // Its own name is no address of the page.
    if (!file || path === '/index.html') return false
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, 'content-security-policy': policy, allow: 'GET, HEAD' }).end()
      return true
    }
    const encoding = chooseEncoding(request.headers['accept-encoding'], file)
    const body = file.bodies[encoding] ?? file.bodies.identity
    const tag = `"${file.tag}-${encoding}"`
    const common = {
      ...headers,
      'content-security-policy': policyWith(file.isPage ? players() : []),
      etag: tag,
      // An asset's name changes with what it holds; the page itself is asked for anew, and is seldom another one.
      'cache-control': file.isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
    }
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, common).end()
      return true
    }
    response.writeHead(200, {
      ...common,
      'content-type': file.type,
      'content-length': body.length,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
    return true
  }
}

function readFiles(folder: string): ReadonlyMap<string, File> {
  const files = new Map<string, File>()
  if (!existsSync(folder)) return files
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const [identity, br, gzip] = [readFileSync(path), readIfThere(`${path}.br`), readIfThere(`${path}.gz`)]
    files.set(path.slice(folder.length).replaceAll('\\', '/'), {
      type,
      isPage: entry.name.endsWith('.html'),
      tag: createHash('sha256').update(identity).digest('base64url').slice(0, 16),
      bodies: { identity, ...(br && { br }), ...(gzip && { gzip }) },
    })
  }
  return files
}

const readIfThere = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined)

/** The smallest that the browser takes. Browsers send brotli over https alone, most of them: on the LAN it is gzip. */
function chooseEncoding(accepted: string | string[] | undefined, { bodies }: File): Encoding {
  const takes = String(accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => !/;\s*q=0(\.0*)?$/.test(one))
    .map((one) => one.split(';', 1)[0])
  for (const encoding of ['br', 'gzip'] as const) if (bodies[encoding] && takes.includes(encoding)) return encoding
  return 'identity'
}
