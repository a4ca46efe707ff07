import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { createPhoneInbox } from './phone-inbox.ts'
import { readInTurns } from './read-in-turns.ts'

/** Phones whose chunks hold one frame for each letter. Decoding a chunk and reading a frame take 1 ms each. */
function openPhones(mayRead: () => boolean = () => true, most = 100) {
  const turns: (() => void)[] = []
  const done: string[] = []
  let now = 0
  const spend = (what: string) => {
    now += 1
    done.push(what)
  }
  const turnByTurn = { next: (act: () => void) => act(), later: (act: () => void) => void turns.push(act) }
  const inbox = createPhoneInbox({ ...turnByTurn, elapsed: () => now }, { turnMs: 2, most })
  return {
    join() {
      const state = { isPaused: false, destroyed: false }
      const socket = Object.assign(new EventEmitter(), state, {
        pause: () => Object.assign(socket, { isPaused: true }),
        resume: () => Object.assign(socket, { isPaused: false }),
      })
      const connection = Object.assign(new EventEmitter(), {
        readyState: 'open',
        request: { socket: socket as unknown as Socket },
      })
      socket.on('data', (chunk: string) => {
        spend(`decoded ${chunk}`)
        for (const frame of chunk) connection.emit('data', frame)
      })
      connection.on('data', (frame: string) => spend(`read ${frame}`))
      readInTurns(connection, inbox, mayRead, () => {})
      return Object.assign(socket, { send: (chunk: string) => void socket.emit('data', chunk), connection })
    },
    turn() {
      for (const act of turns.splice(0)) act()
      return done.splice(0)
    },
    done: () => done.splice(0),
  }
}

it('chunks are decoded, and their frames read, in later turns, and a socket reads no more until its chunk is decoded', () => {
  const { join, turn, done } = openPhones()
  const [one, other, last] = [join(), join(), join()]
  one.send('ab')
  expect(done()).toEqual(['decoded ab', 'read a'])
  other.send('c')
  last.send('d')
  expect([one.isPaused, other.isPaused, last.isPaused, done()]).toEqual([false, true, true, []])
  expect(turn()).toEqual(['read b', 'decoded c'])
  expect([other.isPaused, last.isPaused]).toEqual([false, true])
  expect(turn()).toEqual(['decoded d', 'read c'])
  expect(turn()).toEqual(['read d'])
})

it('what a connection sent that has ended since is not decoded', () => {
  const { join, turn, done } = openPhones()
  const [one, other] = [join(), join()]
  one.send('ab')
  other.send('c')
  Object.assign(other, { destroyed: true })
  expect([...done(), ...turn(), ...turn()]).toEqual(['decoded ab', 'read a', 'read b'])
})

it('a frame is dropped unread where its phone may send none, where too much waits, and where its connection closes', () => {
  let isAllowed = false
  const { join, turn, done } = openPhones(() => isAllowed, 2)
  const phone = join()
  phone.send('a')
  expect(done()).toEqual(['decoded a'])
  isAllowed = true
  phone.send('bcd')
  expect([...done(), ...turn(), ...turn()]).toEqual(['decoded bcd', 'read b', 'read c'])
  phone.send('ef')
  Object.assign(phone.connection, { readyState: 'closing' })
  expect([...done(), ...turn(), ...turn()]).toEqual(['decoded ef', 'read e'])
})
