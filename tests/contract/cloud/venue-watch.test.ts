import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createVenueWatch } from '../../../cloud/audience/venue-watch.ts'

type Deps = Parameters<typeof createVenueWatch>[0]
const start = Date.parse('2026-11-26T09:00:00Z')

beforeEach(() => void vi.useFakeTimers({ now: start }))
afterEach(() => void vi.useRealTimers())

/** Two processes of a cloud on one store. The hub is linked to the first. */
function openTwo() {
  let noted: number | null = null
  const hub = { isLinked: true, heardAt: start }
  const told: (number | null)[][] = [[], []]
  const open = (at: 0 | 1, isLinked: () => boolean, linkHeardAt: () => number | null) =>
    createVenueWatch({
      log: { now: Date.now } as Deps['log'],
      catalog: { event: () => ({ days: ['2026-11-26'], timeZone: 'Europe/Paris' }) } as unknown as Deps['catalog'],
      copy: {
        noteVenue: async (heardAt) => {
          noted = Math.max(noted ?? 0, heardAt)
        },
        venueHeardAt: async () => noted,
      },
      isLinked,
      linkHeardAt,
      tell: (awaySince) => void told[at]?.push(awaySince),
      onTurn: () => {},
    })
  const watches = [
    open(
      0,
      () => hub.isLinked,
      () => hub.heardAt,
    ),
    open(
      1,
      () => false,
      () => null,
    ),
  ]
  return { hub, told, end: () => watches.forEach(({ end }) => void end()) }
}
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('people are told since when the hall was last heard, however long its dead line has looked whole', async () => {
  const { hub, told, end } = openTwo()
  for (let signs = 0; signs < 5; signs++) {
    await wait(5000)
    hub.heardAt = Date.now()
  }
  const { heardAt } = hub
  await wait(17_000)
  hub.isLinked = false
  expect(told).toEqual([[], []])
  await wait(4000)
  expect(told).toEqual([[heardAt], [heardAt]])
  hub.isLinked = true
  hub.heardAt = Date.now()
  await wait(6000)
  expect(told).toEqual([
    [heardAt, null],
    [heardAt, null],
  ])
  end()
})

it('a link that begins again soon was no cut', async () => {
  const { hub, told, end } = openTwo()
  await wait(5000)
  hub.heardAt = Date.now()
  await wait(2000)
  hub.isLinked = false
  await wait(10_000)
  hub.isLinked = true
  hub.heardAt = Date.now()
  await wait(10_000)
  expect(told).toEqual([[], []])
  end()
})
