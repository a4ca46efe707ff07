import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startLink } from './access/start-link.ts'
import { parseStartOptions, type StartOptions, usage } from './command-line.ts'
import { dataFolderOf } from './data-path.ts'
import { type DemoClock, prepareDemo } from './demo/prepare-demo.ts'
import { DatabaseUnavailable } from './event-log/database.ts'
import { UsageError } from './parse-options.ts'
import { logError } from './program-log.ts'
import { type Station, startStation } from './station.ts'
import { unpacked } from './unpacked.ts'
import { warmUp } from './warm-up/warm-up.ts'
import { faultSentences, tornSentence } from './wording.ts'

declare const REGIE_VERSION: string | undefined

async function start(): Promise<void> {
  const options = parseStartOptions(process.argv.slice(2))
  if (options.help) {
    console.log(usage)
    return
  }
  // What this process writes is its owner's alone.
  process.umask(0o077)
  const folder = dataFolderOf(options)
  const clock: DemoClock = { offsetMs: wrongClock(process.env.REGIE_CLOCK_OFFSET_MS) }
  const isBundled = typeof REGIE_VERSION !== 'undefined'
  const here = dirname(fileURLToPath(import.meta.url))
  const pages = {
    version: isBundled ? REGIE_VERSION : '0.0.0-source',
    pagesFolder: isBundled ? join(here, '..', 'renderer') : join(here, '..', '..', 'out', 'renderer'),
    now: () => Date.now() + clock.offsetMs,
    onError: logError,
  }
  const starting = startStation({
    ...{ ...pages, folder, port: options.port, name: options.name ?? (options.demo ? 'Accueil 1' : undefined) },
    ...(isBundled && {
      fontsFolder: unpacked(join(here, '..', '..', 'resources', 'fonts')),
      badgesFolder: unpacked(join(here, '..', '..', 'resources', 'badges')),
      workers: {
        import: new URL('./import-worker.js', import.meta.url),
        render: new URL('./render-worker.js', import.meta.url),
      },
    }),
    onTorn: () => console.error(tornSentence),
  })
  stopOnSignals(starting)
  const station = await starting
  if (options.demo) await prepareDemo(station, folder, clock)
  await printLinks(station, options)
  await station.filled
  // '0' is for tests that trace what a station does.
  if (process.env.REGIE_PRACTISE !== '0') await warmUp(pages).catch(logError)
}

/** For tests of a machine whose clock is wrong: ms ahead of the true one, or behind. */
const wrongClock = (offset = '0'): number => (Number.isFinite(Number(offset)) ? Number(offset) : 0)

/** Links that let the first browsers in. */
async function printLinks({ log, url, name }: Station, { demo }: StartOptions): Promise<void> {
  console.log(`${name} est prêt : ${url}`)
  if (demo) console.log(`Accueil :  ${await startLink(log, url, 'reception', name)}`)
  console.log(`Pilotage : ${await startLink(log, url, 'pilot', 'Pilotage')}`)
}

/** From the first moment on: whoever has just read `station.json` may already ask it to stop. */
function stopOnSignals(starting: Promise<Station>): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    // What was acknowledged is on disk: if something does not let go, nothing is lost by leaving.
    setTimeout(() => process.exit(1), 4500).unref()
    void starting
      .then((station) => station.stop())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          logError(error)
          process.exit(1)
        },
      )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  // In Electron's utility process: Windows has no signals, so the shell asks by a message.
  parentPort()?.on('message', ({ data }) => {
    if (data === 'stop') stop()
  })
}

/** Electron's, where there is one; on plain Node there is none. */
const parentPort = () =>
  (process as { parentPort?: { on(event: 'message', listener: (message: { data: unknown }) => void): void } })
    .parentPort

/** The entry of a station on plain Node and in Electron's utility process. */
void start().catch((error: unknown) => {
  process.exitCode = 1
  if (error instanceof UsageError) console.error(error.message)
  else if (error instanceof DatabaseUnavailable) console.error(faultSentences[error.fault])
  else if ((error as { code?: string }).code === 'EADDRINUSE')
    console.error('Ce port est déjà pris par un autre programme : choisissez-en un autre avec --port.')
  else {
    logError(error)
    console.error('Le poste n’a pas pu démarrer.')
  }
})
