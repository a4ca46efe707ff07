import type { ViewRow } from '../../shared/contract/contract.ts'
import type { ConnectionState } from '../app/use-connection.ts'
import type { IconName } from './icons.tsx'

type StationRow = ViewRow<'stations'>

interface NodeLook {
  readonly place: 'here' | 'hub' | 'cloud'
  readonly tone: 'ok' | 'late' | 'alone' | 'stale'
  readonly shape: IconName
  /** The wire to the next one. */
  readonly wire: 'linked' | 'cut'
}

export type ChainNode = NodeLook &
  (
    | { readonly says: 'saved' | 'connecting' | 'thisOne' | 'notLinked' | 'linked' }
    | { readonly says: 'seenAgo'; readonly seconds: number }
    | { readonly says: 'goneSince' | 'aloneSince' | 'seenAt'; readonly at: string | number }
  )

/** What the chain says, from here to the cloud. No network is no error: slate and calm, with since when. */
export const chainOf = (connection: ConnectionState, stations: readonly StationRow[]): readonly ChainNode[] => {
  const here = hereOf(connection)
  const self = stations.find((station) => station.self)
  const hub = linkOf(
    'hub',
    stations.find((station) => station.hub),
    self,
  )
  const cloud = linkOf(
    'cloud',
    stations.find((station) => station.role === 'cloud'),
    undefined,
  )
  const isDated = connection.state !== 'linked'
  return [
    { ...here, wire: isDated || hub.tone !== 'ok' ? 'cut' : 'linked' },
    { ...(isDated ? asStale(hub) : hub), wire: isDated || cloud.tone !== 'ok' ? 'cut' : 'linked' },
    isDated ? asStale(cloud) : cloud,
  ]
}

const hereOf = ({ state, since, ageMs }: ConnectionState): ChainNode => {
  if (state === 'connecting') return { place: 'here', tone: 'stale', shape: 'ring', wire: 'cut', says: 'connecting' }
  if (state === 'gone')
    return { place: 'here', tone: 'alone', shape: 'alone', wire: 'cut', says: 'goneSince', at: since }
  return ageMs > 2_000
    ? { place: 'here', tone: 'late', shape: 'warn', wire: 'linked', says: 'seenAgo', seconds: Math.round(ageMs / 1000) }
    : { place: 'here', tone: 'ok', shape: 'ok', wire: 'linked', says: 'saved' }
}

const linkOf = (place: 'hub' | 'cloud', other: StationRow | undefined, self: StationRow | undefined): ChainNode => {
  if (other === undefined) {
    return self?.aloneSince
      ? { place, tone: 'alone', shape: 'alone', wire: 'cut', says: 'aloneSince', at: self.aloneSince }
      : { place, tone: 'stale', shape: 'ring', wire: 'cut', says: 'notLinked' }
  }
  if (other.self) return { place, tone: 'ok', shape: 'ok', wire: 'linked', says: 'thisOne' }
  if (other.connected) return { place, tone: 'ok', shape: 'ok', wire: 'linked', says: 'linked' }
  const since = self?.aloneSince ?? other.lastSeenAt
  return since === null
    ? { place, tone: 'stale', shape: 'ring', wire: 'cut', says: 'notLinked' }
    : { place, tone: 'alone', shape: 'alone', wire: 'cut', says: 'aloneSince', at: since }
}

const asStale = (node: ChainNode): ChainNode => ({ ...node, tone: 'stale', shape: 'ring', wire: 'cut' })
