import type { IncomingHttpHeaders } from 'node:http'
import { networkPlace } from '../electron/station/network-place.ts'

/**
 * The client's address, for counting. `trustedProxies`: those besides this machine; null if no proxy stands before the
 * cloud. `X-Forwarded-For` counts only on a connection from a trusted proxy. Its last address is the proxy's; clients
 * may forge those before it.
 */
export const askerOf = (
  { ip, headers }: { readonly ip: string; readonly headers: IncomingHttpHeaders },
  trustedProxies: readonly string[] | null,
): string =>
  (trustedProxies !== null &&
    isTrusted(ip, trustedProxies) &&
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim()) ||
  ip

/** This machine, or a named proxy. */
const isTrusted = (ip: string, trustedProxies: readonly string[]): boolean => {
  const address = networkPlace(ip)
  return address.startsWith('127.') || ip === '::1' || trustedProxies.includes(address)
}
