import type { ViewRow } from '../../shared/contract/contract.ts'
import { mostSkewMs } from '../../shared/domain/stations/clock.ts'
import type { ConnectionState } from '../app/use-connection.ts'
import type { IconName } from './icons.tsx'

type StationRow = ViewRow<'stations'>

interface NodeLook {
  readonly place: 'here' | 'hub' | 'cloud'
  readonly tone: 'ok' | 'late' | 'alone' | 'stale'
  readonly shape: IconName
  /** The connection to the next node. */
  readonly wire: 'linked' | 'cut'
}

export type ChainNode = NodeLook &
  (
    | { readonly says: 'saved' | 'connecting' | 'thisOne' | 'notLinked' | 'linked' | 'metered' }
    | { readonly says: 'seenAgo'; readonly seconds: number }
    | { readonly says: 'goneSince' | 'aloneSince' | 'since' | 'seenAt'; readonly at: string | number }
    /** Facts that are only here. */
    | { readonly says: 'waits' | 'rising'; readonly count: number }
    /** Since when the cloud is away, and how many facts of the venue wait for it. */
    | { readonly says: 'awayWith'; readonly at: string; readonly count: number }
    /** Other stations that nobody hears: from this one as the hub, or besides its hub. */
    | { readonly says: 'unseen' | 'linkedBut'; readonly count: number }
    | { readonly says: 'clockAhead' | 'clockBehind'; readonly seconds: number }
    /** From 0 to 1. */
    | { readonly says: 'filling'; readonly share: number }
  )

/** The chain's nodes, from here to the cloud. A missing network is no error: slate and calm, with since when. */
export const chainOf = (connection: ConnectionState, stations: readonly StationRow[]): readonly ChainNode[] => {
  const here = hereOf(connection, stations)
  const hub = hubOf(stations)
  const cloud = cloudOf(stations)
  const isDated = connection.state !== 'linked'
  return [
    { ...here, wire: isDated ? 'cut' : hub.wire },
    { ...(isDated ? asStale(hub) : hub), wire: isDated || cloud.tone !== 'ok' ? 'cut' : 'linked' },
    isDated ? asStale(cloud) : cloud,
  ]
}

/**
 * The difference of a row's station clock from the hub's, in ms; positive if ahead. Null if it is small, or if this
 * station cannot know. The hub's clock is the reference.
 */
export const wrongClockMs = (row: StationRow, stations: readonly StationRow[]): number | null => {
  if (row.hub) return null
  const hubs = stations.find(({ hub }) => hub)
  const offMs = row.self ? minus(hubs?.clockSkewMs) : hubs?.self ? row.clockSkewMs : null
  return offMs !== null && Math.abs(offMs) > mostSkewMs ? offMs : null
}

const minus = (ms: number | null | undefined): number | null => (ms === null || ms === undefined ? null : -ms)

/** Stations that should be there and that nobody hears. */
export const unseenOf = (stations: readonly StationRow[]): readonly StationRow[] =>
  stations.filter(
    ({ self, hub, connected, revoked, givenBack, role }) =>
      !self && !hub && !connected && !revoked && !givenBack && role !== 'cloud',
  )

const hereOf = ({ state, since, ageMs }: ConnectionState, stations: readonly StationRow[]): ChainNode => {
  if (state === 'connecting') return { place: 'here', tone: 'stale', shape: 'ring', wire: 'cut', says: 'connecting' }
  if (state === 'gone')
    return { place: 'here', tone: 'alone', shape: 'alone', wire: 'cut', says: 'goneSince', at: since }
  if (ageMs > 2_000)
    return {
      place: 'here',
      tone: 'late',
      shape: 'warn',
      wire: 'linked',
      says: 'seenAgo',
      seconds: Math.round(ageMs / 1000),
    }
  const self = stations.find((station) => station.self)
  const clock = self ? wrongClockMs(self, stations) : null
  if (clock !== null)
    return {
      place: 'here',
      tone: 'late',
      shape: 'warn',
      wire: 'linked',
      says: clock > 0 ? 'clockAhead' : 'clockBehind',
      seconds: Math.round(Math.abs(clock) / 1000),
    }
  const saved = { place: 'here', tone: 'ok', shape: 'ok', wire: 'linked' } as const
  // Facts that go out within a second are no news; facts that stay while alone are.
  return self && self.aloneSince !== null && self.waiting > 0
    ? { ...saved, says: 'waits', count: self.waiting }
    : { ...saved, says: 'saved' }
}

const hubOf = (stations: readonly StationRow[]): ChainNode => {
  const self = stations.find((station) => station.self)
  const hub = linkOf(
    'hub',
    stations.find((station) => station.hub),
    self,
  )
  if (hub.tone !== 'ok') return hub
  if (self?.filling && !self.hub) {
    const { held, total } = self.filling
    return {
      place: 'hub',
      tone: 'ok',
      shape: 'half',
      wire: 'linked',
      says: 'filling',
      share: held / Math.max(1, total),
    }
  }
  const { length: count } = unseenOf(stations)
  if (count === 0) return hub
  return hub.says === 'thisOne'
    ? { place: 'hub', tone: 'alone', shape: 'alone', wire: 'linked', says: 'unseen', count }
    : { ...hub, says: 'linkedBut', count }
}

/** The last cloud that was linked and not put out, for the reason why it is away. */
export const cloudRowOf = (stations: readonly StationRow[]): StationRow | undefined =>
  stations.find(({ role, revoked }) => role === 'cloud' && !revoked)

/** Facts that go up within a second or two are no news. */
const fewRising = 50

const cloudOf = (stations: readonly StationRow[]): ChainNode => {
  const row = cloudRowOf(stations)
  const node = linkOf('cloud', row, undefined)
  if (!row?.cloud) return node
  const { metered, heldBack } = row.cloud
  if (row.connected) {
    const count = row.waiting - heldBack
    if (count > fewRising) return { ...node, shape: 'half', says: 'rising', count }
    return metered ? { ...node, shape: 'half', says: 'metered' } : node
  }
  return 'at' in node && typeof node.at === 'string' && row.waiting > 0
    ? { ...node, says: 'awayWith', at: node.at, count: row.waiting }
    : node
}

const linkOf = (place: 'hub' | 'cloud', other: StationRow | undefined, self: StationRow | undefined): ChainNode => {
  const says = place === 'hub' ? 'aloneSince' : 'since'
  if (other === undefined) {
    return self?.aloneSince
      ? { place, tone: 'alone', shape: 'alone', wire: 'cut', says, at: self.aloneSince }
      : { place, tone: 'stale', shape: 'ring', wire: 'cut', says: 'notLinked' }
  }
  if (other.self) return { place, tone: 'ok', shape: 'ok', wire: 'linked', says: 'thisOne' }
  if (other.connected) return { place, tone: 'ok', shape: 'ok', wire: 'linked', says: 'linked' }
  const since = self?.aloneSince ?? other.lastSeenAt
  return since === null
    ? { place, tone: 'stale', shape: 'ring', wire: 'cut', says: 'notLinked' }
    : { place, tone: 'alone', shape: 'alone', wire: 'cut', says, at: since }
}

const asStale = (node: ChainNode): ChainNode => ({ ...node, tone: 'stale', shape: 'ring', wire: 'cut' })
