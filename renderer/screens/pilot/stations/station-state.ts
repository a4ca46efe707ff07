import type { ViewRow } from '../../../../shared/contract/contract.ts'
import type { IconName } from '../../../ui/icons.tsx'
import type { Tone } from '../../../ui/status.tsx'

type Station = ViewRow<'stations'>

/** The state of a station, the gravest first. */
export type StationState =
  | { readonly is: 'forked' | 'tampered' | 'revoked' | 'givenBack' | 'self' | 'linked' | 'unseen' | 'full' | 'tooFast' }
  | { readonly is: 'alone'; readonly since: string }
  | { readonly is: 'seenInLog'; readonly at: string }

export const stationStateOf = (station: Station): StationState => {
  if (station.alarm !== null) return { is: station.alarm }
  if (station.revoked) return { is: 'revoked' }
  if (station.givenBack) return { is: 'givenBack' }
  if (station.overQuota === 'full') return { is: 'full' }
  if (station.self) return station.aloneSince === null ? { is: 'self' } : { is: 'alone', since: station.aloneSince }
  if (station.connected) return { is: station.overQuota === null ? 'linked' : 'tooFast' }
  if (station.seenInLog && station.lastSeenAt !== null) return { is: 'seenInLog', at: station.lastSeenAt }
  const since = station.aloneSince ?? station.lastSeenAt
  return since === null ? { is: 'unseen' } : { is: 'alone', since }
}

/** A cut cable is no alarm; a contradictory fact is. */
export const stationLooks: Readonly<Record<StationState['is'], readonly [Tone, IconName]>> = {
  forked: ['stop', 'stop'],
  tampered: ['stop', 'stop'],
  revoked: ['none', 'minus'],
  givenBack: ['none', 'minus'],
  full: ['warn', 'warn'],
  tooFast: ['warn', 'warn'],
  self: ['ok', 'ok'],
  linked: ['ok', 'ok'],
  unseen: ['wait', 'ring'],
  alone: ['alone', 'alone'],
  seenInLog: ['alone', 'alone'],
}

/**
 * A station's facts that the hub does not have. A station knows its own number, and that of a linked station is zero.
 */
export const waitingOf = (station: Station): number | 'at-return' | null => {
  if (station.revoked || station.givenBack || station.role === 'cloud') return null
  if (station.self) return station.waiting
  // It holds facts that the hub refuses, and only that station knows how many.
  if (station.overQuota !== null) return null
  return station.connected ? 0 : 'at-return'
}

/** Active ones first: this one, the hub, then by name. */
export const inOrder = (stations: readonly Station[]): readonly Station[] => {
  const rank = ({ self, hub, revoked, givenBack }: Station) => (self ? 0 : hub ? 1 : revoked || givenBack ? 3 : 2)
  return [...stations].sort(
    (one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'fr', { numeric: true }),
  )
}

/** `AAAA-BBBB-…` for reading aloud. */
export const inFours = (code: string): readonly string[] => code.replaceAll(/[\s-]/g, '').match(/.{1,4}/g) ?? []

/** The command to type on the other machine the first time. */
export const startCommand = ({ linkUrl, code }: { readonly linkUrl: string; readonly code: string }): string =>
  `npm start -- --link ${linkUrl} --pair ${code}`

/** `9:05` */
export const countdown = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The first free name of its kind. */
export const nextName = (word: string, stations: readonly Station[]): string => {
  const taken = new Set(stations.map(({ name }) => name.toLocaleLowerCase('fr')))
  for (let number = 1; ; number++) {
    const name = `${word} ${number}`
    if (!taken.has(name.toLocaleLowerCase('fr'))) return name
  }
}

/** The station that joined with a code: it has the name, and was not active when the code was made. */
export const newcomer = (
  stations: readonly Station[],
  name: string,
  before: ReadonlySet<string>,
): Station | undefined =>
  stations.find((one) => one.name === name && !before.has(one.stationId) && !one.revoked && !one.givenBack)
