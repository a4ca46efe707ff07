import type { ViewRow } from '../../../shared/contract/contract.ts'

export type Room = ViewRow<'show'>
export type Take = ViewRow<'takes'>
/** Scenes that are chosen to be taken next, by room. */
export type Chosen = Readonly<Record<string, string>>

/** What a take begins where no scene is chosen by hand. */
export interface ChosenCue {
  readonly cueId: string
  readonly number: number
  readonly title: string
  /** Whose run of show it is of. */
  readonly room: string
  /** Rooms, by their ids, whose picture it changes. */
  readonly airRooms: readonly string[]
}
