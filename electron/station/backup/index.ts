import { hasPurged } from '../../../shared/domain/event/retention.ts'
import type { Change } from '../event-log/change.ts'
import { isErased } from '../event-log/purge.ts'
import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import { backupEveryMs, createBackup } from './backup.ts'
import { createBackupHandlers, createBackupViews } from './backup-handlers.ts'

/** @param folder the station's data folder, with its database and that database's key */
export function createBackups(
  { log, catalog, touch }: Kit,
  folder: { readonly path: string; readonly databasePath: string; readonly key: Uint8Array },
  everyMs = backupEveryMs,
) {
  const { key, databasePath } = folder
  const backup = createBackup({ log, catalog, key, databasePath, everyMs, onState: () => touch('backup-state') })
  // The key file beside the copies is sealed with the letters of the recovery sheet.
  log.keys.onChange(() => void backup.runIfChanged())
  return {
    backup,
    handlers: createBackupHandlers(log, folder.path),
    views: createBackupViews(backup),
    projections: [
      {
        apply(change: Change): void {
          backup.noteChange()
          if (change.kind === 'desk' && change.own) void backup.runIfFolderChanged()
          if (erasesCopies(change)) void backup.renew()
        },
      },
    ],
    close: backup.close,
  } satisfies FeatureWithExports
}

/** Copies from before a purge must not keep the purged data. */
const erasesCopies = ({ kind, id, before, after }: Change): boolean =>
  (kind === 'audience-key' && isErased(after) && !isErased(before)) ||
  (kind === 'retention' && id === 'people' && hasPurged(before, after))
