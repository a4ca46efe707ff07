import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { networkPlace } from '../network-place.ts'
import { createByOwner } from './by-owner.ts'

/** The part of an engine.io connection that exists before its first message. */
interface Connection {
  readonly remoteAddress: string
  readonly request: Pick<IncomingMessage, 'headers' | 'socket'>
  close(discard: boolean): unknown
  once(event: 'close', listener: (this: Connection) => void): unknown
}

/** The client's address, for counting. Behind a proxy, the address that the proxy reports. */
export type AddressOf = (asker: { readonly ip: string; readonly headers: IncomingHttpHeaders }) => string

/**
 * Connections that have not proved their identity. When there are too many, the oldest one of the address with the most
 * is closed, so that new ones are admitted. A whole hall may share one address, and shows its tokens at once, while a
 * flood from there replaces its own connections. `most`: called for each new connection, since the connections of known
 * clients may leave less room.
 */
export function createStrangers(most: () => number, addressOf: AddressOf = ({ ip }) => ip) {
  const strangers = createByOwner<Connection>()
  const addresses = new WeakMap<Connection, string>()
  const forget = (connection: Connection): void => strangers.remove(addresses.get(connection) ?? '', connection)

  /** One for all connections. */
  function forgetClosed(this: Connection): void {
    forget(this)
  }

  /** Destroyed at once: an unanswered closing handshake would hold the connection for half a minute. */
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
      connection.once('close', forgetClosed)
      if (strangers.count() <= most()) return
      const oldest = strangers.oldestOf(strangers.most())
      if (oldest) end(oldest)
    },
    /** The connection has proved its identity. */
    know: forget,
  }
}
