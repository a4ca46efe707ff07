import { accept, type Result, refuse } from '../../kernel/result.ts'
import { whatIsNew } from '../given-fields.ts'
import type { StationRole } from '../stations/authority.ts'
import { mayClaim, mostEpoch, type Ownership } from '../stations/ownership.ts'
import type { ObsEvent, ObsSettings, ObsState } from './obs.ts'
import type { RoomAirEvent, RoomAirState } from './room-air.ts'

/** One program on air cannot be two rooms'. `isTaken`: another OBS has this address. */
export function addObs(
  settings: ObsSettings,
  { isRoom, hasObs, isTaken }: { readonly isRoom: boolean; readonly hasObs: boolean; readonly isTaken: boolean },
): Result<ObsEvent, 'unknown-room' | 'room-has-obs' | 'address-taken'> {
  if (!isRoom) return refuse('unknown-room')
  if (hasObs) return refuse('room-has-obs')
  if (isTaken) return refuse('address-taken')
  return accept({ type: 'ObsAdded', ...settings })
}

/** The claim that goes with the OBS of a room whose air has no owner; null: it has one. */
export const firstClaim = ({ owner }: Pick<RoomAirState, 'owner'>): RoomAirEvent | null =>
  owner === null ? { type: 'RoomAirTaken', epoch: 1 } : null

/**
 * `changes`: given the settings as they stand. What is left out stays as it is, but for the password of another address:
 * whoever waits there would be given its proof, which another program could pass on to the real OBS.
 */
export function updateObs(
  { settings, removed }: ObsState,
  changes: (settings: ObsSettings) => { readonly [Field in keyof ObsSettings]?: ObsSettings[Field] },
  isTaken: (address: string) => boolean,
): Result<ObsEvent | null, 'unknown-obs' | 'address-taken' | 'password-again'> {
  if (!settings || removed) return refuse('unknown-obs')
  const changed = changes(settings)
  if (changed.address !== undefined && isTaken(changed.address)) return refuse('address-taken')
  const isElsewhere = changed.address !== undefined && changed.address !== settings.address
  if (isElsewhere && settings.password !== null && changed.password === undefined) return refuse('password-again')
  const news = whatIsNew(settings, changed)
  return accept(news && { type: 'ObsUpdated', ...news })
}

export function removeObs({ settings, removed }: ObsState): Result<ObsEvent, 'unknown-obs'> {
  return settings && !removed ? accept({ type: 'ObsRemoved' }) : refuse('unknown-obs')
}

interface TakeOverFacts {
  readonly isRoom: boolean
  readonly station: string
  readonly role: StationRole
  /** The claim of another station that OBS knows of, which the log may not have brought here yet; null: none. */
  readonly fencedBy: { readonly epoch: number } | null
}

/** The station drives the room's OBS from now on. `null`: it does so already. */
export function takeOverRoom(
  air: Ownership,
  { isRoom, station, role, fencedBy }: TakeOverFacts,
): Result<Extract<RoomAirEvent, { type: 'RoomAirTaken' }> | null, 'unknown-room' | 'taken-for-good'> {
  if (!isRoom) return refuse('unknown-room')
  if (air.owner === station && air.rival === null && !fencedBy) return accept(null)
  const epoch = Math.max(air.epoch, fencedBy?.epoch ?? 0)
  if (!mayClaim({ ...air, epoch }, role)) return refuse('taken-for-good')
  return accept({ type: 'RoomAirTaken', epoch: Math.min(mostEpoch, epoch + 1) })
}

/** The same for the room's second, which claims the room in OBS first: it must hear that OBS. */
export function takeAir(
  air: RoomAirState,
  facts: TakeOverFacts & { readonly isConnected: boolean },
): ReturnType<typeof takeOverRoom> | Result<never, 'not-second' | 'no-obs'> {
  if (!facts.isRoom) return refuse('unknown-room')
  if (air.owner !== facts.station && air.second !== facts.station) return refuse('not-second')
  if (!facts.isConnected) return refuse('no-obs')
  return takeOverRoom(air, facts)
}

/** The station is the room's second from now on. `null`: it is so already. */
export function followRoom(
  { owner, second }: Pick<RoomAirState, 'owner' | 'second'>,
  { isRoom, station }: Pick<TakeOverFacts, 'isRoom' | 'station'>,
): Result<RoomAirEvent | null, 'unknown-room' | 'nothing-to-follow'> {
  if (!isRoom) return refuse('unknown-room')
  if (owner === null || owner === station) return refuse('nothing-to-follow')
  return accept(second === station ? null : { type: 'RoomAirFollowed' })
}

/** The room has no second any more. `null`: it has none. */
export function unfollowRoom(
  { second }: Pick<RoomAirState, 'second'>,
  isRoom: boolean,
): Result<RoomAirEvent | null, 'unknown-room'> {
  if (!isRoom) return refuse('unknown-room')
  return accept(second === null ? null : { type: 'RoomAirUnfollowed', second })
}
