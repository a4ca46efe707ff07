import { accept, type Result, refuse } from '../../../../../shared/kernel/result.ts'
import { parseTcpAddress, type TcpAddress } from '../tcp/address.ts'

export interface QueueAddress {
  readonly server: TcpAddress
  readonly queue: string
  /** As IPP names it. */
  readonly uri: string
  readonly path: string
}

const usualPort = 631
/** This machine's own CUPS. */
export const ownCups: TcpAddress = { host: 'localhost', port: usualPort }
const example = 'par exemple Badges, ou ipp://192.168.1.5:631/printers/Badges'

/** A queue of this station's own CUPS by its name, or `ipp://host[:port]/printers/name`. The refusal says what to type. */
export function parseQueueAddress(address: string): Result<QueueAddress, string> {
  if (!address.includes('/') && !address.includes(':')) return queueAt(ownCups.host, ownCups, address)
  const parts = /^ipp:\/\/([^/?#@]*)\/printers\/([^/]*)$/.exec(address)
  if (!parts)
    return refuse(`L’adresse d’une file CUPS est son nom, ou ipp://, son serveur, /printers/ et son nom : ${example}.`)
  const [, given = '', queue = ''] = parts
  const hostPort = /:\d*$/.test(given) && !given.endsWith(']') ? given : `${given}:${usualPort}`
  const server = parseTcpAddress(`tcp://${hostPort}`)
  if (!server.ok)
    return refuse(`Le serveur de la file est un nom ou une adresse, et son port 631 le plus souvent : ${example}.`)
  return queueAt(hostPort, server.value, queue)
}

/** CUPS allows no spaces, no `/` and no `#`; what URIs treat apart is not worth the doubt. */
function queueAt(hostPort: string, server: TcpAddress, queue: string): Result<QueueAddress, string> {
  if (!/^[\p{L}\p{N}_.+-]{1,127}$/u.test(queue))
    return refuse(`Le nom d’une file CUPS a des lettres, des chiffres, des tirets et des points : ${example}.`)
  const path = `/printers/${encodeURIComponent(queue)}`
  return accept({ server, queue, path, uri: `ipp://${hostPort}${path}` })
}
