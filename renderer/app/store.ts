import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CommandName, CommandOutcome } from '../../shared/contract/contract.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import type { CachedView } from './view-cache.ts'

export interface Link {
  readonly state: 'connecting' | 'linked' | 'gone'
  /** Wall clock, milliseconds: when this state began. */
  readonly since: number
  /** When the station was last heard, whatever it said. */
  readonly heardAt: number | null
  /** Nothing heard for more than two seconds. */
  readonly stale: boolean
  /** The station answers but lets this window in no more (or not yet). */
  readonly denied: boolean
}

/** A command without an answer yet. Its id makes sending it again harmless. */
export interface KeptCommand {
  readonly id: string
  readonly name: CommandName
  readonly input: unknown
  /** Wall clock, milliseconds: when the person gave it. */
  readonly at: number
  /** The other half of the same gesture. */
  readonly next?: FollowUp
}

/**
 * What follows a command once it is done: kept with it, so that no reload comes between the two, under an id of its own
 * from the beginning, so that it is done once.
 */
export interface FollowUp {
  readonly id: string
  readonly name: CommandName
  /** What is known of its input when the gesture is made. */
  readonly input: object
  /** The `attendeeId` of the first one's answer is put into the input: the person may not have existed before. */
  readonly toAttendee?: true
}

export type Reply = { readonly outcome: unknown } | { readonly problem: Problem }

export interface StationState {
  readonly link: Link
  readonly views: Readonly<Record<string, CachedView>>
  /** What the station's clock is ahead of this page's, in ms. */
  readonly clockOffsetMs: number
  /** Commands that wait for the station to come back. */
  readonly kept: readonly KeptCommand[]
  /** How many scans lie in this browser that were not taken, since the access they were noted with had ended. */
  readonly untaken: number
  /** Whether another hub is looked for, or gone to; `unfound`: for so long that a person may know better. */
  readonly search: 'none' | 'looking' | 'unfound' | 'moving'
  /** This station is at its end, and with it the page; null as long as it is not. */
  readonly givenBack: GivenBack | null
  /** Something that was not sent could not come along from the hub before. */
  readonly leftBehind: boolean
  /** Answers to commands given before this page was reloaded; a screen shows them and takes them away. */
  readonly recovered: readonly { readonly command: KeptCommand; readonly reply: Reply }[]
}

export type StationStore = StoreApi<StationState>

/** A cache of the station's views and the state of the link to it. No rule lives here. */
export const createStationStore = (now: number = Date.now()): StationStore =>
  createStore<StationState>(() => ({
    link: { state: 'connecting', since: now, heardAt: null, stale: false, denied: false },
    views: {},
    clockOffsetMs: 0,
    kept: [],
    untaken: 0,
    search: 'none',
    leftBehind: false,
    givenBack: null,
    recovered: [],
  }))

/** How this page ends with its station. */
export interface GivenBack {
  /** Null in a window that did not ask for it. */
  readonly receipt: CommandOutcome<'stations.giveBack'> | null
  /** The event's: nothing is left here to ask it of. */
  readonly timeZone: string | undefined
}
