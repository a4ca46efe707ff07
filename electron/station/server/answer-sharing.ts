import type { Socket } from 'socket.io'
import { textFragment } from './write-to-all.ts'

/** The end of an answer that many clients get, serialised and framed once for all of them. */
export interface SharedEnd {
  readonly frame: Buffer
}

/** `fields`: JSON of at least one field, without its braces. */
export const sharedEnd = (fields: string): SharedEnd => ({ frame: textFragment(`,${fields}}}]`, 'last') })

/** An acknowledgement of socket.io. */
interface Packet {
  readonly id: number
}
type Inside = { packet: (packet: Packet) => void }
interface Framed {
  write(text: string, options: { wsPreEncodedFrame: readonly Buffer[]; compress: boolean }): void
}

/**
 * Answers `{ version, value: { ...own, ...shared } }` through `answer`, as socket.io 4 passes it to a listener. Of a
 * session's 120 kB, only a few hundred bytes are made for each of thousands of phones. The message is sent in two
 * fragments over an uncompressed websocket, after all messages that wait. Its end is one buffer, shared by all clients
 * that have not read it yet.
 */
export function answerSharing(
  socket: Socket,
  answer: (value: null) => void,
  { version, own, shared }: { readonly version: number; readonly own: object; readonly shared: SharedEnd },
): void {
  const inside = socket as unknown as Inside
  const conn = socket.conn as unknown as Framed
  const { packet } = inside
  inside.packet = ({ id }) => {
    const text = `43${id}[{"version":${version},"value":${JSON.stringify(own).slice(0, -1)}`
    conn.write('', { wsPreEncodedFrame: [textFragment(text, 'first'), shared.frame], compress: false })
  }
  try {
    answer(null)
  } finally {
    // A deleted property would leave the socket with a dictionary of properties, which is 1.6 KB.
    inside.packet = packet
  }
}
