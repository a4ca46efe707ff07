import { setTimeout as pause } from 'node:timers/promises'
import { startLink } from './access/start-link.ts'
import { parseStartOptions, type StartOptions, usage } from './command-line.ts'
import { dataFolderOf } from './data-path.ts'
import type { DemoClock } from './demo/demo-clock.ts'
import { prepareDemo } from './demo/prepare-demo.ts'
import { DatabaseUnavailable } from './event-log/database.ts'
import { UsageError } from './parse-options.ts'
import { logError } from './program-log.ts'
import type { Admitted } from './replication/join.ts'
import { readLinkMemory } from './replication/link-memory.ts'
import type { ParentPort } from './sealing/keyring.ts'
import { lockedSentences } from './sealing/sealing-words.ts'
import { FolderLocked } from './sealing/unlock-folder.ts'
import { keepLastPort, unlockForStart } from './sealing/unlock-for-start.ts'
import { shipped } from './shipped.ts'
import { type Station, startStation } from './station.ts'
import {
  faultSentences,
  givenBackSentence,
  joinSentences,
  tornSentence,
  tradeNames,
  waitingSentence,
} from './wording.ts'

async function start(entry: string): Promise<void> {
  const options = parseStartOptions(process.argv.slice(2))
  if (options.help) {
    console.log(usage)
    return
  }
  // Only the owner may read the files that this process writes.
  process.umask(0o077)
  const folder = dataFolderOf(options)
  const clock: DemoClock = { offsetMs: wrongClock(process.env.REGIE_CLOCK_OFFSET_MS) }
  const pages = {
    ...shipped(entry),
    now: () => Date.now() + clock.offsetMs,
    // Where the demo sets its clock, that is no correction.
    monotonic: () => performance.now() + clock.offsetMs,
    onError: logError,
  }
  const opened = await unlockForStart(folder, options, { parentPort: parentPort(), pagesFolder: pages.pagesFolder })
  const { key } = opened
  // A station without a code to use opens its database only once. A stored code is tried again after the start.
  const comingIn =
    options.link === undefined ? 'apart' : await (await comingInFiles()).comeIn(folder, options, pages.now(), key)
  if (typeof comingIn === 'object') {
    console.error(joinSentences[comingIn.refused])
    opened.greet?.(null)
    process.exitCode = 1
    return
  }
  if (comingIn === 'waiting') console.log(waitingSentence)
  const startOnce = (isNew: boolean) =>
    startStation({
      ...pages,
      hub: options.hub,
      isNew,
      folder,
      unlocked: opened,
      port: opened.port ?? options.port,
      audienceHere: options.demo,
      cloudUrl: options.cloud,
      cloudCode: options.cloudCode,
      name: options.name ?? (options.demo ? 'Accueil 1' : undefined),
      onTorn: () => console.error(tornSentence),
      onGivenBack: () => void running.station.then(giveBack),
      // The demo's morning is played with its own clock, and no other command may be given by that clock.
      prepare: options.demo ? (station) => prepareDemo(station, folder, clock) : undefined,
    })
  const running: { station: Promise<Station> } = { station: startOnce(comingIn === 'joined') }
  stopOnSignals(running)
  let station = await running.station.catch((error: unknown) => {
    opened.greet?.(null)
    throw error
  })
  if (opened.notice !== undefined) console.log(opened.notice)
  const ownLink = await printLinks(station, options)
  // The shell loads its windows' own links.
  if (ownLink === undefined || !parentPort()) opened.greet?.(ownLink ?? null)
  if (opened.sealing === 'passphrase') keepLastPort(folder, station.url)
  const admitted = await untilAdmitted(station)
  if (!admitted) return
  const { settleIn } = await comingInFiles()
  running.station = station.stop().then(() => {
    settleIn(folder, key, admitted)
    return startOnce(true)
  })
  station = await running.station
  await printLinks(station, options)
}

/** The hub holds all data of this station, so the machine may be given to another person. */
async function giveBack(station: Station): Promise<void> {
  // The command's answer must be sent first.
  await pause(1000)
  await station.stop()
  station.erase()
  console.log(givenBackSentence)
  process.exit(0)
}

/** Loaded only by a station that joins an event. */
const comingInFiles = () => import('./replication/come-in.ts')

const askAgainMs = 3000

/** No hub has answered the code yet: asks again until one does. */
async function untilAdmitted({ log }: Station): Promise<Admitted | undefined> {
  if (readLinkMemory(log).code === undefined) return undefined
  const { askAgain } = await comingInFiles()
  while (log.db.open) {
    await pause(askAgainMs, undefined, { ref: false })
    const answer = log.db.open ? await askAgain(log) : 'apart'
    if (answer === 'waiting') continue
    if (answer === 'apart') return undefined
    if (!('refused' in answer)) return answer
    console.error(joinSentences[answer.refused])
    return undefined
  }
  return undefined
}

/** For tests of a machine with a wrong clock: ms ahead of the true time, or behind if negative. */
const wrongClock = (offset = '0'): number => (Number.isFinite(Number(offset)) ? Number(offset) : 0)

const revokedSentence =
  'Le pilote a écarté ce poste : ce qu’il note ne compte plus nulle part. Pour revenir : un nouveau code, et un dossier neuf.'

/**
 * Prints links that admit the first browsers. A station that was put out admits nobody. Returns the link of the
 * station's own trade.
 */
async function printLinks(
  { log, url, name, audienceUrl }: Station,
  { demo }: StartOptions,
): Promise<string | undefined> {
  const { pairing, revoked } = log.streams.state('station', log.identity.stationId)
  if (revoked) {
    console.error(revokedSentence)
    return undefined
  }
  const role = pairing?.role ?? 'pilot'
  // No window is opened on a cloud, which is another program.
  if (role === 'cloud') return undefined
  let last: string | undefined
  const say = async (trade: typeof role, label: string) => {
    last = await startLink(log, url, trade, label)
    console.log(`${tradeNames[trade]} : ${last}`)
  }
  // A station offers only links that its role allows.
  if (role === 'pilot') {
    if (demo) await say('reception', name)
    await say('booth', tradeNames.booth)
    if (demo) await say('moderator', tradeNames.moderator)
    await say('pilot', tradeNames.pilot)
  } else await say(role, name)
  const publicUrl = audienceUrl()
  if (publicUrl !== null) console.log(`Public : ${publicUrl}`)
  // Programs that read the output, such as the shell, wait for this line. The link above it is for the station's own
  // trade.
  console.log(`${name} est prêt : ${url}`)
  return last
}

/** Handles signals from the start: another program that has just read `station.json` may already stop this one. */
function stopOnSignals(running: { readonly station: Promise<Station> }): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    // Every acknowledged command is already on disk. If the shutdown hangs, exiting loses nothing.
    setTimeout(() => process.exit(1), 4500).unref()
    void running.station
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
  // In Electron's utility process: Windows has no signals, so the shell sends a message.
  parentPort()?.on('message', ({ data }) => {
    if (data === 'stop') stop()
  })
}

/** Electron's port. Undefined on plain Node. */
const parentPort = () => (process as { parentPort?: ParentPort }).parentPort

/** `entry`: the address of the file with which the process began. */
export function run(entry: string): void {
  // An unhandled rejection, such as an answer that cannot be written, affects only its own work. It is logged, and the
  // doors go on. An uncaught exception ends the process, as Node does by default: it may have interrupted any work, and
  // the supervisor starts the station again. Faulty network frames cause neither (`guard-frames.ts`).
  process.on('unhandledRejection', logError)
  void start(entry).catch((error: unknown) => {
    process.exitCode = 1
    if (error instanceof UsageError) console.error(error.message)
    else if (error instanceof FolderLocked) console.error(lockedSentences[error.by])
    else if (error instanceof DatabaseUnavailable) console.error(faultSentences[error.fault])
    else if ((error as { code?: string }).code === 'EADDRINUSE')
      console.error('Ce port est déjà pris par un autre programme : choisissez-en un autre avec --port.')
    else {
      logError(error)
      console.error('Le poste n’a pas pu démarrer.')
    }
  })
}
