import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { nodeCrypto } from '../crypto.ts'
import { disclosedBy } from '../disclosure/disclosed-by.ts'
import { openDatabase } from '../event-log/database.ts'
import { openEventLog } from '../event-log/event-log.ts'
import { unlockForCommand } from '../sealing/unlock-for-command.ts'
import type { CommandOptions, Ending } from './command-options.ts'
import { noData } from './no-data.ts'
import { runningStation } from './running-station.ts'

/**
 * Everything that the folder's own keys open, as NDJSON: it answers what a lost laptop contained. It writes no event.
 * The station must be stopped, because it locks the database.
 */
export async function disclose({ folder, keyFile, out }: CommandOptions): Promise<Ending> {
  const nothing = noData(folder)
  if (nothing) return nothing
  if (runningStation(folder))
    return { code: 1, text: 'Un poste tourne sur ce dossier : arrêtez-le d’abord.', json: { fault: 'in-use' } }
  const { key } = await unlockForCommand(folder, keyFile)
  const log = openEventLog(openDatabase(folder, key), nodeCrypto, Date.now as () => Instant)
  try {
    const target = out === undefined ? process.stdout : createWriteStream(out, { mode: 0o600 })
    await pipeline(Readable.from(disclosedBy(log)), target, { end: out !== undefined })
  } finally {
    log.close()
  }
  return { code: 0, text: out === undefined ? '' : `Écrit dans ${out}.`, json: { out: out ?? null } }
}
