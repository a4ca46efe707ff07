import { join } from 'node:path'
import { startCloud } from '../../../cloud/start-cloud.ts'
import { atRestKey, createAtRest } from '../../../cloud/store/at-rest.ts'
import { openPostgres } from '../../../cloud/store/postgres.ts'
import { makeFolder } from '../../../electron/station/make-folder.ts'
import { logError } from '../../../electron/station/program-log.ts'
import { projectFolder } from '../../support/station-build.ts'

/** The cloud as `npm run cloud` starts it on PostgreSQL, but that no pages are built first. */
const [folder = '', port = '0'] = process.argv.slice(2)
makeFolder(folder)
const cloud = await startCloud({
  ...{ folder, demo: false, publicUrl: null, version: '0.1.0', host: '127.0.0.1', port: Number(port) },
  atRest: createAtRest(atRestKey(folder, process.env)),
  audienceFolder: join(projectFolder, 'out', 'audience'),
  pagesFolder: join(projectFolder, 'out', 'renderer'),
  onAct: () => {},
  openDatabase: async () => openPostgres(process.env.DATABASE_URL ?? '', logError),
  onError: logError,
})
process.on('SIGTERM', () => void cloud.stop().then(() => process.exit(0)))
