import type { Socket } from 'socket.io'
import { textFragment } from './write-to-all.ts'

/** The end of an answer that many are given, written out and framed once for all of them. */
export interface SharedEnd {
  readonly frame: Buffer
}

/** `fields`: JSON of at least one field, without its braces. */
export const sharedEnd = (fields: string): SharedEnd => ({ frame: textFragment(`,${fields}}}]`, 'last') })

/** What an acknowledgement of socket.io is made of. */
interface Packet {
  readonly id: number
}
type Inside = { packet?: (packet: Packet) => void }
interface Framed {
  write(text: string, options: { wsPreEncodedFrame: readonly Buffer[]; compress: boolean }): void
}

/**
 * Answers `{ version, value: { ...own, ...shared } }` by `answer`, as socket.io 4 gives it to a listener: of a session's 120 kB
 * for thousands of phones a few hundred bytes are made for each. The message goes in two fragments over an uncompressed
 * websocket, behind whatever waits before it, and its end is one buffer for all who have not read it yet.
 */
export function answerSharing(
  socket: Socket,
  answer: (value: null) => void,
  { version, own, shared }: { readonly version: number; readonly own: object; readonly shared: SharedEnd },
): void {
  const inside = socket as unknown as Inside
  const conn = socket.conn as unknown as Framed
  inside.packet = ({ id }) => {
    const text = `43${id}[{"version":${version},"value":${JSON.stringify(own).slice(0, -1)}`
    conn.write('', { wsPreEncodedFrame: [textFragment(text, 'first'), shared.frame], compress: false })
  }
  try {
    answer(null)
  } finally {
    // Its class's own again.
    delete inside.packet
  }
}
