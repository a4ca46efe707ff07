import type { ViewRow } from '../../../shared/contract/contract.ts'

export type Room = ViewRow<'show'>
export type Take = ViewRow<'takes'>
/** Scenes chosen for the next take, by room. */
export type Chosen = Readonly<Record<string, string>>

/** What a take begins if no scene is chosen by hand. */
export interface ChosenCue {
  readonly cueId: string
  readonly number: number
  readonly title: string
  /** The room of its run of show. */
  readonly room: string
  /** Ids of the rooms that it touches, its own among them. */
  readonly rooms: readonly string[]
  /** Ids of the rooms whose picture it changes. */
  readonly airRooms: readonly string[]
  /** The scenes that it puts on air. */
  readonly scenes: readonly { readonly roomId: string; readonly scene: string }[]
}

export interface Notice {
  readonly tone: 'warn' | 'wait'
  readonly text: string
  /** Each message is shown, even if the text repeats. */
  readonly number: number
  readonly until?: Until | undefined
}

/** A message is true only until the OBS of this room reports a cut without sound, or until all of these rooms show safety. */
export type Until = { readonly muted: string } | { readonly safe: readonly string[] }
