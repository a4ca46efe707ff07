import type { IncomingHttpHeaders, Server as NodeServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { z } from 'zod'
import { sameText } from '../../electron/station/access/access-secrets.ts'
import type { Catalog } from '../../electron/station/catalog.ts'
import {
  type CloudLinkEvents,
  type CloudRefusal,
  cloudLinkPath,
  cloudPings,
  cloudProtocols,
  codeProof,
  introduceRequest,
  pairRequest,
  protocolGap,
  proveRequest,
  transcriptOf,
} from '../../electron/station/cloud/cloud-wire.ts'
import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import { speakOn } from '../../electron/station/replication/link-socket.ts'
import { mostMessageBytes } from '../../electron/station/replication/link-wire.ts'
import type { Peers } from '../../electron/station/replication/peers.ts'
import { endFailed } from '../../electron/station/server/failed-frame.ts'
import { guarded, guardFrames } from '../../electron/station/server/guard-frames.ts'
import { createStrangers } from '../../electron/station/server/strangers.ts'
import { endUnread } from '../../electron/station/server/unread.ts'
import { hasLeft, standingRoleOf } from '../../shared/domain/stations/station.ts'
import type { WrongCodes } from '../wrong-codes.ts'

export type Joining = z.output<typeof pairRequest>

/** Limits of connections that have not proved their identity: their time in ms, and their number. */
const strangerMs = 15_000
const mostStrangers = 20
/**
 * Wrong codes from one place within a minute. A code has 100 bits and cannot be guessed: the limit spares the log and
 * its readers.
 */
export const mostWrongLinkCodes = 10

type LinkSocket = Socket<CloudLinkEvents, CloudLinkEvents>

/**
 * Serves the hubs' links on the cloud's only port. Proxies end TLS before that port, so each end proves its identity by
 * a signature over both nonces.
 */
export function createLinkServer(
  server: NodeServer,
  deps: {
    log: EventLog
    catalog: Catalog
    peers: Peers
    publicUrl: () => string
    /** The code that the first hub must show. Null if a hub has come, or if this cloud has its own event. */
    linkCode: () => string | null
    /** The key of the hub that came with the code, used until the log itself names the keys of the event's stations. */
    firstHub: () => { readonly stationId: string; readonly publicKey: string } | null
    /** Makes this cloud start again with the hub's event. */
    join: (joining: Joining) => Promise<void>
    /** The client's address, for the limit on wrong codes. */
    addressOf: (asker: { readonly ip: string; readonly headers: IncomingHttpHeaders }) => string
    wrongCodes: WrongCodes
    onError: (error: unknown) => void
  },
) {
  const { log, catalog } = deps
  const { crypto, identity } = log
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
  // Limits silent connections by address, so that they cannot keep a hub out.
  const strangers = createStrangers(() => mostStrangers, deps.addressOf)
  let lastHeardAt: number | null = null
  const io = new Server<CloudLinkEvents, CloudLinkEvents>(server, {
    path: cloudLinkPath,
    transports: ['websocket'],
    serveClient: false,
    ...cloudPings,
    maxHttpBufferSize: mostMessageBytes,
    connectTimeout: 5000,
    perMessageDeflate: false,
    destroyUpgrade: false,
    // Browsers send an origin. No page of a browser may use this link.
    allowRequest: (request, allow) => allow(null, request.headers.origin === undefined),
  })

  /**
   * Whether the key belongs to a pilot's station of the event: by the log, or by the code until the log has arrived.
   */
  function isHubOfOurs(stationId: string, publicKey: string): boolean {
    const standing = catalog.get('station', stationId)
    const { pairing } = standing
    if (pairing) return pairing.publicKey === publicKey && standingRoleOf(standing) === 'pilot'
    const first = deps.firstHub()
    return first?.stationId === stationId && first.publicKey === publicKey
  }

  const failedOn = endFailed(deps.onError)

  io.on(
    'connection',
    guarded(receive, (error, [socket]) => failedOn(socket)(error)),
  )

  function receive(socket: LinkSocket): void {
    endUnread(socket.conn)
    guardFrames(socket, failedOn(socket))
    strangers.meet(socket.conn)
    const known = () => {
      strangers.know(socket.conn)
      clearTimeout(tooLong)
    }
    const tooLong = setTimeout(() => socket.disconnect(true), strangerMs)
    socket.on('disconnect', known)
    let hub: z.output<typeof introduceRequest> | null = null
    const self = {
      stationId: identity.stationId,
      publicKey: base64(identity.stationPublicKey),
      nonce: base64(crypto.random(32)),
    }
    const refuse = (refused: CloudRefusal) => ({ refused })
    /**
     * For a hub that did not compare versions itself. The hub reads the answer, so an older hub learns that the cloud
     * is newer, and the reverse.
     */
    const gapWith = (one: typeof hub & object): CloudRefusal | null => {
      const gap = protocolGap(one.protocols)
      return gap === null ? null : gap === 'older' ? 'newer-cloud' : 'older-cloud'
    }

    socket.on('introduce', (raw, answer) => {
      const parsed = introduceRequest.safeParse(raw)
      if (typeof answer !== 'function' || !parsed.success || hub) return void socket.disconnect(true)
      hub = parsed.data
      const signature = base64(crypto.sign(identity.stationPrivateKey, transcriptOf('cloud', hub, self)))
      const eventId = deps.linkCode() === null ? identity.eventId : null
      answer({ protocols: cloudProtocols, eventId, ...self, signature })
    })

    socket.on('pair', async (raw, answer) => {
      const parsed = pairRequest.safeParse(raw)
      if (typeof answer !== 'function' || !parsed.success || !hub) return void socket.disconnect(true)
      const gap = gapWith(hub)
      if (gap !== null) return answer(refuse(gap))
      const code = deps.linkCode()
      const proof = (who: 'hub-code' | 'cloud-code', of: string, by: typeof hub & object) =>
        base64(codeProof(crypto, of, transcriptOf(who, by, self)))
      const isRight = code !== null && sameText(parsed.data.proof, proof('hub-code', code, hub))
      const { address: ip, headers } = socket.handshake
      if (!(await deps.wrongCodes.mayTell(deps.addressOf({ ip, headers }), isRight)))
        return answer(refuse('too-many-tries'))
      if (!isRight) return answer(refuse('unknown-code'))
      if (parsed.data.hub.publicKey !== hub.publicKey || parsed.data.event.eventId !== hub.eventId)
        return void socket.disconnect(true)
      answer({ proof: proof('cloud-code', code, hub) })
      deps.join(parsed.data).catch(deps.onError)
    })

    socket.on('prove', (raw, answer) => {
      const parsed = proveRequest.safeParse(raw)
      if (typeof answer !== 'function' || !parsed.success || !hub) return void socket.disconnect(true)
      const gap = gapWith(hub)
      if (gap !== null) return answer(refuse(gap))
      if (hub.eventId !== identity.eventId) return answer(refuse('other-event'))
      const { stationId, publicKey } = hub
      const signature = Buffer.from(parsed.data.signature, 'base64')
      const isProved = crypto.verify(Buffer.from(publicKey, 'base64'), transcriptOf('hub', hub, self), signature)
      if (!isProved || !isHubOfOurs(stationId, publicKey)) return answer(refuse('unknown-station'))
      known()
      answer({ publicUrl: deps.publicUrl() })
      attend(socket, stationId)
    })
  }

  function attend(socket: LinkSocket, stationId: string): void {
    // A second connection of the same station means that the older one is dead.
    for (const other of io.sockets.sockets.values())
      if (other !== socket && other.data.stationId === stationId) other.disconnect(true)
    socket.data.stationId = stationId
    const { heard } = speakOn(socket as never, stationId, deps.peers, null)
    lastHeardAt = log.now()
    socket.conn.on('heartbeat', heard)
    socket.conn.on('packet', () => {
      lastHeardAt = log.now()
      heard()
    })
  }

  return {
    /** A hub was put out or returned: its connection ends at once, and later ones are refused. */
    dropLeft(): void {
      for (const socket of io.sockets.sockets.values()) {
        const { stationId } = socket.data as { stationId?: string }
        if (stationId !== undefined && hasLeft(catalog.get('station', stationId))) socket.disconnect(true)
      }
    },
    /**
     * When a hub was last heard, in ms since 1970, even before it was accepted. A cut connection still looks whole for
     * some seconds.
     */
    lastHeardAt: (): number | null => lastHeardAt,
    count: (): number => [...io.sockets.sockets.values()].filter(({ data }) => data.stationId !== undefined).length,
    close: (): Promise<void> =>
      new Promise((resolve) => {
        io.disconnectSockets(true)
        void io.close(() => resolve())
      }),
  }
}
