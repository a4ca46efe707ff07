import { z } from 'zod'
import type { StreamKind } from '../stream.ts'

const counts = z.strictObject({
  kind: z.enum(['attendees', 'programme']),
  imported: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  vanished: z.int(),
  /** The fields that the file had a column for: what a later file lacks of them is not taken for emptied. */
  columns: z.array(z.string()).optional(),
})
export type ImportCounts = z.output<typeof counts>

export interface ImportRunState {
  readonly counts: ImportCounts | null
}

export const importRunEvents = { ImportFinished: counts }
export type ImportFinished = { readonly type: 'ImportFinished' } & ImportCounts

export const importRunStream: StreamKind<ImportRunState, ImportFinished> = {
  initial: { counts: null },
  evolve: (_, { type: __, ...counts }) => ({ counts }),
}
