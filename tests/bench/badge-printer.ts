import { createServer, type Socket } from 'node:net'
import { createEscposDecoder } from '../support/fake-printers/escpos-decoder.ts'
import { createQlDecoder } from '../support/fake-printers/ql-decoder.ts'

export type BadgePrinter = Awaited<ReturnType<typeof startBadgePrinter>>

/** A label printer that answers at once, and tells when the last byte of a badge has come: an ESC/POS cut, or a QL's print. */
export async function startBadgePrinter(driver: 'escpos' | 'brother-ql' = 'escpos') {
  let last = Promise.withResolvers<number>()
  let out = 0
  const isOut = () => {
    out += 1
    last.resolve(performance.now())
  }
  const serve = (socket: Socket) => {
    const read = driver === 'escpos' ? escposOn(socket) : createQlDecoder(isOut, () => {})
    socket.on('error', () => {})
    socket.on('data', read)
    socket.on('end', () => socket.end())
  }
  function escposOn(socket: Socket): (bytes: Uint8Array) => void {
    const decoder = createEscposDecoder((command) => {
      if (command.kind === 'real-time') socket.write(Uint8Array.of(0x12))
      else if (command.kind === 'ask-when-done')
        socket.write(Buffer.concat([Uint8Array.of(0x37, 0x22), command.processId, Uint8Array.of(0)]))
      else if (command.kind === 'ask-in-order') socket.write(Uint8Array.of(0))
      else if (command.kind === 'cut') isOut()
    })
    return decoder.push
  }
  const server = createServer({ allowHalfOpen: true, noDelay: true }, serve)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }

  return {
    driver,
    port,
    address: `tcp://127.0.0.1:${port}`,
    /** Badges that have come out. */
    out: () => out,
    /** When the next badge is whole. To be asked for before it is sent. */
    nextBadge(): Promise<number> {
      last = Promise.withResolvers()
      return last.promise
    },
    off: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  }
}
