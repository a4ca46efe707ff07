import { expect, it } from 'vitest'
import * as ws from 'ws'
import { textFrame, writeToAll } from './write-to-all.ts'

/** A class of ws that is missing from its types. */
const { Receiver } = ws as unknown as { Receiver: new (options: object) => NodeJS.WritableStream }

it.each([0, 1, 125, 126, 65_535, 65_536, 200_000])('ws reads a frame of %d letters unchanged', async (length) => {
  const text = 'x'.repeat(length)
  const receiver = new Receiver({ isServer: false })
  const heard = new Promise<string>((resolve) => {
    receiver.on('message', (data: unknown) => resolve(String(data)))
  })
  receiver.write(textFrame(text))
  expect(await heard).toBe(text)
})

function socketThat(inside: object) {
  const log: string[] = []
  const socket = {
    conn: { readyState: 'open', transport: { name: 'websocket', writable: true }, writeBuffer: [], ...inside },
    request: { socket: { write: (frame: Buffer) => log.push(`frame ${frame.subarray(2)}`) } },
    emit: (event: string, message: unknown) => log.push(`emit ${event} ${JSON.stringify(message)}`),
  }
  return { socket: socket as never, log }
}

it('is written to the connection directly, and through socket.io while another message is on its way', () => {
  const idle = socketThat({})
  const others = [
    socketThat({ writeBuffer: [{}] }),
    socketThat({ transport: { name: 'websocket', writable: false } }),
    socketThat({ transport: { name: 'polling', writable: true } }),
    socketThat({ readyState: 'closing' }),
    // Internals of an unknown form.
    socketThat({ writeBuffer: undefined }),
  ]
  writeToAll(
    [idle, ...others].map(({ socket }) => socket),
    'view',
    { a: 1 },
  )
  expect(idle.log).toEqual(['frame 42["view",{"a":1}]'])
  for (const { log } of others) expect(log).toEqual(['emit view {"a":1}'])
})
