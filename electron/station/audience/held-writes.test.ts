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

it('writes what was given meanwhile at once, and what it was given behind a write with the next turn', () => {
  const turns: (() => void)[] = []
  const { hold, release } = createHeldWrites((act) => void turns.push(act))
  const { socket, written } = openSocket()
  for (const answer of ['a', 'b']) {
    hold(socket)
    socket.write(answer)
  }
  expect(written).toEqual([])
  release()
  expect(written).toEqual(['ab'])
  for (const answer of ['c', 'd']) socket.write(answer)
  for (const act of turns.splice(0)) act()
  expect(written).toEqual(['ab', 'cd'])
  socket.write('e')
  expect(written).toEqual(['ab', 'cd', 'e'])
  expect(socket.writableCorked).toBe(0)
})

it('has nothing to do where nobody was answered', () => {
  const turns: (() => void)[] = []
  createHeldWrites((act) => void turns.push(act)).release()
  expect(turns).toEqual([])
})
