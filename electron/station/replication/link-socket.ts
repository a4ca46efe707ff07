import { plainMessage } from '../../../shared/replication/messages.ts'
import { createBucket } from '../bucket.ts'
import type { Forwarding } from './forwarding.ts'
import { packBatch, unpackBatch } from './link-wire.ts'
import type { Peers } from './peers.ts'

/** The common part of both ends of a socket.io connection. */
interface LinkSocket {
  readonly connected: boolean
  disconnect(close: boolean): unknown
  emit(event: 'm' | 'b', message: unknown): unknown
  on(event: 'm' | 'b' | 'disconnect', listener: (message: unknown) => void): unknown
}

/**
 * Vectors of one link that are read. All that each of them lacks is cut and sent again. An honest station tells four a second at
 * most; one that is not read is asked for again.
 */
const vectorsRead = { burst: 10, perSecond: 5 }

/**
 * Runs the replication protocol on a connection whose other end has proved that it is `stationId`. An unreadable
 * message ends the link: both ends speak one protocol, so no honest station sends one. `forwarding`: null on the link
 * to the cloud, over which no command travels.
 */
export function speakOn(
  socket: LinkSocket & Parameters<Forwarding['attach']>[0] & Parameters<Peers['missing']['attach']>[0],
  stationId: string,
  peers: Peers,
  forwarding: Forwarding | null,
): { readonly heard: () => void } {
  const attached = peers.attach(stationId, (message) => {
    // The socket must not buffer messages: once the peer is back, it is known again what the peer lacks.
    if (!socket.connected) return
    if (message.kind === 'batch') socket.emit('b', packBatch(message.batch))
    else socket.emit('m', message)
  })
  const vectors = createBucket(vectorsRead, () => performance.now())
  socket.on('m', (raw) => {
    attached.heard()
    const parsed = plainMessage.safeParse(raw)
    if (!parsed.success) return void socket.disconnect(true)
    const isRead = parsed.data.kind !== 'hello' || parsed.data.vector === undefined || vectors.take()
    if (isRead) attached.receive(parsed.data)
  })
  socket.on('b', (raw) => {
    attached.heard()
    if (attached.isFull()) return
    const batch = unpackBatch(raw)
    if (batch) attached.receive({ kind: 'batch', batch })
    else socket.disconnect(true)
  })
  peers.missing.attach(socket, stationId)
  const forwarded = forwarding?.attach(socket, stationId)
  socket.on('disconnect', () => {
    forwarded?.close()
    attached.close()
  })
  return attached
}
