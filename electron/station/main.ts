import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { base32 } from '../../shared/kernel/base32.ts'
import { createAccessSecrets } from './access/access-secrets.ts'
import { parseStartOptions, type StartOptions, usage } from './command-line.ts'
import { nodeCrypto } from './crypto.ts'
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

/** A link that lets the first browser in as pilot, once. */
async function printLinks({ log, url, name }: Station, { demo }: StartOptions): Promise<void> {
  const links = createAccessSecrets(log)
  const link = async (role: 'pilot' | 'reception', label: string) => {
    const accessId = base32(nodeCrypto.random(20), 26)
    await log.submit({
      actor: 'station',
      command: null,
      run(writing) {
        const expiresAt = writing.now + 5 * 86_400_000
        writing.append('access', accessId, { type: 'AccessCreated', ...{ role, label, checkpoint: null, expiresAt } })
        return { answer: undefined, outcome: null }
      },
    })
    return `${url}/entrer#code=${links.code(accessId)}`
  }
  console.log(`${name} est prêt : ${url}`)
  if (demo) console.log(`Accueil :  ${await link('reception', name)}`)
  console.log(`Pilotage : ${await link('pilot', 'Pilotage')}`)
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
