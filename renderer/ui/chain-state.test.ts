import { expect, it } from 'vitest'
import type { ViewRow } from '../../shared/contract/contract.ts'
import { chainOf, wrongClockMs } from './chain-state.ts'

const linked = { state: 'linked', since: 0, ageMs: 300 } as const
const self: ViewRow<'stations'> = {
  stationId: 's',
  name: 'Accueil 1',
  role: 'reception',
  self: true,
  hub: false,
  connected: true,
  lastSeenAt: null,
  aloneSince: null,
  seenInLog: false,
  waiting: 0,
  cloud: null,
  sealed: null,
  clockSkewMs: null,
  filling: null,
  linkUrl: null,
  revoked: false,
  leftOut: 0,
  givenBack: false,
  alarm: null,
  overQuota: null,
}
const hub = { ...self, stationId: 'h', name: 'Pilotage', self: false, hub: true }
const words = (...[connection, stations]: Parameters<typeof chainOf>) =>
  chainOf(connection, stations).map(({ says, tone }) => `${says} ${tone}`)

it('says that a station without a hub is on its own', () => {
  expect(words(linked, [self])).toEqual(['saved ok', 'notLinked stale', 'notLinked stale'])
})

it('says that this station is the hub', () => {
  expect(words(linked, [{ ...self, hub: true }])).toEqual(['saved ok', 'thisOne ok', 'notLinked stale'])
})

it('follows the hub', () => {
  expect(words(linked, [self, hub])[1]).toBe('linked ok')
})

it('dates the cut from the hub', () => {
  const chain = chainOf(linked, [
    { ...self, aloneSince: '2026-11-26T07:42:00Z' },
    { ...hub, connected: false },
  ])
  expect(chain[1]).toMatchObject({ says: 'aloneSince', tone: 'alone', at: '2026-11-26T07:42:00Z' })
  expect(chain[0]?.wire).toBe('cut')
})

it('shows nothing as fresh once this station is gone', () => {
  expect(words({ state: 'gone', since: 1, ageMs: 9_000 }, [self, hub])).toEqual([
    'goneSince alone',
    'linked stale',
    'notLinked stale',
  ])
})

it('says how old the last word is beyond two seconds', () => {
  expect(chainOf({ ...linked, ageMs: 4_200 }, [self])[0]).toMatchObject({ says: 'seenAgo', seconds: 4, tone: 'late' })
})

const other = { ...self, stationId: 'o', name: 'Accueil 2', self: false }
const alone = { ...self, connected: true, aloneSince: '2026-11-26T07:42:00Z' }
const lost = { ...hub, connected: false }

it('counts facts that are only here while this station is alone', () => {
  expect(chainOf(linked, [{ ...alone, waiting: 37 }, lost])[0]).toMatchObject({ says: 'waits', count: 37, tone: 'ok' })
  expect(chainOf(linked, [alone, lost])[0]).toMatchObject({ says: 'saved' })
  // A moment after a scan, waiting facts are no news.
  expect(chainOf(linked, [{ ...self, waiting: 2 }, hub])[0]).toMatchObject({ says: 'saved' })
})

it('says how many others are not seen, without a colour of alarm', () => {
  const gone = { ...other, connected: false }
  expect(chainOf(linked, [self, hub, gone, { ...gone, stationId: 'p' }])[1]).toMatchObject({
    says: 'linkedBut',
    count: 2,
  })
  const atHub = chainOf(linked, [{ ...self, hub: true }, gone, { ...other, stationId: 'q' }])
  expect(atHub[1]).toMatchObject({ says: 'unseen', count: 1, tone: 'alone' })
  expect(atHub[0]?.wire).toBe('linked')
  for (const left of [{ revoked: true }, { givenBack: true }])
    expect(chainOf(linked, [self, hub, { ...gone, ...left }])[1]).toMatchObject({ says: 'linked' })
})

it('says that the clock of this station is wrong, held against the hub’s', () => {
  const says = (clockSkewMs: number) => chainOf(linked, [self, { ...hub, clockSkewMs }])[0]
  expect(says(-94_000)).toMatchObject({ says: 'clockAhead', seconds: 94, tone: 'late', shape: 'warn' })
  expect(says(3_000)).toMatchObject({ says: 'clockBehind', seconds: 3 })
  expect(says(1_900)).toMatchObject({ says: 'saved' })
  // The hub is the reference. A third station knows nothing of two others.
  const rows = [
    { ...self, hub: true },
    { ...other, clockSkewMs: 94_000 },
  ]
  expect(rows.map((row) => wrongClockMs(row, rows))).toEqual([null, 94_000])
  expect(wrongClockMs({ ...other, clockSkewMs: 94_000 }, [self, hub, other])).toBeNull()
})

it('says how far a station that has just come in is filled', () => {
  const filling = { held: 4_300, total: 10_000 }
  expect(chainOf(linked, [{ ...self, filling }, hub])[1]).toMatchObject({ says: 'filling', share: 0.43, tone: 'ok' })
  expect(chainOf(linked, [{ ...alone, filling }, lost])[1]).toMatchObject({ says: 'aloneSince' })
})

const cloud = {
  ...self,
  stationId: 'c',
  name: 'Nuage',
  role: 'cloud' as const,
  self: false,
  cloud: { trouble: null, metered: false, heldBack: 0 },
}

it('counts facts that go up, ignores a few, and says that the network is metered', () => {
  const says = (row: Partial<typeof cloud>) =>
    chainOf(linked, [
      { ...self, hub: true },
      { ...cloud, ...row },
    ])[2]
  expect(says({})).toMatchObject({ says: 'linked', tone: 'ok' })
  expect(says({ waiting: 12 })).toMatchObject({ says: 'linked' })
  expect(says({ waiting: 4_300 })).toMatchObject({ says: 'rising', count: 4_300, tone: 'ok' })
  const metered = { trouble: null, metered: true, heldBack: 4_300 }
  expect(says({ waiting: 4_300, cloud: metered })).toMatchObject({ says: 'metered', tone: 'ok' })
})

it('says since when the cloud is away and how much waits for it, without an alarm colour', () => {
  const away = { connected: false, lastSeenAt: '2026-11-26T07:42:00Z' }
  const says = (row: object) =>
    chainOf(linked, [
      { ...self, hub: true },
      { ...cloud, ...away, ...row },
    ])[2]
  expect(says({})).toMatchObject({ says: 'since', at: '2026-11-26T07:42:00Z', tone: 'alone', wire: 'cut' })
  expect(says({ waiting: 37 })).toMatchObject({
    says: 'awayWith',
    count: 37,
    at: '2026-11-26T07:42:00Z',
    tone: 'alone',
  })
  expect(says({ revoked: true })).toMatchObject({ says: 'notLinked', tone: 'stale' })
})
