import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createLineReader, readStationLine } from '../shell/station-words.ts'
import { openedAtStart, type Trade } from '../shell/trades.ts'
import { buildIfNeeded } from './build.ts'
import { openInBrowser } from './open-browser.ts'
import { electronBinary, hasDisplay, whyNoWindow } from './own-window.ts'
import { stationEnvironment, stationFlags } from './station-flags.ts'

/**
 * `npm start`: builds if the sources are newer. Opens Régie in its own windows if Electron's program is installed.
 * Otherwise starts only the station and, if there is a display, opens its first page in a browser. Never downloads
 * anything.
 */
const root = join(import.meta.dirname, '..', '..')
const args = process.argv.slice(2)

if (!buildIfNeeded(root)) process.exit(1)
const isAlone = args.includes('--headless') || args.includes('--help') || args.includes('-h')
const binary = electronBinary(root)
const obstacle = isAlone ? null : whyNoWindow({ binary, hasDisplay: hasDisplay(), isRoot: process.getuid?.() === 0 })
if (obstacle !== null) console.log(obstacle)

const opensWindows = binary !== undefined && !isAlone && obstacle === null
const program = opensWindows
  ? spawn(binary, [root, ...args], { stdio: 'inherit' })
  : spawn(process.execPath, [...stationFlags, join(root, 'out', 'main', 'station.js'), ...args], {
      stdio: ['inherit', 'pipe', 'inherit'],
      // Tells the station that its first page will be shown and can ask for the passphrase.
      env: { ...stationEnvironment(), ...(!isAlone && hasDisplay() && { REGIE_BROWSER: '1' }) },
    })
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => program.kill(signal))
const links = new Map<Trade, string>()
let own: Trade | undefined
let hasFirstPage = false
const read = createLineReader((line) => {
  const word = readStationLine(line)
  if (word?.type === 'link') {
    links.set(word.trade, word.link)
    own = word.trade
  }
  if (word?.type === 'locked' && !isAlone) {
    hasFirstPage = true
    openInBrowser(word.url)
  }
  // The first page goes on to the station's link by itself.
  if (word?.type !== 'ready' || own === undefined || isAlone || hasFirstPage) return
  // The link printed before the address is for the station's own trade. A demo also opens a desk.
  for (const trade of openedAtStart(own)) {
    const link = links.get(trade)
    if (link) openInBrowser(link)
  }
})
program.stdout?.setEncoding('utf8').on('data', (text: string) => {
  process.stdout.write(text)
  read(text)
})
program.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0)
})
