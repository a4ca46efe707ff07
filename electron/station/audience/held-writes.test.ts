import type { Socket } from 'node:net'
import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { createHeldWrites } from './held-writes.ts'

/** A socket that tells of each write that reaches the system. */
function openSocket() {
  const written: string[] = []
  const socket = new Writable({
    writev(chunks, done) {
      written.push(chunks.map(({ chunk }) => String(chunk)).join(''))
      done()
    },
  })
  return { socket: socket as unknown as Socket, written }
}

it('writes what was given meanwhile at once', () => {
  const { hold, release } = createHeldWrites()
  const { socket, written } = openSocket()
  for (const answer of ['a', 'b']) {
    hold(socket)
    socket.write(answer)
  }
  expect(written).toEqual([])
  release()
  expect(written).toEqual(['ab'])
  socket.write('c')
  release()
  expect(written).toEqual(['ab', 'c'])
  expect(socket.writableCorked).toBe(0)
})
