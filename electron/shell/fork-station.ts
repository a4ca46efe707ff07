import { utilityProcess } from 'electron'
import { stationEnvironment, stationFlags } from '../launch/station-flags.ts'
import { answerKeyring } from './answer-keyring.ts'
import { createLineReader, readStationLine } from './station-words.ts'
import type { StationRun } from './supervise-station.ts'
import type { Trade } from './trades.ts'

/** Number of characters of a station's last output that are kept, to show why it did not start. */
const wordsKept = 600

/**
 * Starts a station in a separate process, with the entry, arguments and flags of `npm start`. Its output goes on to
 * this process's terminal. `onLink`: a one-time link for a trade's window. `onOwn`: the station's own trade, when the
 * station is ready and again when it has joined an event. `onLocked`: the page that asks for the passphrase.
 */
export function forkStation(
  entry: string,
  args: readonly string[],
  onLink: (trade: Trade, link: string) => void,
  onOwn: (trade: Trade) => void,
  onLocked: (url: string) => void,
): StationRun {
  const child = utilityProcess.fork(entry, [...args], {
    stdio: 'pipe',
    execArgv: [...stationFlags],
    env: stationEnvironment(),
    serviceName: 'Régie',
  })
  const ready = Promise.withResolvers<{ url: string } | null>()
  const exited = Promise.withResolvers<{ words: string }>()
  let words = ''
  let last: Trade | undefined
  const read = createLineReader((line) => {
    const word = readStationLine(line)
    if (word?.type === 'link') {
      last = word.trade
      onLink(word.trade, word.link)
    }
    if (word?.type === 'locked') onLocked(word.url)
    if (word?.type !== 'ready') return
    // The address is the last line of a start. The link before it is for the station's own trade.
    if (last !== undefined) onOwn(last)
    ready.resolve({ url: word.url })
  })
  child.stdout?.on('data', (piece: Buffer) => {
    process.stdout.write(piece)
    read(piece.toString('utf8'))
  })
  child.stderr?.on('data', (piece: Buffer) => {
    process.stderr.write(piece)
    words = (words + piece.toString('utf8')).slice(-wordsKept)
  })
  child.on('message', (message: unknown) => {
    const answer = answerKeyring(message)
    if (answer !== null) child.postMessage(answer)
  })
  child.once('exit', () => {
    ready.resolve(null)
    exited.resolve({ words: words.trim() })
  })
  return {
    ready: ready.promise,
    exited: exited.promise,
    // Windows has no signals, so the station also listens for this message.
    stop: () => child.postMessage('stop'),
    kill() {
      // `kill()` only sends a request, which a hanging process ignores.
      if (child.pid !== undefined) endProcess(child.pid)
    },
  }
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error
  }
}
