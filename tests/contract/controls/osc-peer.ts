import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { vi } from 'vitest'
import { type OscValue, readPacket, writePacket } from '../../../controls/osc/packet.ts'

export type OscPeer = Awaited<ReturnType<typeof startOscPeer>>

/** A console or a tablet that speaks OSC. `address`: of the machine that it is on. */
export async function startOscPeer(port: number, address = '127.0.0.1') {
  const socket = createSocket('udp4')
  socket.bind(0, address)
  await once(socket, 'listening')
  const told = new Map<string, OscValue>()
  const said: string[] = []
  let packets = 0
  socket.on('message', (bytes) => {
    packets++
    for (const { address: path, args } of readPacket(bytes) ?? []) {
      if (path === '/regie/said') said.push(args.join(' | '))
      else told.set(path.replace('/regie/', ''), args[0] ?? '')
    }
  })
  const raw = (bytes: Uint8Array) =>
    new Promise<void>((resolve, reject) =>
      socket.send(bytes, port, '127.0.0.1', (error) => (error ? reject(error) : resolve())),
    )
  const send = (path: string, ...args: OscValue[]) => raw(writePacket({ address: `/regie/${path}`, args }))
  return {
    raw,
    send,
    said,
    told,
    packets: () => packets,
    port: socket.address().port,
    subscribe: () => send('subscribe', socket.address().port),
    /** A press that is let go after `ms`. */
    async press(path: string, ms = 0, ...args: OscValue[]): Promise<void> {
      await send(path, ...args, 1)
      await new Promise((resolve) => setTimeout(resolve, ms))
      await send(path, ...args, 0)
    },
    isTold: (path: string, value: OscValue | RegExp) =>
      vi.waitFor(
        () => {
          const is = told.get(path)
          if (value instanceof RegExp ? !value.test(String(is)) : is !== value)
            throw new Error(`${path} is ${is} instead of ${value}`)
        },
        { timeout: 10_000, interval: 20 },
      ),
    async end(): Promise<void> {
      socket.close()
      await once(socket, 'close')
    },
  }
}
