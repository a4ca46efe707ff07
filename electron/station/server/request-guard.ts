import type { IncomingHttpHeaders } from 'node:http'

/** The names, with port, by which this station is reached, and the scheme of its pages there. */
export type Hosts = ReadonlyMap<string, 'http' | 'https'>

/**
 * Whether a request may come from a page of this station: a foreign page sends its own origin, a rebound DNS name its
 * own host.
 */
export function checkRequest(headers: IncomingHttpHeaders, hosts: Hosts): 'ok' | 'foreign-host' | 'foreign-origin' {
  if (!hosts.has((headers.host ?? '').toLowerCase())) return 'foreign-host'
  const { origin } = headers
  if (origin !== undefined && !isOurs(origin, hosts)) return 'foreign-origin'
  return 'ok'
}

/**
 * A cookie alone does not prove which page sent the request. The origin must be this station's. If the browser sends
 * none, it must say that a page of this station asks.
 */
export function mayUseCookie(method: string, headers: IncomingHttpHeaders, hosts: Hosts): boolean {
  if (headers.origin !== undefined) return isOurs(headers.origin, hosts)
  return method === 'GET' && (headers['sec-fetch-site'] === 'same-origin' || headers['sec-fetch-site'] === 'none')
}

/** A page of the same host over another scheme is foreign: another server may have answered it. */
function isOurs(origin: string, hosts: Hosts): boolean {
  const [scheme, host = ''] = origin.toLowerCase().split('://')
  return hosts.get(host) === scheme
}

export const sessionCookie = 'regie_session'

/** The value of a cookie in a header, or undefined. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').slice(0, 4096).split(';')) {
    const [key, value] = pair.trim().split('=', 2)
    if (key === name) return value
  }
  return undefined
}

export const bearerOf = (header: string | undefined): string | undefined =>
  /^Bearer (\S{1,300})$/.exec(header ?? '')?.[1]
