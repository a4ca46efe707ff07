/** What is looked at of a connection's inside, which its types do not tell of. */
interface Inside {
  readonly request: { readonly socket: { readonly writableLength: number } }
  /** What engine.io holds back until the last write is done. */
  readonly writeBuffer?: readonly unknown[]
  on(event: 'packetCreate', listener: () => void): unknown
  close(discard: boolean): unknown
}

/** Written to a peer and not read by it. A list of 600 questions is 350 KB; a page that reads has a few of them on its way. */
const mostBytes = 16 * 1024 * 1024
const mostPackets = 2000

/** The same of a connection that was opened here. */
interface OpenedInside extends Pick<Inside, 'writeBuffer' | 'on'> {
  readonly transport: { readonly ws: { readonly bufferedAmount: number; terminate(): void } }
}

/**
 * Ends a connection whose peer takes what it is sent no more. A peer that asks on, and answers no ping but says that it is
 * there, would else fill the memory of this process with what waits for it.
 */
export function endUnread(connection: object): void {
  const inside = connection as Inside
  inside.on('packetCreate', () => {
    const { writeBuffer = [], request } = inside
    if (isTooMuch(writeBuffer, request.socket.writableLength)) inside.close(true)
  })
}

/** The same for a link that this station has opened. Its engine would wait, before it closes, until all is read. */
export function endUnreadOpened(engine: object): void {
  const inside = engine as OpenedInside
  inside.on('packetCreate', () => {
    const { ws } = inside.transport
    if (isTooMuch(inside.writeBuffer ?? [], ws.bufferedAmount)) ws.terminate()
  })
}

const isTooMuch = (packets: readonly unknown[], bytes: number): boolean =>
  packets.length > mostPackets || bytes > mostBytes
