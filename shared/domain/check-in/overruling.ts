import type { StationId } from '../../kernel/ids.ts'
import { type Obstacle, overrulableBy } from './obstacles.ts'

/** Somebody has answered for an obstacle, and the station that says so. */
export interface Overruling {
  readonly obstacle: string
  readonly station: StationId
}

/** The station that says so, as the one that is asked knows it. */
export interface Speaker {
  readonly isSelf: boolean
  readonly isPilots: boolean
  readonly isPutOut: boolean
}

/**
 * Whether an obstacle stands in the way no more by this station's word. A desk answers for what a desk settles, wherever its
 * person goes next. That a pilot's code was typed, or that a second fact was confirmed, no other station can check: a stolen
 * laptop writes it beforehand of whomever it likes. So that holds where it was done alone, and of a pilot's station.
 */
export const isHeard = (obstacle: Obstacle, { isSelf, isPilots, isPutOut }: Speaker): boolean =>
  !isPutOut &&
  overrulableBy[obstacle] !== undefined &&
  (isSelf || isPilots || (overrulableBy[obstacle] === 'reception' && obstacle !== 'confirm-identity'))
