import { expect, it } from 'vitest'
import { createPhoneInbox } from './phone-inbox.ts'

/** An inbox whose turns are run by the test; each frame takes 2 ms. */
function openInbox(limits: { turnMs: number; most: number }) {
  const turns: (() => void)[] = []
  const read: string[] = []
  let now = 0
  const inbox = createPhoneInbox(
    (act) => void turns.push(act),
    () => now,
    limits,
  )
  return {
    read,
    put: (frame: string) =>
      inbox.put(() => {
        now += 2
        read.push(frame)
      }),
    turns: () => turns.length,
    turn(): void {
      for (const act of turns.splice(0)) act()
    },
  }
}

it('reads for its share of a turn, and the rest in later turns, in order', () => {
  const { put, read, turn, turns } = openInbox({ turnMs: 4, most: 100 })
  for (const frame of ['a', 'b', 'c', 'd', 'e', 'f']) put(frame)
  expect([read.splice(0), turns()]).toEqual([['a', 'b'], 1])
  turn()
  put('g')
  expect([read.splice(0), turns()]).toEqual([['c', 'd'], 1])
  turn()
  turn()
  expect([read.splice(0), turns()]).toEqual([['e', 'f', 'g'], 0])
  put('h')
  expect(read).toEqual(['h'])
})

it('drops what is too much to keep', () => {
  const { put, read, turn } = openInbox({ turnMs: 2, most: 2 })
  for (const frame of ['a', 'b', 'c', 'dropped', 'dropped']) put(frame)
  for (let turns = 0; turns < 5; turns++) turn()
  expect(read).toEqual(['a', 'b', 'c'])
})
