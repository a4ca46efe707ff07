import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { withoutPort } from '../shell/shell-options.ts'
import { createLineReader, readStationLine } from '../shell/station-words.ts'
import { openedAtStart, type Trade } from '../shell/trades.ts'
import { afterEnd } from './after-end.ts'
import { buildIfNeeded } from './build.ts'
import { givenUpSentence, restartSentence } from './end-words.ts'
import { openInBrowser } from './open-browser.ts'
import { electronBinary, hasDisplay, whyNoWindow } from './own-window.ts'
import { stationEnvironment, stationFlags } from './station-flags.ts'

/**
 * `npm start`: builds if the sources are newer. Opens Régie in its own windows if Electron's program is installed.
 * Otherwise starts only the station and, if there is a display, opens its first page in a browser. Never downloads
 * anything. A station that crashes is started again.
 */
const root = join(import.meta.dirname, '..', '..')
const args = process.argv.slice(2)

if (!buildIfNeeded(root)) process.exit(1)
const isAlone = args.includes('--headless') || args.includes('--help') || args.includes('-h')
const binary = electronBinary(root)
const obstacle = isAlone ? null : whyNoWindow({ binary, hasDisplay: hasDisplay(), isRoot: process.getuid?.() === 0 })
if (obstacle !== null) console.log(obstacle)

const links = new Map<Trade, string>()
let own: Trade | undefined
let hasFirstPage = isAlone
let isReady = false
let isStopping = false
let failures = 0
let began = performance.now()
let program = launch(args)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal))
endWithNpm()

/** The shell starts its station again by itself. */
function launch(options: readonly string[]): ChildProcess {
  if (binary !== undefined && !isAlone && obstacle === null) {
    const shell = spawn(binary, [root, ...options], { stdio: 'inherit' })
    shell.on('exit', (code, signal) => {
      process.exitCode = code ?? (signal ? 1 : 0)
    })
    return shell
  }
  const station = spawn(process.execPath, [...stationFlags, join(root, 'out', 'main', 'station.js'), ...options], {
    stdio: ['inherit', 'pipe', 'inherit'],
    // Tells the station that its first page will be shown and can ask for the passphrase.
    env: { ...stationEnvironment(), ...(!isAlone && hasDisplay() && { REGIE_BROWSER: '1' }) },
  })
  const read = createLineReader(follow)
  station.stdout?.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text)
    read(text)
  })
  station.on('exit', ended)
  return station
}

function follow(line: string): void {
  const word = readStationLine(line)
  if (word?.type === 'link') {
    links.set(word.trade, word.link)
    own = word.trade
  }
  if (word?.type === 'ready') isReady = true
  if (hasFirstPage || (word?.type !== 'locked' && word?.type !== 'ready')) return
  // The first page goes on to the station's link by itself. After a restart the open pages reconnect.
  hasFirstPage = true
  if (word.type === 'locked') openInBrowser(word.url)
  // The link printed before the address is for the station's own trade. A demo also opens a desk.
  else if (own !== undefined)
    for (const trade of openedAtStart(own)) {
      const link = links.get(trade)
      if (link) openInBrowser(link)
    }
}

function ended(code: number | null, signal: NodeJS.Signals | null): void {
  if (isStopping) {
    process.exitCode = code ?? 1
    return
  }
  const after = afterEnd({ code, wasReady: isReady, ranMs: performance.now() - began }, failures)
  if (after.next === 'end') {
    if (after.isGivenUp) console.error(givenUpSentence(signal))
    process.exit(after.exitCode)
  }
  console.error(restartSentence)
  failures = after.failures
  isReady = false
  setTimeout(() => {
    began = performance.now()
    program = launch(withoutPort(args))
  }, after.delayMs)
}

function stop(signal: NodeJS.Signals): void {
  isStopping = true
  program.kill(signal)
}

/** npm passes a signal to its shell only, which ends without this process. */
function endWithNpm(): void {
  const parent = process.ppid
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return
  setInterval(() => {
    if (process.ppid !== parent && !isStopping) stop('SIGTERM')
  }, 250).unref()
}
