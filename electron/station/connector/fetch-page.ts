import type { ConnectorFormat } from '../../../shared/domain/attendees/connector.ts'
import { accept, type Result } from '../../../shared/kernel/result.ts'
import type { ConnectorLimits } from './limits.ts'
import { retryAfterMs } from './retry-after.ts'
import { isSamePlace } from './same-place.ts'
import { inTrouble, networkTrouble, type Trouble, troubleOf } from './trouble.ts'

export interface PageRequest {
  readonly url: URL
  readonly format: ConnectorFormat
  readonly token: string | null
  /** The ETag of the known page: a platform that still has that page answers without a body. */
  readonly etag: string | null
  /** Bytes that all pages together may still contain. */
  readonly bytesLeft: number
  readonly limits: ConnectorLimits
  readonly signal: AbortSignal
  /** Wall clock in ms, for a date in `Retry-After`. */
  readonly now: () => number
}

export type PageAnswer =
  | { readonly kind: 'same'; readonly link: string | null }
  | {
      readonly kind: 'page'
      readonly body: Uint8Array
      readonly etag: string | null
      /** The header as it came: `<…>; rel="next"`. */
      readonly link: string | null
      /** The final address, to which relative addresses refer. */
      readonly url: URL
    }

/**
 * Requests one page. Redirects are followed on the same host only, so that neither the token nor the request leaves it.
 * Throws if `signal` is aborted. Every other failure is a `Trouble`.
 */
export async function fetchPage(request: PageRequest): Promise<Result<PageAnswer, Trouble>> {
  const { limits, signal } = request
  const inTime = AbortSignal.timeout(limits.pageMs)
  const either = AbortSignal.any([signal, inTime])
  try {
    let { url } = request
    for (let followed = 0; followed <= limits.redirects; followed++) {
      const response = await fetch(url, { headers: headersOf(request), redirect: 'manual', signal: either })
      const to = response.headers.get('location')
      if (!redirects.has(response.status) || to === null) return await answerOf(response, url, request)
      await response.body?.cancel()
      const target = URL.canParse(to, url.href) ? new URL(to, url) : null
      if (!target || !isSamePlace(url, target)) return inTrouble('other-host', { name: target?.host ?? null })
      url = target
    }
    return inTrouble('too-many-redirects')
  } catch (error) {
    if (signal.aborted) throw signal.reason
    return { ok: false, refusal: inTime.aborted ? troubleOf('timed-out') : networkTrouble(error) }
  }
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

const headersOf = ({ format, token, etag }: PageRequest): Record<string, string> => ({
  accept: format === 'json' ? 'application/json' : 'text/csv, text/plain;q=0.9',
  'user-agent': 'Regie',
  ...(token !== null && { authorization: `Bearer ${token}` }),
  ...(etag !== null && { 'if-none-match': etag }),
})

async function answerOf(response: Response, url: URL, request: PageRequest): Promise<Result<PageAnswer, Trouble>> {
  const { status, headers } = response
  const link = headers.get('link')
  if (status === 304 && request.etag !== null) {
    await response.body?.cancel()
    return accept({ kind: 'same', link })
  }
  if (status !== 200) {
    await response.body?.cancel()
    const wait = retryAfterMs(headers.get('retry-after'), request.now())
    return inTrouble(statusKinds[status] ?? 'platform-error', { status, retryAfterMs: wait })
  }
  const most = Math.min(request.limits.pageBytes, request.bytesLeft)
  const body = await bodyOf(response, most)
  if (!body) return inTrouble('too-large')
  if (isWebPage(headers.get('content-type'), body)) return inTrouble('web-page')
  return accept({ kind: 'page', body, etag: headers.get('etag'), link, url })
}

const statusKinds: Readonly<Record<number, Trouble['kind']>> = {
  401: 'unauthorised',
  403: 'unauthorised',
  404: 'not-found',
  410: 'not-found',
  429: 'too-many-requests',
  // The status of a portal that requires a login (RFC 6585).
  511: 'web-page',
}

/** Undefined if the body exceeds the limit, which applies to the inflated bytes. The rest is not read. */
async function bodyOf(response: Response, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  const body = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    body.set(chunk, at)
    at += chunk.length
  }
  return body
}

/**
 * Looks at the body as well as the content type: some platforms send data as `text/html`, and some portals send a login
 * page as `application/json`.
 */
function isWebPage(type: string | null, body: Uint8Array): boolean {
  const start = new TextDecoder('latin1')
    .decode(body.subarray(0, 1000))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  return /^<(!doctype html|html|head|body|script|meta)\b/i.test(start) || (start.startsWith('<') && isHtml(type))
}
const isHtml = (type: string | null) => /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type ?? '')
