import { isAbsolute } from 'node:path'
import type { backupCommands, backupViews } from '../../../shared/contract/backup.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { type HandlersOf, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { isWithin } from '../is-within.ts'
import type { ViewSources } from '../views/view.ts'
import type { Backup } from './backup.ts'

/** `dataFolder`: the database's folder. A copy beside the database would be lost with it. */
export function createBackupHandlers(log: EventLog, dataFolder: string): HandlersOf<keyof typeof backupCommands> {
  return {
    'backup.configure': storing(({ folder }, { writing }) => {
      if (folder !== null && !isAbsolute(folder)) return refuse('path-not-absolute')
      if (folder !== null && isWithin(dataFolder, folder)) return refuse('same-folder')
      writing.append('desk', log.identity.stationId, { type: 'DeskConfigured', backupFolder: folder })
      return accept({})
    }),
  }
}

export const createBackupViews = (backup: Backup): ViewSources<keyof typeof backupViews> => ({
  backup: { topics: ['desk', 'backup-state'], value: () => backup.state() },
})
