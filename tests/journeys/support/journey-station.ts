import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandInput } from '../../../shared/contract/contract.ts'
import { lastingPort } from '../../support/lasting-port.ts'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import { type StationProcess, startStation } from '../../support/station-process.ts'
import { buildVariable } from './private-build.ts'

/** The station of one journey: a real process on its own folder. */
export interface JourneyStation {
  readonly folder: string
  /** The same address after a restart. */
  readonly url: string
  readonly pid: number
  /** A script with the operator's token. It prepares data and looks up what a screen should show. */
  readonly script: StationClient
  /** The folder for a `pdf-folder` printer. */
  readonly badges: string
  /** A one-time link for a browser. */
  link(input: CommandInput<'access.create'>): Promise<string>
  /** SIGKILL, as by a power cut. */
  kill(): Promise<void>
  /** On the same folder and port. `clockAheadMs`: how far the machine's clock is ahead of the true time. */
  restart(clockAheadMs?: number): Promise<void>
  stop(): Promise<void>
  /** Stops the station, verifies its whole log, and returns who is inside. */
  readLog(): Promise<{ readonly events: number; readonly inside: readonly string[] }>
}

/** `name`: null if the pairing gives it. */
export async function startJourneyStation({
  args = [],
  name = 'Accueil 1',
}: {
  readonly args?: readonly string[]
  readonly name?: string | null
} = {}): Promise<JourneyStation> {
  const root = mkdtempSync(join(tmpdir(), 'regie-journey-'))
  const folder = join(root, 'data')
  const builtIn = process.env[buildVariable]
  if (builtIn === undefined) throw new Error('journeys are started by: npm run journeys')
  const build = {
    kind: 'compiled' as const,
    node: process.execPath,
    entry: join(builtIn, 'out', 'main', 'station.js'),
    dispose() {},
  }
  let running: StationProcess | undefined
  let script: StationClient | undefined
  async function start(port: number, clockAheadMs = 0): Promise<void> {
    const env = { REGIE_CLOCK_OFFSET_MS: String(clockAheadMs) }
    running = await startStation({
      build,
      folder,
      port,
      env,
      args: [...(name === null ? [] : ['--name', name]), ...args],
    })
    script = await connectClient(running)
  }
  await start(await lastingPort())
  const { url } = now(running)

  async function end(how: 'stop' | 'kill'): Promise<void> {
    script?.close()
    const ending = running
    running = undefined
    await ending?.[how]()
  }
  return {
    folder,
    url,
    badges: join(root, 'badges'),
    get pid() {
      return now(running).pid
    },
    get script() {
      return now(script)
    },
    async link(input) {
      const made = new URL((await now(script).done('access.create', input)).url)
      // A hub's links lead over its network, where a browser would first need the event's certificate.
      return `${url}${made.pathname}${made.hash}`
    },
    kill: () => end('kill'),
    restart: (clockAheadMs) => start(Number(new URL(url).port), clockAheadMs),
    async stop() {
      await end('stop')
      rmSync(root, { recursive: true, force: true })
    },
    async readLog() {
      await end('stop')
      const reading = spawnSync(process.execPath, [join(import.meta.dirname, 'read-log.ts'), folder], {
        encoding: 'utf8',
      })
      if (reading.status !== 0) throw new Error(`the log does not hold: ${reading.stderr}`)
      return JSON.parse(reading.stdout)
    },
  }
}

function now<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the station is not running')
  return value
}
