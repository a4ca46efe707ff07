import type { IconName } from '../../../ui/icons.tsx'
import type { Tone } from '../../../ui/status.tsx'
import type { Room } from '../booth-types.ts'
import { staleMs } from './age.ts'

export type RoomStateName =
  | 'live'
  | 'away'
  | 'elsewhere'
  | 'second'
  | 'nobody'
  | 'rival'
  | 'shared'
  | 'fenced'
  | 'silent'
  | Exclude<NonNullable<Room['obs']>['state'], 'connected'>

export interface RoomState {
  readonly name: RoomStateName
  readonly tone: Extract<Tone, 'ok' | 'warn' | 'stop' | 'alone'>
  readonly shape: IconName
  /** The picture is what OBS shows now. */
  readonly isLive: boolean
  /** A person may take the room over here. */
  readonly mayTakeOver: boolean
}

/** `ageMs`: as counted here. `isAway`: the station itself was not heard. */
export function roomStateOf(room: Room, ageMs: number | null, isAway: boolean): RoomState {
  const isFresh = !isAway && room.obs?.state === 'connected' && ageMs !== null && ageMs <= staleMs
  const state = (
    name: RoomStateName,
    tone: RoomState['tone'],
    shape: IconName,
    more: Partial<RoomState> = {},
  ): RoomState => ({ name, tone, shape, isLive: false, mayTakeOver: false, ...more })

  if (isAway) return state('away', 'alone', 'alone')
  if (room.owner === null) return state('nobody', 'warn', 'warn', { mayTakeOver: true })
  if (room.following) {
    const isUncertain = room.following.state === 'deaf' || room.following.state === 'silent'
    return state('second', isUncertain ? 'warn' : 'alone', isUncertain ? 'warn' : 'remote', { isLive: isFresh })
  }
  if (!room.isOwn) return state('elsewhere', 'alone', 'remote', { mayTakeOver: true })
  if (room.obs?.state === 'wrong-password') return state('wrong-password', 'stop', 'lock')
  if (room.obs?.state === 'lost') return state('lost', 'stop', 'stop')
  if (room.obs?.state === 'frozen') return state('frozen', 'stop', 'freeze')
  if (room.obs?.state !== 'connected') return state('connecting', 'alone', 'wait')
  if (!isFresh) return state('silent', 'alone', 'alone')
  if (room.sharedWith !== null) return state('shared', 'stop', 'warn', { isLive: true })
  if (room.fenced) return state('fenced', 'warn', 'warn', { isLive: true, mayTakeOver: true })
  if (room.rival !== null) return state('rival', 'warn', 'warn', { isLive: true, mayTakeOver: true })
  return state('live', 'ok', 'ok', { isLive: true })
}

export type Lamp = 'on' | 'paused' | 'off' | 'unknown'

/** Whether a room records, as far as known. */
export const lampOf = (room: Room, { isLive }: RoomState): Lamp =>
  !isLive || room.recording === null
    ? 'unknown'
    : !room.recording.active
      ? 'off'
      : room.recording.paused
        ? 'paused'
        : 'on'
