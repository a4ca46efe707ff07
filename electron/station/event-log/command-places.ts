import type { Sqlite } from './database.ts'
import { originAt } from './place.ts'
import { createUndoableMap } from './undoable-map.ts'
import type { WrittenBehind } from './written-behind.ts'

/** Where the event stands that holds a command's outcome: `place`, as in `events`. Derived from the events. */
export type CommandPlaces = ReturnType<typeof createCommandPlaces>

export function createCommandPlaces(db: Sqlite) {
  const recent = createUndoableMap<readonly number[]>()
  const insert = db.prepare<[commandId: string, place: number]>(
    'INSERT OR IGNORE INTO command_places (command_id, place) VALUES (?, ?)',
  )
  const find = db.prepare<[commandId: string], { place: number }>(
    'SELECT place FROM command_places WHERE command_id = ? ORDER BY place',
  )

  return {
    recent,
    writeOut(entries: readonly (readonly [string, readonly number[]])[]) {
      for (const [commandId, places] of entries) for (const place of places) insert.run(commandId, place)
    },
    /** The first of each chain: a station that writes one id over and over takes no room by it. */
    add(commandId: string, place: number): void {
      const known = recent.get(commandId) ?? []
      const isHeld = known.some((one) => originAt(one) === originAt(place))
      if (!isHeld) recent.set(commandId, [...known, place])
    },
    /** Every one: an outcome that another station has made up does not hide the true one. */
    of: (commandId: string): readonly number[] => [
      ...(recent.get(commandId) ?? []),
      ...find.all(commandId).map(({ place }) => place),
    ],
  } satisfies WrittenBehind & Record<string, unknown>
}
