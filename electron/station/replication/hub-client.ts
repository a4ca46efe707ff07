import { Agent } from 'node:https'
import type { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import { io, type Socket } from 'socket.io-client'
import { endFailed } from '../server/failed-frame.ts'
import { guarded, guardFrames } from '../server/guard-frames.ts'
import { endUnreadOpened } from '../server/unread.ts'
import type { Forwarding } from './forwarding.ts'
import { keyOf, type LinkCertificate } from './link-certificate.ts'
import { speakOn } from './link-socket.ts'
import {
  type GivenBackMessage,
  givenBackMessage,
  type LinkEvents,
  linkPath,
  linkReading,
  type Presence,
  type PutOutMessage,
  presenceMessage,
  putOutMessage,
  welcomeMessage,
} from './link-wire.ts'
import type { Peers } from './peers.ts'

const connectMs = 2000

/**
 * Opens a connection to a station's link port. `isKnown`: whether the key that the other end shows belongs to a station
 * of the event. Nothing is sent to any other key.
 */
export function openLink(
  url: string,
  certificate: LinkCertificate,
  isKnown: (key: string) => boolean,
): Socket<LinkEvents, LinkEvents> {
  class PinningAgent extends Agent {
    override createConnection(...args: Parameters<Agent['createConnection']>): Duplex | null | undefined {
      const socket = super.createConnection(...args) as TLSSocket
      const look = () => {
        const shown = socket.getPeerX509Certificate()
        if (!shown || !isKnown(keyOf(shown))) socket.destroy(new Error('unknown key'))
      }
      // An unreadable certificate is treated as unknown.
      socket.once(
        'secureConnect',
        guarded(look, () => socket.destroy(new Error('unknown key'))),
      )
      return socket
    }
  }
  const agent = new PinningAgent({
    ...certificate,
    rejectUnauthorized: false,
    minVersion: 'TLSv1.3',
    maxCachedSessions: 0,
  })
  return io(url.replace(/^wss:/, 'https:'), {
    path: linkPath,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    timeout: connectMs,
    ...linkReading,
    agent: agent as never,
  }) as Socket<LinkEvents, LinkEvents>
}

export type HubClient = ReturnType<typeof createHubClient>

/** Ms between two rounds through all addresses, with jitter so that forty desks do not connect at the same time. */
const usualRestMs = 200
const jitterMs = 200
const nextAddressMs = 100

/**
 * Keeps a link to the hub. Tries the hub's possible addresses until one answers as the hub, and starts again when the
 * link is lost.
 */
export function createHubClient(deps: {
  certificate: LinkCertificate
  peers: Peers
  forwarding: Forwarding
  /** The most probable address first. */
  addresses: () => readonly string[]
  /** Ms between two attempts. */
  restMs?: number | undefined
  /** Whether the key belongs to a station of the event that was not put out. */
  isOursKey: (key: string) => boolean
  /** Whether the shown key belongs to the station that the other end claims to be. */
  isKeyOf: (stationId: string, key: string) => boolean
  /** The station that has shown this key refuses this station as put out. The message is not verified yet. */
  onPutOut: (word: PutOutMessage, key: string) => void
  /** The station that has shown this key refuses this station as returned. */
  onGivenBack: (word: GivenBackMessage, key: string) => void
  /** The hub's report of the linked stations. */
  onPresence: (presence: Presence) => void
  /** A link to the hub stands, or has ended. */
  onLink: (hub: { readonly stationId: string; readonly url: string } | null) => void
  onError: (error: unknown) => void
}) {
  let socket: Socket<LinkEvents, LinkEvents> | null = null
  let next: NodeJS.Timeout | undefined
  let isEnded = false
  let tried = 0
  let isPulled = false
  let url: string | undefined
  let linkedTo: string | null = null

  function connect(): void {
    const addresses = deps.addresses()
    url = addresses[tried % Math.max(1, addresses.length)]
    tried += 1
    const address = url
    if (address === undefined || isPulled) {
      again()
      return
    }
    let shown = ''
    const opened = openLink(address, deps.certificate, (key) => {
      shown = key
      return deps.isOursKey(key)
    })
    socket = opened
    guardFrames(opened, endFailed(deps.onError)(opened))
    opened.once('put-out', (raw) => {
      const word = putOutMessage.safeParse(raw)
      if (word.success) deps.onPutOut(word.data, shown)
    })
    opened.once('given-back', (raw) => {
      const word = givenBackMessage.safeParse(raw)
      if (word.success) deps.onGivenBack(word.data, shown)
      opened.disconnect()
    })
    opened.once('connect_error', lost)
    opened.once('welcome', (raw) => {
      const welcome = welcomeMessage.safeParse(raw)
      if (!welcome.success || !deps.isKeyOf(welcome.data.stationId, shown)) {
        opened.disconnect()
        return
      }
      const { stationId } = welcome.data
      linkedTo = stationId
      const { heard } = speakOn(opened, stationId, deps.peers, deps.forwarding)
      opened.io.engine.on('packet', heard)
      endUnreadOpened(opened.io.engine)
      tried = 0
      deps.onLink({ stationId, url: address })
      opened.on('presence', (presence) => {
        const parsed = presenceMessage.safeParse(presence)
        if (parsed.success) deps.onPresence(parsed.data)
      })
    })
    opened.once('disconnect', () => {
      linkedTo = null
      deps.onLink(null)
      lost()
    })
    function lost(): void {
      opened.removeAllListeners()
      opened.disconnect()
      if (socket === opened) again()
    }
  }

  function again(): void {
    socket = null
    if (isEnded) return
    clearTimeout(next)
    // Tries one address after the other, then rests.
    const isRoundOver = tried % Math.max(1, deps.addresses().length) === 0
    const rest = isRoundOver ? (deps.restMs ?? usualRestMs) + Math.random() * jitterMs : nextAddressMs
    next = setTimeout(connect, rest)
    next.unref()
  }

  connect()
  return {
    /** The hub may have another address now: connects there at once. */
    restartIfElsewhere(): void {
      tried = 0
      if (socket && url !== deps.addresses()[0]) socket.disconnect()
    },
    /** The station at the other end was put out: sends it the message and ends the link. */
    leave(stationId: string, { cut, signature }: PutOutMessage): void {
      if (linkedTo !== stationId) return
      socket?.emit('put-out', { cut, signature })
      socket?.disconnect()
    },
    cable(isIn: boolean): void {
      isPulled = !isIn
      if (isPulled) socket?.disconnect()
    },
    close(): void {
      isEnded = true
      clearTimeout(next)
      socket?.disconnect()
    },
  }
}
