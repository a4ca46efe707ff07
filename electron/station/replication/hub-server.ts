import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { Server, type Socket } from 'socket.io'
import type { Catalog } from '../catalog.ts'
import { endFailed } from '../server/failed-frame.ts'
import { guarded, guardFrames } from '../server/guard-frames.ts'
import { openConnections } from '../server/open-connections.ts'
import { createStrangers } from '../server/strangers.ts'
import { endUnread } from '../server/unread.ts'
import type { Forwarding } from './forwarding.ts'
import { keyOf, type LinkCertificate } from './link-certificate.ts'
import { speakOn } from './link-socket.ts'
import {
  type GivenBackMessage,
  type LinkEvents,
  linkPath,
  linkPings,
  mostMessageBytes,
  type Presence,
  type PutOutMessage,
  putOutMessage,
} from './link-wire.ts'
import type { PairingDesk } from './pairing-desk.ts'
import type { Peers } from './peers.ts'

export type HubServer = Awaited<ReturnType<typeof startHubServer>>

/** ms. A stop takes less than 5 s in all. */
const graceMs = 500
/** A station that was put out has so long, in ms, to read why its link ends. */
const farewellMs = 500
/** A station that has shown no known key has so long to say its code. */
const pairingMs = 30_000
/** Of stations that nobody knows, at once: a hall has some hundred of ours. */
const mostStrangers = 20

/**
 * Where other stations link to. TLS asks for their certificate: the key of a pairing is that station's, any other key may
 * only say a code. The key of a station that was put out is told so, and nothing else; the key of one that has given itself
 * back is told what is held of it, and may only say a code as well.
 */
export async function startHubServer(deps: {
  certificate: LinkCertificate
  catalog: Catalog
  peers: Peers
  forwarding: Forwarding
  pairing: PairingDesk
  host: string
  port: number
  stationId: string
  epoch: () => number
  presence: () => Presence
  /** What is held here of a station. */
  heldOf: (stationId: string) => GivenBackMessage['held']
  /** A linked station, by its key, says that this one was put out. Nothing of it is proved yet. */
  onPutOut: (word: PutOutMessage, key: string) => void
  onError: (error: unknown) => void
}) {
  const { catalog, peers, pairing } = deps
  const server = createServer({
    ...deps.certificate,
    requestCert: true,
    rejectUnauthorized: false,
    minVersion: 'TLSv1.3',
    handshakeTimeout: 5000,
    headersTimeout: 5000,
    requestTimeout: 10_000,
  })
  const io = new Server<LinkEvents, LinkEvents>(server, {
    path: linkPath,
    transports: ['websocket'],
    serveClient: false,
    ...linkPings,
    maxHttpBufferSize: mostMessageBytes,
    connectTimeout: 5000,
    perMessageDeflate: false,
    // No page of a browser has business here.
    allowRequest: (request, allow) => allow(null, request.headers.origin === undefined),
  })
  const connections = openConnections(server)
  // Nobody is kept out by connections that say nothing.
  const strangers = createStrangers(() => mostStrangers)

  const failedOn = endFailed(deps.onError)

  io.on(
    'connection',
    guarded(receive, (error, [socket]) => failedOn(socket)(error)),
  )

  function receive(socket: Socket<LinkEvents, LinkEvents>): void {
    endUnread(socket.conn)
    guardFrames(socket, failedOn(socket))
    const certificate = (socket.request.socket as TLSSocket).getPeerX509Certificate?.()
    if (!certificate) return void socket.disconnect(true)
    const key = keyOf(certificate)
    const ofKey = [...catalog.all('station')].filter(([, { pairing: known }]) => known?.publicKey === key)
    // Of two stations with one key, the one that was put out decides.
    const putOut = ofKey.find(([, { revoked }]) => revoked !== null)
    const [stationId, known] = ofKey[0] ?? []
    if (putOut?.[1].revoked) void farewell(socket, putOut[1].revoked)
    else if (stationId === undefined) meet(socket, key)
    else if (known?.givenBack) {
      tellGivenBack(socket, stationId)
      meet(socket, key)
    } else attend(socket, stationId, key)
  }

  /** Ends within `farewellMs`, whatever the other end does. The promise is kept when the connection is closed. */
  function farewell(socket: Socket<LinkEvents, LinkEvents>, { cut, signature }: PutOutMessage): Promise<void> {
    const connection = socket.request.socket
    const closed = new Promise<void>((resolve) => connection.once('close', () => resolve()))
    if (connection.destroyed) return Promise.resolve()
    socket.emit('put-out', { cut, signature })
    socket.disconnect(true)
    const tooLong = setTimeout(() => connection.destroy(), farewellMs)
    return closed.finally(() => clearTimeout(tooLong))
  }

  const tellGivenBack = (socket: Socket<LinkEvents, LinkEvents>, stationId: string) =>
    socket.emit('given-back', { held: deps.heldOf(stationId) })

  function meet(socket: Socket<LinkEvents, LinkEvents>, key: string): void {
    const address = socket.request.socket.remoteAddress ?? ''
    strangers.meet(socket.conn)
    const tooLong = setTimeout(() => socket.disconnect(true), pairingMs)
    socket.on('disconnect', () => clearTimeout(tooLong))
    socket.on('introduce', (answer) => {
      if (typeof answer === 'function') answer(pairing.introduce())
    })
    socket.on('pair', (request, answer) => {
      if (typeof answer !== 'function') return
      return pairing.admit(request, key, address).then(answer, () => socket.disconnect(true))
    })
  }

  function attend(socket: Socket<LinkEvents, LinkEvents>, stationId: string, key: string): void {
    socket.emit('welcome', { stationId: deps.stationId, epoch: deps.epoch() })
    socket.emit('presence', deps.presence())
    // Of the same station an older connection is a dead one.
    for (const other of io.sockets.sockets.values())
      if (other !== socket && other.data.stationId === stationId) other.disconnect(true)
    socket.data.stationId = stationId
    socket.on('put-out', (raw) => {
      const word = putOutMessage.safeParse(raw)
      if (word.success) deps.onPutOut(word.data, key)
    })
    const { heard } = speakOn(socket, stationId, peers, deps.forwarding)
    socket.conn.on('heartbeat', heard)
    socket.conn.on('packet', heard)
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(deps.port, deps.host, resolve)
  })

  return {
    port: (server.address() as AddressInfo).port,
    /** Ends the link of a station that was put out; kept when no connection of it is left. */
    async putOut(stationId: string, word: PutOutMessage): Promise<void> {
      const sockets = [...io.sockets.sockets.values()].filter(({ data }) => data.stationId === stationId)
      await Promise.all(sockets.map((socket) => farewell(socket, word)))
    },
    /** Ends the link of a station that has given itself back. */
    giveBack(stationId: string): void {
      for (const socket of io.sockets.sockets.values()) {
        if (socket.data.stationId !== stationId) continue
        tellGivenBack(socket, stationId)
        socket.disconnect(true)
      }
    },
    tellPresence: () => void io.emit('presence', deps.presence()),
    close(): Promise<void> {
      const closed = new Promise<void>((resolve) => {
        io.disconnectSockets(true)
        void io.close(() => resolve())
      })
      // A machine that sleeps answers no farewell.
      return connections.cutAfter(graceMs, closed)
    },
  }
}
