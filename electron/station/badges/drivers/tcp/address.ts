import { isIPv4, isIPv6 } from 'node:net'
import { accept, type Result, refuse } from '../../../../../shared/kernel/result.ts'

export interface TcpAddress {
  /** A name, an IPv4, or an IPv6 without its brackets. */
  readonly host: string
  readonly port: number
}

const example = 'par exemple tcp://192.168.1.50:9100'
const longestName = 253

/** `tcp://host:port` and nothing else: a slip must not lead to another device. The refusal says what to type. */
export function parseTcpAddress(address: string): Result<TcpAddress, string> {
  const parts = /^tcp:\/\/(?:\[([^[\]]*)\]|([^:/?#@[\]]*)):([^:]*)$/.exec(address)
  if (!parts) {
    if (/^tcp:\/\/[\da-f]*:[\da-f:]*:[\da-f:.]*$/i.test(address))
      return refuse('Une adresse IPv6 se met entre crochets, par exemple tcp://[fe80::1]:9100.')
    return refuse(`L’adresse d’une imprimante réseau est tcp://, son nom ou son adresse, puis son port : ${example}.`)
  }
  const [, bracketed, plain = '', digits = ''] = parts
  const port = /^[1-9]\d{0,4}$/.test(digits) ? Number(digits) : 0
  if (port < 1 || port > 65_535) return refuse(`Le port va de 1 à 65535 ; c’est 9100 le plus souvent, ${example}.`)
  if (bracketed !== undefined)
    return isIPv6(bracketed)
      ? accept({ host: bracketed, port })
      : refuse('Entre crochets se met une adresse IPv6, par exemple tcp://[fe80::1]:9100.')
  // Otherwise 10.0.0.300 or 192.168.1 would be looked up as names, and the second found as another address.
  if (/^[\d.]+$/.test(plain) && !isIPv4(plain))
    return refuse(`Une adresse IPv4 a quatre nombres de 0 à 255, ${example}.`)
  return isHostName(plain)
    ? accept({ host: plain, port })
    : refuse(`Le nom de l’imprimante a des lettres sans accent, des chiffres, des tirets et des points, ${example}.`)
}

function isHostName(name: string): boolean {
  const labels = name.split('.')
  return name.length <= longestName && labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label))
}
