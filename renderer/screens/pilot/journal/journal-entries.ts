import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { type Kind, kindOf } from './journal-kinds.ts'

export type Entry = ViewRow<'journal'>

/** Newest first, of one kind or of all. */
export const entriesOf = (rows: readonly Entry[], kind: Kind | null): readonly Entry[] =>
  rows.filter(({ type }) => kind === null || kindOf(type) === kind).sort((a, b) => b.cursor - a.cursor)

export const countsByKind = (rows: readonly Entry[]): ReadonlyMap<Kind, number> => {
  const counts = new Map<Kind, number>()
  for (const { type } of rows) {
    const kind = kindOf(type)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

/** Entries after `seen` wait, so that the list does not move while being read. Null shows all. */
export const hold = (
  entries: readonly Entry[],
  seen: number | null,
): { readonly shown: readonly Entry[]; readonly waiting: number } => {
  const waiting = seen === null ? 0 : entries.findIndex(({ cursor }) => cursor <= seen)
  return waiting <= 0 ? { shown: entries, waiting: 0 } : { shown: entries.slice(waiting), waiting }
}
