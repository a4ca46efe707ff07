import { expect, it } from 'vitest'
import type { ViewRow } from '../../shared/contract/contract.ts'
import { chainOf } from './chain-state.ts'

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
  waiting: 0,
  clockSkewMs: null,
  revoked: false,
  givenBack: false,
  alarm: null,
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
