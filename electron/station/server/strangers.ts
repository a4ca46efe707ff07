import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { networkPlace } from '../network-place.ts'
import { createByOwner } from './by-owner.ts'

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
  const strangers = createByOwner<Connection>()
  const addresses = new WeakMap<Connection, string>()
  const forget = (connection: Connection): void => strangers.remove(addresses.get(connection) ?? '', connection)

  /** At once: a farewell that is not answered would hold the line for half a minute. */
  function end(connection: Connection): void {
    forget(connection)
    const { socket } = connection.request
    connection.close(true)
    socket.destroy()
  }

  return {
    count: strangers.count,
    meet(connection: Connection): void {
      const { remoteAddress: ip, request } = connection
      const address = networkPlace(addressOf({ ip, headers: request.headers }))
      strangers.add(address, connection)
      addresses.set(connection, address)
      connection.once('close', () => forget(connection))
      if (strangers.count() <= most()) return
      const oldest = strangers.oldestOf(strangers.most())
      if (oldest) end(oldest)
    },
    /** It has shown whose it is. */
    know: forget,
  }
}
