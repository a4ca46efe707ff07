import type { IncomingHttpHeaders } from 'node:http'
import { networkPlace } from '../electron/station/network-place.ts'

/**
 * The address that asks, for counting. A header says it where the connection comes from a proxy that is trusted; the proxy
 * writes the last address of `X-Forwarded-For`, and anybody may write those before it.
 */
export const askerOf = (
  { ip, headers }: { readonly ip: string; readonly headers: IncomingHttpHeaders },
  trustedProxies: readonly string[],
): string =>
  (isTrusted(ip, trustedProxies) &&
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim()) ||
  ip

/** This machine, or one that is named. */
const isTrusted = (ip: string, trustedProxies: readonly string[]): boolean => {
  const address = networkPlace(ip)
  return address.startsWith('127.') || ip === '::1' || trustedProxies.includes(address)
}
