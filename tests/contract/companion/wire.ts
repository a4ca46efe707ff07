import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A cable between a module and a station that can be pulled, or go silent. Give the station's port. */
export async function startWire(to: number) {
  const sockets = new Set<Socket>()
  let isPulled = false
  let isSilent = false
  const named = (data: Buffer) =>
    Buffer.from(data.toString('latin1').replace(/^(host: [^:]+:)\d+/im, `$1${to}`), 'latin1')
  const server = createServer((near) => {
    if (isPulled) return void near.destroy()
    const far = connect(to, '127.0.0.1')
    for (const [from, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      let isFirst = from === near
      from.on('data', (data) => {
        // A station answers only to its own address.
        if (!isSilent) other.write(isFirst ? named(data) : data)
        isFirst = false
      })
      from.on('error', () => {})
      from.on('close', () => {
        sockets.delete(from)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    pull(): void {
      isPulled = true
      for (const socket of sockets) socket.destroy()
    },
    silence(is: boolean): void {
      isSilent = is
    },
    plugIn(): void {
      isPulled = false
      isSilent = false
    },
    async stop(): Promise<void> {
      isPulled = true
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
