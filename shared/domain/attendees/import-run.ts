import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
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
  /** Present where this import was undone: people taken out, records restored, and people touched since, who stay. */
  removed: count.optional(),
  restored: count.optional(),
  kept: count.optional(),
})
export type ImportCounts = Parsed<typeof counts>

export interface ImportRunState {
  readonly counts: ImportCounts | null
  /** When it ended. Null until then. */
  readonly at: Instant | null
  readonly undone: UndoneImport | null
}

export interface UndoneImport {
  readonly removed: number
  readonly restored: number
  readonly kept: number
}

export const importRunEvents = { ImportFinished: counts }
export type ImportFinished = EventIn<typeof importRunEvents>

export const importRunStream: StreamKind<ImportRunState, ImportFinished> = {
  lane: 'people',
  events: importRunEvents,
  initial: { counts: null, at: null, undone: null },
  evolve(state, { type: _, removed, restored = 0, kept = 0, ...counts }, { at }) {
    return removed === undefined ? { ...state, counts, at } : { ...state, undone: { removed, restored, kept } }
  },
}
