import type { ViewRow, ViewValue } from '../../shared/contract/contract.ts'

export type Room = ViewRow<'show'>
export type Cue = ViewRow<'runOfShow'>
export type Care = ViewRow<'roomCare'>
export type Stage = ViewValue<'stage'>
