import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StationOptions } from './station.ts'
import { unpacked } from './unpacked.ts'

declare const REGIE_VERSION: string | undefined

/**
 * The program's files that a station needs: beside the bundle if the program is built, otherwise in the sources.
 * `entry`: the address of the file with which the process began.
 */
export function shipped(
  entry: string,
): Pick<StationOptions, 'version' | 'pagesFolder' | 'fontsFolder' | 'badgesFolder' | 'workers'> {
  const here = dirname(fileURLToPath(entry))
  if (typeof REGIE_VERSION === 'undefined')
    return { version: '0.0.0-source', pagesFolder: join(import.meta.dirname, '..', '..', 'out', 'renderer') }
  return {
    version: REGIE_VERSION,
    pagesFolder: join(here, '..', 'renderer'),
    fontsFolder: unpacked(join(here, '..', '..', 'resources', 'fonts')),
    badgesFolder: unpacked(join(here, '..', '..', 'resources', 'badges')),
    workers: {
      import: new URL('./import-worker.js', entry),
      render: new URL('./render-worker.js', entry),
      text: new URL('./text-worker.js', entry),
    },
  }
}
