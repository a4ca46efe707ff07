import type { UndoableMap } from './undoable-map.ts'

/** Something derived from the events whose newest entries are in memory and not in its table yet. */
export interface WrittenBehind {
  readonly recent: UndoableMap<unknown>
  /** Writes entries of `recent` to its table. */
  writeOut(entries: readonly (readonly [string, unknown])[]): void
}
