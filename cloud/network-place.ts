import type { IncomingHttpHeaders } from 'node:http'
import { networkPlace } from '../electron/station/network-place.ts'

/**
 * The address that asks, for counting. `trustedProxies`: beside this machine; null where nothing stands before the cloud. A header says it where the connection comes from a proxy that is trusted; the proxy
 * writes the last address of `X-Forwarded-For`, and anybody may write those before it.
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

/** This machine, or one that is named. */
const isTrusted = (ip: string, trustedProxies: readonly string[]): boolean => {
  const address = networkPlace(ip)
  return address.startsWith('127.') || ip === '::1' || trustedProxies.includes(address)
}
