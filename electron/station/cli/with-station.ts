import { logError } from '../program-log.ts'
import { unlockForCommand } from '../sealing/unlock-for-command.ts'
import { startStation } from '../station.ts'
import type { CommandOptions } from './command-options.ts'
import { type RunningStation, runningStation } from './running-station.ts'

/** Runs an act on the folder's running station, or on a station started for the act. */
export async function withStation<Answer>(
  { folder, keyFile }: Pick<CommandOptions, 'folder' | 'keyFile'>,
  act: (station: RunningStation) => Promise<Answer>,
): Promise<Answer> {
  const running = runningStation(folder)
  if (running) return act(running)
  const own = await startStation({
    folder,
    unlocked: await unlockForCommand(folder, keyFile),
    version: 'regie',
    port: 0,
    pagesFolder: '',
    onError: logError,
    ...bundledParts(),
  })
  try {
    return await act({ url: own.url, token: own.operatorToken, pid: process.pid })
  } finally {
    await own.stop()
  }
}

declare const REGIE_VERSION: string | undefined

/** The addresses of a bundle's workers. From source, workers are found without them. */
function bundledParts() {
  if (typeof REGIE_VERSION === 'undefined') return {}
  return {
    workers: {
      import: new URL('./import-worker.js', import.meta.url),
      render: new URL('./render-worker.js', import.meta.url),
      text: new URL('./text-worker.js', import.meta.url),
    },
  }
}
