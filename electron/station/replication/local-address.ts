import { BlockList, isIPv4 } from 'node:net'
import { networkInterfaces } from 'node:os'

/** RFC 1918, loopback and link-local of IPv4; loopback, link-local and unique local of IPv6. */
const localHosts = [
  /^10(\.\d{1,3}){3}$/,
  /^192\.168(\.\d{1,3}){2}$/,
  /^172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2}$/,
  /^127(\.\d{1,3}){3}$/,
  /^169\.254(\.\d{1,3}){2}$/,
  /^\[::1\]$/,
  /^\[f[cd][0-9a-f]{2}:[0-9a-f:]+\]$/,
  /^\[fe[89ab][0-9a-f]:[0-9a-f:]+\]$/,
]

/** Whether an IPv4 address is in a network of this machine: some venues use public addresses internally. */
function isOnOwnNetwork(host: string): boolean {
  if (!isIPv4(host)) return false
  const networks = new BlockList()
  for (const one of Object.values(networkInterfaces()).flat())
    if (one?.family === 'IPv4' && one.cidr !== null)
      networks.addSubnet(one.address, Math.max(16, Number(one.cidr.split('/')[1])))
  return networks.check(host)
}

/**
 * Whether the address that a station reports for itself may be used. It must be an origin of this protocol, without a
 * path, at an address of the venue's own network. Names are not accepted: a name server would decide where they lead.
 */
export function isLocalAddress(
  text: string,
  protocol: 'wss:' | 'https:' | 'http:',
  isOfVenue: (host: string) => boolean = isOnOwnNetwork,
): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  const isOrigin = url.protocol === protocol && text === `${url.protocol}//${url.host}`
  return isOrigin && (localHosts.some((host) => host.test(url.hostname)) || isOfVenue(url.hostname))
}
