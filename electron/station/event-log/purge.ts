import type { EventTable } from './event-table.ts'

/** A stream whose state says so keeps nothing personal, and takes nothing personal in again. */
export const isErased = (state: unknown): boolean => (state as { readonly erased?: boolean }).erased === true

/** Deletes the personal parts of a stream's events. `refs`: as its row holds them. The chain still proves what is left. */
export function deleteParts(table: EventTable, refs: string): void {
  for (const ref of refs.split(' ')) {
    const [origin = 0, seq = 0] = ref.split('.').map(Number)
    table.deletePart.run(origin, seq)
  }
}
