import { z } from 'zod'
import { cellText, count } from '../bounds.ts'
import type { EventIn, Parsed, StreamKind } from '../stream.ts'

const counts = z.strictObject({
  kind: z.enum(['attendees', 'programme']),
  imported: count,
  updated: count,
  unchanged: count,
  refused: count,
  vanished: count,
  /** The fields that the file had a column for. A later file without such a column does not empty the field. */
  columns: z.array(cellText).max(1000).optional(),
})
export type ImportCounts = Parsed<typeof counts>

export interface ImportRunState {
  readonly counts: ImportCounts | null
}

export const importRunEvents = { ImportFinished: counts }
export type ImportFinished = EventIn<typeof importRunEvents>

export const importRunStream: StreamKind<ImportRunState, ImportFinished> = {
  lane: 'people',
  events: importRunEvents,
  initial: { counts: null },
  evolve: (_, { type: __, ...counts }) => ({ counts }),
}
