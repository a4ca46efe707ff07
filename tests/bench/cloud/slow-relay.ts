import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Before a port of loopback: whatever goes through takes so many ms longer, each way, in its order; it may be cut. */
export async function startSlowRelay(to: number, delayMs: number) {
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return near.destroy()
    const far = connect(to, '127.0.0.1')
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.setNoDelay(true)
      from.on('data', (chunk) => {
        if (delayMs === 0) into.write(chunk)
        else setTimeout(() => into.writable && into.write(chunk), delayMs)
      })
      from.on('close', () => {
        open.delete(from)
        setTimeout(() => into.end(), delayMs)
      })
      from.on('error', () => {})
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    cut(): void {
      isCut = true
      for (const socket of open) socket.destroy()
    },
    mend(): void {
      isCut = false
    },
    async stop(): Promise<void> {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
