import type { Sqlite } from './database.ts'
import { createUndoableMap } from './undoable-map.ts'
import type { WrittenBehind } from './write-behind.ts'

/** Where the event stands that holds a command's outcome: `place`, as in `events`. Derived from the events. */
export type CommandPlaces = ReturnType<typeof createCommandPlaces>

export function createCommandPlaces(db: Sqlite) {
  const recent = createUndoableMap<number>()
  const insert = db.prepare<[commandId: string, place: number]>(
    'INSERT OR IGNORE INTO command_places (command_id, place) VALUES (?, ?)',
  )
  const find = db.prepare<[commandId: string], { place: number }>(
    'SELECT place FROM command_places WHERE command_id = ? LIMIT 1',
  )

  return {
    recent,
    writeOut(entries: readonly (readonly [string, number])[]) {
      for (const [commandId, place] of entries) insert.run(commandId, place)
    },
    add: (commandId: string, place: number): void => recent.add(commandId, place),
    of: (commandId: string): number | undefined => recent.get(commandId) ?? find.get(commandId)?.place,
  } satisfies WrittenBehind & Record<string, unknown>
}
