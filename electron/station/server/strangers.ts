import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { networkPlace } from '../network-place.ts'

/** A connection of engine.io, as far as it is met before anybody has said anything on it. */
interface Connection {
  readonly remoteAddress: string
  readonly request: Pick<IncomingMessage, 'headers' | 'socket'>
  close(discard: boolean): unknown
  once(event: 'close', listener: () => void): unknown
}

/** Who asks, for counting: behind a proxy, whom the proxy says. */
export type AddressOf = (asker: { readonly ip: string; readonly headers: IncomingHttpHeaders }) => string

/**
 * Connections that have not shown whose they are. Of too many the oldest one goes of the address that has the most, so that
 * whoever comes is let in: a hall may stand behind one address, and shows its tokens at once, while a flood from there drives
 * out its own.
 * `most`: asked whenever one comes, since those who are known may leave less.
 */
export function createStrangers(most: () => number, addressOf: AddressOf = ({ ip }) => ip) {
  /** Of each address the oldest first. */
  const ofAddress = new Map<string, Set<Connection>>()
  const addresses = new WeakMap<Connection, string>()
  let count = 0

  function forget(connection: Connection): void {
    const address = addresses.get(connection) ?? ''
    const its = ofAddress.get(address)
    if (!its?.delete(connection)) return
    count -= 1
    if (its.size === 0) ofAddress.delete(address)
  }

  /** At once: a farewell that is not answered would hold the line for half a minute. */
  function end(connection: Connection): void {
    forget(connection)
    const { socket } = connection.request
    connection.close(true)
    socket.destroy()
  }

  function endOne(): void {
    let worst: Set<Connection> | undefined
    for (const its of ofAddress.values()) if (its.size > (worst?.size ?? 0)) worst = its
    const [oldest] = worst ?? []
    if (oldest) end(oldest)
  }

  return {
    count: (): number => count,
    meet(connection: Connection): void {
      const { remoteAddress: ip, request } = connection
      const address = networkPlace(addressOf({ ip, headers: request.headers }))
      const its = ofAddress.get(address) ?? new Set()
      ofAddress.set(address, its.add(connection))
      addresses.set(connection, address)
      count += 1
      connection.once('close', () => forget(connection))
      if (count > most()) endOne()
    },
    /** It has shown whose it is. */
    know: forget,
  }
}
