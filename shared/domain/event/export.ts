import { z } from 'zod'
import type { EventIn, StreamKind } from '../stream.ts'

export const takenOut = [
  ...([
    'attendees',
    'paper-list',
    'people-list',
    'badge-sheets',
    'archive',
    'attendance',
    'certificates',
    'signature-sheets',
  ] as const),
  ...(['no-shows', 'journal', 'purge-receipt', 'sealed', 'remote-links', 'questions', 'polls'] as const),
] as const

/** Personal data, or the key to them, left the station. The journal shows who did it. */
export const exportEvents = {
  ExportTaken: z.strictObject({ what: z.enum(takenOut) }),
  RecoverySheetShown: z.strictObject({}),
}
export type ExportTaken = EventIn<typeof exportEvents, 'ExportTaken'>

export type RecoverySheetShown = EventIn<typeof exportEvents, 'RecoverySheetShown'>

export interface ExportState {
  readonly taken: number
}

export const exportStream: StreamKind<ExportState, ExportTaken | RecoverySheetShown> = {
  lane: 'people',
  events: exportEvents,
  initial: { taken: 0 },
  evolve: ({ taken }) => ({ taken: taken + 1 }),
}
