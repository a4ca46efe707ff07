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
/** Ms for a station that was put out to read why its link ends. */
const farewellMs = 500
/** Ms for a station with an unknown key to send its code. */
const pairingMs = 30_000
/** Simultaneous connections of unknown stations. A hall has some hundred known ones. */
const mostStrangers = 20

/**
 * Serves the links of other stations. TLS requires their certificate. A key from a pairing identifies its station, and
 * any other key may only send a code. A key of a station that was put out is told so, and nothing else. A key of a
 * station that has returned is told which of its events are held here, and may also send a code.
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
  /** The events of a station that are held here. */
  heldOf: (stationId: string) => GivenBackMessage['held']
  /** A linked station, identified by its key, reports that this one was put out. The message is not verified yet. */
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
    // Browsers send an origin. No page of a browser may use this link.
    allowRequest: (request, allow) => allow(null, request.headers.origin === undefined),
  })
  const connections = openConnections(server)
  // Limits silent connections, so that they cannot keep a station out.
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
    // If two stations have the same key, the one that was put out decides.
    const putOut = ofKey.find(([, { revoked }]) => revoked !== null)
    const [stationId, known] = ofKey[0] ?? []
    if (putOut?.[1].revoked) void farewell(socket, putOut[1].revoked)
    else if (stationId === undefined) meet(socket, key)
    else if (known?.givenBack) {
      tellGivenBack(socket, stationId)
      meet(socket, key)
    } else attend(socket, stationId, key)
  }

  /**
   * Sends the message and ends within `farewellMs`, whatever the other end does. Resolves when the connection is
   * closed.
   */
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
    // A second connection of the same station means that the older one is dead.
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
    /** Ends the link of a station that was put out. Resolves when it has no connection left. */
    async putOut(stationId: string, word: PutOutMessage): Promise<void> {
      const sockets = [...io.sockets.sockets.values()].filter(({ data }) => data.stationId === stationId)
      await Promise.all(sockets.map((socket) => farewell(socket, word)))
    },
    /** Ends the link of a station that has returned itself. */
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
      // A sleeping machine does not answer the farewell.
      return connections.cutAfter(graceMs, closed)
    },
  }
}
