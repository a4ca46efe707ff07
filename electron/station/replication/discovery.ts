import { createSocket } from 'node:dgram'
import { Bonjour } from 'bonjour-service'
import { createBucket } from '../bucket.ts'

/** The hubs' service name on the network: DNS-SD, over mDNS. */
const service = { type: 'regie', protocol: 'tcp' } as const
/**
 * Addresses used from one answer, which any machine may send: each is tried for seconds. A laptop has one for each of
 * its networks.
 */
const mostAddresses = 4

/** Limits of a datagram: bytes and questions. Queries and announcements of a hub are far smaller. */
const mostBytes = 1500
const mostQuestions = 8
/** Datagrams read per second. Each question is answered on the thread that admits people. */
const rate = { burst: 40, perSecond: 20 }

/** Limits the answers: any machine on the network may send thousands of questions in one datagram. */
function open(): Bonjour {
  const socket = createSocket({ type: 'udp4', reuseAddr: true })
  const budget = createBucket(rate, () => performance.now())
  const emit = socket.emit.bind(socket)
  socket.emit = (event: string, ...values: unknown[]) => {
    const [message] = values
    const isRead = event !== 'message' || (isSmall(message) && budget.take())
    return isRead && (emit as (name: string, ...values: unknown[]) => boolean)(event, ...values)
  }
  return new Bonjour({ socket } as never, () => {})
}

/** The count of questions is in the third word of the head (RFC 1035, 4.1.1). */
const isSmall = (message: unknown): boolean =>
  Buffer.isBuffer(message) &&
  message.length >= 12 &&
  message.length <= mostBytes &&
  message.readUInt16BE(4) <= mostQuestions

/**
 * Announces the hub on the network. The announced values are public: a port, the event's fingerprint, by which its
 * stations find the hub, and the hub's fingerprint, which is in the codes for new stations.
 */
export function announceHub({ port, ...txt }: { readonly port: number; readonly event: string; readonly hub: string }) {
  const bonjour = open()
  bonjour.publish({ ...service, name: `regie-${txt.hub}-${port}`, port, txt, probe: false })
  return { stop: (): void => bonjour.unpublishAll(() => bonjour.destroy()) }
}

/** The addresses of hubs that answer within `ms` and have this fingerprint, either the hub's or its event's. */
export function findHubs(fingerprint: string, ms: number): Promise<string[]> {
  return new Promise((resolve) => {
    const found = new Set<string>()
    const bonjour = open()
    const browser = bonjour.find(service, ({ port, addresses = [], txt }) => {
      const { event, hub } = (txt ?? {}) as { event?: unknown; hub?: unknown }
      if (event !== fingerprint && hub !== fingerprint) return
      for (const address of addresses.slice(0, mostAddresses))
        if (/^\d+(\.\d+){3}$/.test(address)) found.add(`wss://${address}:${port}`)
      if (found.size > 0) end()
    })
    const timer = setTimeout(end, ms)
    function end(): void {
      clearTimeout(timer)
      browser.stop()
      bonjour.destroy()
      resolve([...found])
    }
  })
}
