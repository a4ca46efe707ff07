import { createSocket } from 'node:dgram'
import { Bonjour } from 'bonjour-service'
import { createBucket } from './bucket.ts'

/** Limits of a datagram: bytes and questions. Queries and announcements of a hub or a printer are smaller. */
const mostBytes = 1500
const mostQuestions = 8
/** Datagrams read per second. Each question is answered on the thread that admits people. */
const rate = { burst: 40, perSecond: 20 }

/** DNS-SD over mDNS, with its answers limited: any machine on the network may send thousands of questions in one datagram. */
export function openDnsSd(): Bonjour {
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
