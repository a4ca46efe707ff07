import { expect, it } from 'vitest'
import { createPhoneInbox } from './phone-inbox.ts'

/** An inbox whose turns are run by the test. Reading a frame takes 1 ms, and acting on it, behind the reading, 1 ms more. */
function openInbox(limits: { turnMs: number; most: number }) {
  const [ticks, turns]: [(() => void)[], (() => void)[]] = [[], []]
  const done: string[] = []
  let now = 0
  const inbox = createPhoneInbox(
    { next: (act) => void ticks.push(act), later: (act) => void turns.push(act), elapsed: () => now },
    limits,
  )
  const tick = () => {
    for (let act = ticks.shift(); act; act = ticks.shift()) act()
    return done.splice(0)
  }
  return {
    put: (...frames: string[]) => {
      for (const frame of frames)
        inbox.put(() => {
          now += 1
          ticks.push(() => {
            now += 1
            done.push(frame)
          })
        })
      return tick()
    },
    turn() {
      for (const act of turns.splice(0)) act()
      return tick()
    },
    turns: () => turns.length,
    isFull: inbox.isFull,
  }
}

it('reads for its share of a turn, counts what a frame calls for, and reads the rest in later turns, in order', () => {
  const { put, turn, turns } = openInbox({ turnMs: 4, most: 100 })
  expect([put('a', 'b', 'c', 'd', 'e', 'f'), turns()]).toEqual([['a', 'b'], 1])
  expect([turn(), turns()]).toEqual([['c', 'd'], 1])
  expect([put('g'), turns()]).toEqual([[], 1])
  expect([turn(), turns()]).toEqual([['e', 'f'], 1])
  expect([turn(), turns()]).toEqual([['g'], 1])
  expect([turn(), turns()]).toEqual([[], 0])
  expect(put('h')).toEqual(['h'])
})

it('is full while as much waits as is kept', () => {
  const { put, turn, isFull } = openInbox({ turnMs: 2, most: 3 })
  expect([put('a', 'b', 'c'), isFull()]).toEqual([['a'], false])
  expect([put('d'), isFull()]).toEqual([[], true])
  expect([turn(), isFull()]).toEqual([['b'], false])
})
