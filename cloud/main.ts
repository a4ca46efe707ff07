import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfNeeded } from '../electron/launch/build.ts'
import { makeFolder } from '../electron/station/make-folder.ts'
import { UsageError } from '../electron/station/parse-options.ts'
import { createProgramLog } from './operations/program-log.ts'
import { parseCloudOptions, usage } from './options.ts'
import { startCloud } from './start-cloud.ts'
import { atRestKey, BadKey, createAtRest } from './store/at-rest.ts'

const root = join(import.meta.dirname, '..')
const defaultPort = 8080
const version = '0.1.0'
const log = createProgramLog()

// As at a station: an unhandled rejection is logged and does not end the process, so that votes go on.
process.on('unhandledRejection', log.error)

async function start(): Promise<void> {
  const options = parseCloudOptions(process.argv.slice(2), process.env)
  if (options.help) {
    console.log(usage)
    return
  }
  if (!buildIfNeeded(root)) {
    process.exitCode = 1
    return
  }
  process.umask(0o077)
  const home = process.env.REGIE_HOME ?? join(homedir(), '.regie')
  const folder = resolve(options.data ?? join(home, options.demo ? 'cloud-demo' : 'cloud'))
  const { databaseUrl } = options
  makeFolder(folder)
  const cloud = await startCloud({
    atRest: createAtRest(atRestKey(folder, process.env)),
    folder,
    demo: options.demo,
    publicUrl: options.publicUrl,
    onError: log.error,
    tell: log.tell,
    version,
    host: options.host,
    innerHosts: options.innerHosts,
    trustedProxies: options.trustedProxies,
    port: options.port ?? defaultPort,
    audienceFolder: join(root, 'out', 'audience'),
    pagesFolder: join(root, 'out', 'renderer'),
    textWorkerUrl: pathToFileURL(join(root, 'out', 'main', 'text-worker.js')),
    onAct: log.audit,
    openDatabase: async () => {
      if (databaseUrl !== null) return (await import('./store/postgres.ts')).openPostgres(databaseUrl, log.error)
      return (await import('./store/pglite.ts')).openPglite(join(folder, 'pg'))
    },
  })
  const code = cloud.linkCode()
  if (code !== null) console.log(`Code du premier pôle : ${code}`)
  console.log(`Public : ${cloud.publicUrl()}`)
  console.log(`Nuage est prêt : ${cloud.url()}`)
  log.tell('ready', { startMs: Math.round(performance.now()), embedded: databaseUrl === null })
  let isStopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (isStopping) return
      isStopping = true
      const begun = performance.now()
      log.tell('stopping')
      // Every acknowledged command is already in the database. If the shutdown hangs, exiting loses nothing.
      setTimeout(() => process.exit(1), 4500).unref()
      cloud.stop().then(
        () => {
          log.tell('stopped', { tookMs: Math.round(performance.now() - begun) })
          process.exit(0)
        },
        (error: unknown) => {
          log.error(error)
          process.exit(1)
        },
      )
    })
}

start().catch((error: unknown) => {
  if (error instanceof UsageError || error instanceof BadKey) console.error(error.message)
  else {
    console.error('Le nuage n’a pas pu démarrer : voyez la base de données et le port.')
    log.error(error)
  }
  process.exitCode = 1
})
