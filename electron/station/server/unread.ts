/** The internals of a connection that are read here and missing from its types. */
interface Inside {
  readonly request: { readonly socket: { readonly writableLength: number } }
  /** Packets that engine.io holds back until the last write is done. */
  readonly writeBuffer?: readonly unknown[]
  on(event: 'packetCreate', listener: (this: Inside) => void): unknown
  close(discard: boolean): unknown
}

/**
 * Limits of data that were sent and not read. A list of 600 questions is 350 KB; a page that reads has a few of them in
 * flight. Packets of one turn of the event loop wait for its end: a program that sends thousands of commands at once is
 * answered in one turn, before it could have read the first answer.
 */
const mostBytes = 16 * 1024 * 1024
const mostPackets = 10_000

/** The internals of a connection that was opened from this side. */
interface OpenedInside extends Pick<Inside, 'writeBuffer'> {
  on(event: 'packetCreate', listener: () => void): unknown
  readonly transport: { readonly ws: { readonly bufferedAmount: number; terminate(): void } }
}

/**
 * Ends a connection whose peer no longer reads. A peer that keeps requesting, and sends pings without reading, would
 * otherwise fill this process's memory with unsent data.
 */
export function endUnread(connection: object): void {
  const inside = connection as Inside
  inside.on('packetCreate', endIfUnread)
}

/** One for all connections. */
function endIfUnread(this: Inside): void {
  const { writeBuffer = [], request } = this
  if (isTooMuch(writeBuffer, request.socket.writableLength)) this.close(true)
}

/**
 * As `endUnread`, for a link that this station has opened. Its engine would wait until everything is read before it
 * closes.
 */
export function endUnreadOpened(engine: object): void {
  const inside = engine as OpenedInside
  inside.on('packetCreate', () => {
    const { ws } = inside.transport
    if (isTooMuch(inside.writeBuffer ?? [], ws.bufferedAmount)) ws.terminate()
  })
}

const isTooMuch = (packets: readonly unknown[], bytes: number): boolean =>
  packets.length > mostPackets || bytes > mostBytes
