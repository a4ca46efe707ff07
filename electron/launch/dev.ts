import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { createLineReader } from '../shell/station-words.ts'
import { freePort } from '../station/free-port.ts'
import { stationEnvironment, stationFlags } from './station-flags.ts'

/**
 * `npm run dev [-- OPTIONS]`: runs Régie on the demo's event for developers. A changed page is replaced in place. A
 * station whose code changes restarts, and the pages reconnect. The options are the station's. The public's page is the
 * built one.
 */
const root = join(import.meta.dirname, '..', '..')
const stationUrl = `http://127.0.0.1:${await freePort()}`

const pages = await createServer({
  configFile: false,
  root: join(root, 'renderer'),
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    proxy: {
      // The station refuses requests of other origins, so the proxy sends the station's own origin.
      '/api': { target: stationUrl, changeOrigin: true, headers: { origin: stationUrl } },
      '/socket.io': { target: stationUrl, ws: true, changeOrigin: true, headers: { origin: stationUrl } },
    },
  },
})
await pages.listen()
const pagesUrl = new URL(pages.resolvedUrls?.local[0] ?? '').origin

// The printed links lead to the pages that are replaced in place.
const print = createLineReader((line) => console.log(line.replaceAll(stationUrl, pagesUrl)))
const given = process.argv.slice(2)
let station = startStation()
let isEnded = false
let isStarting = false

function startStation() {
  const entry = join(root, 'electron', 'station', 'main.ts')
  const options = ['--headless', '--port', new URL(stationUrl).port, ...(given.length > 0 ? given : ['--demo'])]
  const program = spawn(process.execPath, [...stationFlags, entry, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: stationEnvironment(),
  })
  program.stdout.setEncoding('utf8').on('data', print)
  return program
}

/**
 * One restart for all files that change meanwhile. A station that could not start is started again by the next change.
 */
async function startAgain(): Promise<void> {
  if (isStarting || isEnded) return
  isStarting = true
  await ended()
  isStarting = false
  if (!isEnded) station = startStation()
}

async function ended(): Promise<void> {
  if (station.exitCode !== null || station.signalCode !== null) return
  station.kill('SIGTERM')
  await once(station, 'exit')
}

const code = ['electron/station', 'shared'].map((folder) => join(root, folder))
pages.watcher.add(code).on('change', (path) => {
  const isCode = path.endsWith('.ts') && !path.endsWith('.test.ts') && code.some((folder) => path.startsWith(folder))
  if (isCode) void startAgain()
})

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, async () => {
    isEnded = true
    await Promise.all([ended(), pages.close()])
    process.exit(0)
  })
