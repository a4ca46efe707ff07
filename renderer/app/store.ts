import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CommandName, CommandOutcome } from '../../shared/contract/contract.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import type { CachedView } from '../../shared/contract/view-cache.ts'

export interface Link {
  readonly state: 'connecting' | 'linked' | 'gone'
  /** Wall clock, milliseconds: when this state began. */
  readonly since: number
  /** When the station was last heard. */
  readonly heardAt: number | null
  /** Nothing was heard for more than two seconds. */
  readonly stale: boolean
  /** The station answers but refuses this window. */
  readonly denied: boolean
}

/** A command without an answer yet. Its id makes a repeated send harmless. */
export interface KeptCommand {
  readonly id: string
  readonly name: CommandName
  readonly input: unknown
  /** Wall clock, milliseconds: when the person gave it. */
  readonly at: number
  /** The command that follows it. */
  readonly next?: FollowUp
}

/**
 * A command that follows another one. It is stored with the first one, so that no reload comes between them, and has
 * its own id from the beginning, so that it is executed once.
 */
export interface FollowUp {
  readonly id: string
  readonly name: CommandName
  /** The part of its input that is known in advance. */
  readonly input: object
  /** The `attendeeId` of the first answer is added to the input, because the person may not have existed before. */
  readonly toAttendee?: true
}

export type Reply = { readonly outcome: unknown } | { readonly problem: Problem }

export interface StationState {
  readonly link: Link
  readonly views: Readonly<Record<string, CachedView>>
  /** How far the station's clock is ahead of this page's, in ms. */
  readonly clockOffsetMs: number
  /** How far the station's steady clock, which no correction moves, is ahead of this page's `performance.now()`, in ms. */
  readonly steadyOffsetMs: number
  /** Commands that wait for the station to come back. */
  readonly kept: readonly KeptCommand[]
  /** Scans in this browser that were not executed because their access had ended. */
  readonly untaken: number
  /** Entries that closed pages of this browser left, and that this session cannot send. */
  readonly unsent: number
  /** Whether the page looks for another hub or moves to one. `unfound`: for so long that a person may know better. */
  readonly search: 'none' | 'looking' | 'unfound' | 'moving'
  /** This station has ended, and the page with it. Null otherwise. */
  readonly givenBack: GivenBack | null
  /** Some unsent commands could not come along from the previous hub. */
  readonly leftBehind: boolean
  /** Answers to commands from before a reload. A screen shows and removes them. */
  readonly recovered: readonly { readonly command: KeptCommand; readonly reply: Reply }[]
}

export type StationStore = StoreApi<StationState>

/** A cache of the station's views and the state of the link. It contains no rules. */
export const createStationStore = (now: number = Date.now()): StationStore =>
  createStore<StationState>(() => ({
    link: { state: 'connecting', since: now, heardAt: null, stale: false, denied: false },
    views: {},
    clockOffsetMs: 0,
    steadyOffsetMs: now - performance.now(),
    kept: [],
    untaken: 0,
    unsent: 0,
    search: 'none',
    leftBehind: false,
    givenBack: null,
    recovered: [],
  }))

/** How this page ends with its station. */
export interface GivenBack {
  /** Null in a window that did not request it. */
  readonly receipt: CommandOutcome<'stations.giveBack'> | null
  /** The event's, because the station cannot be asked any more. */
  readonly timeZone: string | undefined
}
