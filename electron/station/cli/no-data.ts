import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { databaseFile } from '../event-log/database.ts'
import type { Ending } from './command-options.ts'

/** A mistyped folder must not become a new event. */
export function noData(folder: string): Ending | undefined {
  if (existsSync(join(folder, databaseFile))) return undefined
  return { code: 1, text: `Aucune donnée de Régie dans ${folder}.`, json: { fault: 'no-data' } }
}
