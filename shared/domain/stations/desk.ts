import { z } from 'zod'
import { idText, typedText } from '../bounds.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'
import type { StationState } from './station.ts'

/** Settings of one station's reception screen. */
export interface DeskState {
  readonly autoPrint: boolean
  readonly printerId: string | null
  readonly checkpoint: string
  /** The folder for copies of this station's database, a path on its machine. */
  readonly backupFolder: string | null
}

/** Whether people are received at it: a station of the event that is paired as a reception's or a pilot's. */
export const hasDesk = ({ pairing, revoked, givenBack }: Pick<StationState, 'pairing' | 'revoked' | 'givenBack'>) =>
  (pairing?.role === 'reception' || pairing?.role === 'pilot') && revoked === null && !givenBack

export const deskEvents = {
  DeskConfigured: z
    .strictObject({
      autoPrint: z.boolean(),
      printerId: idText.nullable(),
      checkpoint: idText,
      backupFolder: typedText.nullable(),
    })
    .partial(),
}
export type DeskConfigured = EventIn<typeof deskEvents>

export const deskStream: KeptStreamKind<DeskState, DeskConfigured> = {
  lane: 'system',
  events: deskEvents,
  isKept: true,
  initial: { autoPrint: true, printerId: null, checkpoint: 'entrance', backupFolder: null },
  evolve: (state, { type: _, ...changes }) => ({ ...state, ...changes }) as DeskState,
}
