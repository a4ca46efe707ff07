import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import {
  type CloudLinkEvents,
  cloudLinkPath,
  cloudProtocols,
  codeProof,
  introduceRequest,
  pairRequest,
  proveRequest,
  transcriptOf,
} from '../../electron/station/cloud/cloud-wire.ts'
import { newSigningKey, nodeCrypto } from '../../electron/station/crypto.ts'
import { stationIdOf } from '../../electron/station/event-log/identity.ts'
import { unpackBatch } from '../../electron/station/replication/link-wire.ts'
import type { Batch } from '../../shared/replication/batch.ts'
import type { Ack } from '../../shared/replication/messages.ts'
import { otherStation } from '../contract/other-station.ts'
import { until } from '../support/until.ts'
import { offerBatch } from './offer-batch.ts'
import type { Venue } from './venue.ts'

/** A socket that can send anything. */
interface AnySocket {
  timeout(ms: number): { emitWithAck(event: string, request: object): Promise<unknown> }
}

export type HostileCloud = Awaited<ReturnType<typeof startHostileCloud>>

/**
 * A cloud with changed code. The hub links to it as to any other, and it receives what a cloud receives. It sends
 * whatever its attacker chooses.
 */
export async function startHostileCloud(
  venue: Venue,
  { madeUpId, timeoutMs = 20_000 }: { readonly madeUpId?: string; readonly timeoutMs?: number } = {},
) {
  const key = newSigningKey()
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const stationId = madeUpId ?? stationIdOf(nodeCrypto, key.publicKey)
  const code = 'hostile2cloud2code22'
  const server = createServer()
  const io = new Server<CloudLinkEvents, CloudLinkEvents>(server, { path: cloudLinkPath, transports: ['websocket'] })
  const received: Batch[] = []
  let link: Socket<CloudLinkEvents, CloudLinkEvents> | null = null
  let eventId: string | null = null
  let told: object = {}

  io.on('connection', (socket) => {
    const self = { stationId, publicKey: base64(key.publicKey), nonce: base64(nodeCrypto.random(32)) }
    let hub: ReturnType<typeof introduceRequest.parse>
    socket.on('introduce', (raw, answer) => {
      hub = introduceRequest.parse(raw)
      const signature = base64(nodeCrypto.sign(key.privateKey, transcriptOf('cloud', hub, self)))
      answer({ protocols: cloudProtocols, eventId, ...self, signature })
    })
    socket.on('pair', (raw, answer) => {
      const request = pairRequest.parse(raw)
      eventId = request.event.eventId
      told = request.event
      answer({ proof: base64(codeProof(nodeCrypto, code, transcriptOf('cloud-code', hub, self))) })
    })
    socket.on('prove', (raw, answer) => {
      proveRequest.parse(raw)
      link = socket
      answer({ publicUrl: url })
    })
    socket.on('b', (bytes: Buffer) => {
      const batch = unpackBatch(bytes)
      if (batch) received.push(batch)
      const last = batch && batch.after + batch.events.length
      if (batch) socket.emit('m', { kind: 'ack', origin: batch.origin, seq: last })
    })
    socket.on('m', (raw: unknown) => {
      const { kind } = raw as { kind?: unknown }
      if (kind === 'hello' || kind === 'ask-vector')
        socket.emit('m', { kind: 'hello', protocol: 1, eventId, wallMs: Date.now(), digest: '', vector: {} })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await venue.hub.client.done('cloud.link', { url, code })
  async function close(): Promise<void> {
    await venue.hub.client.done('cloud.link', { url: 'http://127.0.0.1:9' }).catch(() => null)
    io.disconnectSockets(true)
    await new Promise<void>((resolve) => void io.close(() => resolve()))
  }
  const proved = until('the hub has proved itself to the hostile cloud', () => link, { timeoutMs })
  const socket = await proved.catch(async (error: unknown) => {
    await close()
    throw error
  })
  await until('the hub has sent something', () => received.length > 0, { timeoutMs: 20_000 })
  const writerOf = (incarnation: string) => otherStation({ eventId: eventId as never }, stationId, incarnation, key)
  const writer = writerOf('run1')

  return {
    stationId,
    received,
    writer,
    writerOf,
    /** The keys that the hub has sent. */
    told: () => told,
    /** Sends a hand-written frame. False if there is no connection. */
    write(frame: string): boolean {
      if (!link?.connected) return false
      ;(link.conn as unknown as { write(frame: string): unknown }).write(frame)
      return true
    },
    /** Resolves when the present connection has ended. */
    untilCut: (): Promise<void> => new Promise((resolve) => link?.once('disconnect', () => resolve())),
    offer: (batch: Batch): Promise<Ack | null> => offerBatch(socket, batch),
    /** The answer to a command that the link’s protocol does not have. Null if there is none. */
    forward: (request: object): Promise<unknown> =>
      (socket as unknown as AnySocket)
        .timeout(5000)
        .emitWithAck('forward', request)
        .catch(() => null),
    close,
  }
}
