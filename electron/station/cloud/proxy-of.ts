import { BlockList, isIPv4 } from 'node:net'

/**
 * The proxy that the environment names for a host, by the rules of Node and curl: `https_proxy`, then `HTTPS_PROXY`,
 * except for hosts that `no_proxy` or `NO_PROXY` lists. Null if there is none.
 * @throws ERR_PROXY_INVALID_CONFIG, as Node does, if the value is not a proxy's address
 */
export function proxyOf(host: string, port: number, env: NodeJS.ProcessEnv): URL | null {
  const named = env.https_proxy || env.HTTPS_PROXY
  if (!named || isListed(host.toLowerCase(), port, env.no_proxy || env.NO_PROXY || '')) return null
  const proxy = URL.canParse(named) ? new URL(named) : null
  if (proxy && /^https?:$/.test(proxy.protocol)) return proxy
  // The value may hold a password, so the message does not repeat it.
  throw Object.assign(new Error('HTTPS_PROXY is no address of a proxy'), { code: 'ERR_PROXY_INVALID_CONFIG' })
}

const isListed = (host: string, port: number, list: string): boolean =>
  list
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim())
    .some(
      (entry) =>
        entry === '*' ||
        entry === host ||
        entry === `${host}:${port}` ||
        entry === `.${host}` ||
        (entry.startsWith('.') && host.endsWith(entry)) ||
        (entry.startsWith('*.') && host.endsWith(entry.slice(1))) ||
        isInRange(host, entry),
    )

/** `192.168.1.0-192.168.1.255` */
function isInRange(host: string, entry: string): boolean {
  const [from = '', to = ''] = entry.split('-').map((address) => address.trim())
  if (![host, from, to].every((address) => isIPv4(address))) return false
  const range = new BlockList()
  try {
    range.addRange(from, to)
  } catch {
    // A range from a higher to a lower address contains nothing.
    return false
  }
  return range.check(host)
}
