import { resolve } from 'node:path'
import { normalizePath, type Rolldown } from 'vite'

/** The programs: what starts as a process or a thread. */
export const entries = {
  shell: resolve('electron/shell/main.ts'),
  station: resolve('electron/station/main.ts'),
  regie: resolve('electron/station/cli/regie.ts'),
  'import-worker': resolve('electron/station/attendees/import/import-worker.ts'),
  'render-worker': resolve('electron/station/badges/render/render-worker.ts'),
  'text-worker': resolve('electron/station/questions/texts/text-worker.ts'),
}

/**
 * One chunk for what a station loads at each start, and neither the shell nor a worker does. By itself the bundler makes
 * a chunk for each set of programs and of parts that are loaded later, so that a start read 54 files.
 */
export const stationsChunk = (id: string, modules: Rolldown.ChunkingContext): string | null => {
  const { station: _, regie: __, ...others } = entries
  own ??= imported(resolve('electron/station/program.ts'), modules)
  shared ??= new Set(Object.values(others).flatMap((entry) => [...imported(entry, modules)]))
  return own.has(id) && !shared.has(id) ? 'station' : null
}
let own: Set<string> | undefined
let shared: Set<string> | undefined

/** A module with all that it imports, but for what it imports later. */
function imported(path: string, modules: Rolldown.ChunkingContext, into = new Set<string>()): Set<string> {
  const id = normalizePath(path)
  if (into.has(id)) return into
  into.add(id)
  for (const next of modules.getModuleInfo(id)?.importedIds ?? []) imported(next, modules, into)
  return into
}
