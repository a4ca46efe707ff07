import { expect, it } from 'vitest'
import { otherStation } from '../../../tests/contract/other-station.ts'
import { createInHand } from './in-hand.ts'

function batchOf(letters: number) {
  const desk = otherStation({ eventId: 'e' as never }, 'desk1')
  desk.write({ lane: 'show', stream: 'alarm/a', type: 'Nothing', payload: { text: 'x'.repeat(letters) } })
  return desk.batch('show')
}

it('a dozen honest batches may wait at the same time', () => {
  const inHand = createInHand()
  for (let sent = 0; sent < 12; sent++) {
    expect(inHand.isFull()).toBe(false)
    inHand.take(batchOf(512 * 1024))
  }
})

it('of the longest batches only a few may wait, until one has been stored or refused', () => {
  const inHand = createInHand()
  const longest = batchOf(4 * 1024 * 1024)
  const stored = inHand.take(longest)
  expect(inHand.isFull()).toBe(false)
  inHand.take(longest)
  expect(inHand.isFull()).toBe(true)
  stored()
  expect(inHand.isFull()).toBe(false)
})

it('every text of a batch counts', () => {
  const inHand = createInHand()
  const desk = otherStation({ eventId: 'e' as never }, 'desk1')
  const long = 'x'.repeat(2 * 1024 * 1024)
  const body = { lane: 'people', payload: {}, type: 'AttendeeAmended' } as const
  desk.write({ ...body, stream: `attendee/${long}`, part: { long }, commandId: long, outcome: long })
  inHand.take(desk.batch('people'))
  expect(inHand.isFull()).toBe(true)
})
