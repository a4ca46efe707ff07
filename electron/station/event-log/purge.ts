import type { EventTable } from './event-table.ts'

/** A stream whose state says so keeps nothing personal, and takes nothing personal in again. */
export const isErased = (state: unknown): boolean => (state as { readonly erased?: boolean }).erased === true

/**
 * Deletes personal parts; the chain still proves what is left. `person`: of every event that is about this attendee,
 * also where it stands in another stream or cannot be read by this version. `refs`: of one stream's events alone, for
 * what comes in later.
 */
export function deleteParts(table: EventTable, of: { readonly person: string } | { readonly refs: string }): void {
  if ('person' in of) {
    table.deletePartsAbout.run({ id: of.person })
    return
  }
  for (const ref of of.refs.split(' ')) {
    const [origin = 0, seq = 0] = ref.split('.').map(Number)
    table.deletePart.run(origin, seq)
  }
}
