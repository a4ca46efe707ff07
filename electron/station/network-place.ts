import { isIPv6 } from 'node:net'

/** Groups of 16 bits. The first four are the network: its owner can use 2^64 addresses. */
const groupsInAll = 8
const groupsOfNetwork = 4

/** For IPv4, the address itself in any notation. For IPv6, its network of 64 bits. */
export function networkPlace(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [plain = ''] = address.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('%')
  const [head = [], tail = []] = plain.split('::').map((part) => part.split(':').filter((group) => group !== ''))
  const between = Array<string>(groupsInAll - head.length - tail.length).fill('0')
  const network = [...head, ...between, ...tail].slice(0, groupsOfNetwork)
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::`
}
