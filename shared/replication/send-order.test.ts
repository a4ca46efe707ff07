import { describe, expect, it } from 'vitest'
import { lanes as allLanes, type Lane } from '../domain/lanes.ts'
import { createSendOrder, mostInFlight } from './send-order.ts'

const backfill = 5000

/** The order of batches, each sent as soon as the one before is acknowledged. */
function sentOf(
  lacking: readonly (readonly [lane: Lane, origin: string, lacks: number])[],
  {
    busy = {},
    heldBack = [],
    lanes = allLanes,
  }: { busy?: Partial<Record<Lane, number>>; heldBack?: string[]; lanes?: readonly Lane[] } = {},
): string[] {
  const order = createSendOrder()
  for (const [lane, origin, lacks] of lacking) order.set(lane, origin, lacks)
  const sent: string[] = []
  for (;;) {
    const next = order.next(
      lanes,
      (lane) => busy[lane] ?? 0,
      (origin) => heldBack.includes(origin),
    )
    if (!next) return sent
    sent.push(next.origin)
    order.set(next.lane, next.origin, 0)
  }
}

describe('what is sent first', () => {
  it('is who is who, then people of now, then audience and show, and last the day’s people', () => {
    expect(
      sentOf([
        ['people', 'backfill', backfill],
        ['show', 'show', 900],
        ['audience', 'audience', 3],
        ['people', 'live', 1],
        ['system', 'system', 400],
      ]),
    ).toEqual(['system', 'live', 'audience', 'show', 'backfill'])
  })

  it('is, within a lane, the origin that lacks least', () => {
    expect(
      sentOf([
        ['people', 'many', 90],
        ['people', 'few', 2],
      ]),
    ).toEqual(['few', 'many'])
  })

  it('is no backfill while another lane is under way', () => {
    expect(sentOf([['people', 'backfill', backfill]], { busy: { show: 1 } })).toEqual([])
    expect(sentOf([['people', 'live', 1]], { busy: { show: 1 } })).toEqual(['live'])
  })

  it('finds a place behind a copy of the whole day', () => {
    const lacking = [
      ['people', 'backfill', backfill],
      ['people', 'live', 1],
    ] as const
    expect(sentOf(lacking, { busy: { people: mostInFlight.backfill } })).toEqual(['live'])
    expect(sentOf(lacking, { busy: { people: mostInFlight.live } })).toEqual([])
  })
})

describe('what is not sent', () => {
  const both = [
    ['people', 'people', 1],
    ['show', 'show', 1],
  ] as const

  it('is a lane of which enough is under way', () =>
    expect(sentOf(both, { busy: { people: mostInFlight.live } })).toEqual(['show']))
  it('is who is who, while something of that is under way', () =>
    expect(sentOf([['system', 'system', 1]], { busy: { system: mostInFlight.system } })).toEqual([]))
  it('is a lane that the peer does not read', () => expect(sentOf(both, { lanes: ['show'] })).toEqual(['show']))
  it('is an origin that is held back', () => expect(sentOf(both, { heldBack: ['show'] })).toEqual(['people']))
  it('is an origin of which nothing is lacking', () => expect(sentOf([['show', 'show', 0]])).toEqual([]))
})
