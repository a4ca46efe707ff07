import { createSocket } from 'node:dgram'
import { Bonjour } from 'bonjour-service'
import { createBucket } from '../audience/limits.ts'

/** What hubs are called on the network: DNS-SD, over mDNS. */
const service = { type: 'regie', protocol: 'tcp' } as const
/** Of one answer, which anybody may give: each is tried for seconds. A laptop has one for each network it is on. */
const mostAddresses = 4

/** Of a datagram, in bytes and questions: what asks for a hub, or tells of one, is far smaller. */
const mostBytes = 1500
const mostQuestions = 8
/** Datagrams that are read. Each question is answered by itself, on the thread that lets people in. */
const rate = { burst: 40, perSecond: 20 }

/** Answers within a bound, whoever asks: anybody on the network may send thousands of questions in one datagram. */
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
 * Tells the network that a hub is here. What is told is no secret and nobody's data: a port, the event's fingerprint, by which
 * its stations find it, and the hub's, which is in the codes of those that are to come in.
 */
export function announceHub({ port, ...txt }: { readonly port: number; readonly event: string; readonly hub: string }) {
  const bonjour = open()
  bonjour.publish({ ...service, name: `regie-${txt.hub}-${port}`, port, txt, probe: false })
  return { stop: (): void => bonjour.unpublishAll(() => bonjour.destroy()) }
}

/** The addresses of hubs with this fingerprint, of their own or of their event, that answer within `ms`. */
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
