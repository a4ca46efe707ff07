import type { StationId } from '../../kernel/ids.ts'
import { type Obstacle, overrulableBy } from './obstacles.ts'

/** An obstacle that a person overruled, and the station that says so. */
export interface Overruling {
  readonly obstacle: string
  readonly station: StationId
}

/** That station, as the asking station knows it. */
export interface Speaker {
  readonly isSelf: boolean
  readonly isPilots: boolean
  readonly isPutOut: boolean
}

/**
 * Whether this station's word removes an obstacle. A desk answers for what a desk may settle, wherever the person goes
 * next. No other station can check that a pilot's code was typed or a second fact confirmed: a stolen laptop could
 * write that in advance. So such a word counts only at the station that wrote it, and from a pilot's station.
 */
export const isHeard = (obstacle: Obstacle, { isSelf, isPilots, isPutOut }: Speaker): boolean =>
  !isPutOut &&
  overrulableBy[obstacle] !== undefined &&
  (isSelf || isPilots || (overrulableBy[obstacle] === 'reception' && obstacle !== 'confirm-identity'))
