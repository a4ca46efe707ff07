import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { stationEnvironment } from '../../electron/launch/station-flags.ts'
import { endsWithUs } from '../support/children.ts'
import { lastingPort } from '../support/lasting-port.ts'
import { stationEntry, stationFlags } from './places.ts'

export interface RunningStation {
  readonly url: string
  readonly token: string
  readonly pid: number
  /** From the process's start to its first 200, in ms. */
  readonly startedInMs: number
  stop(): Promise<void>
}

/**
 * Milliseconds after its start a station has filled the search's index. A desk is started minutes before the doors open.
 */
export const settledAfterMs = 4000
const slowestStartMs = 60_000

/** A station as the doors find it when they open. */
export async function startSettledStation(folder: string, more: readonly string[] = []): Promise<RunningStation> {
  const station = await startStation(folder, more)
  await pause(settledAfterMs)
  return station
}

/** Starts a station on a data folder, in a process of its own, and waits until /healthz says 200. */
export async function startStation(folder: string, more: readonly string[] = []): Promise<RunningStation> {
  const entry = stationEntry()
  if (!existsSync(entry)) throw new Error(`${entry} is not there: run npx electron-vite build`)
  rmSync(join(folder, 'station.json'), { force: true })
  const port = await lastingPort()
  const url = `http://127.0.0.1:${port}`
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    [...stationFlags(), entry, '--headless', '--data', folder, '--port', String(port), ...more],
    { stdio: ['ignore', 'ignore', 'inherit'], env: stationEnvironment() },
  )
  endsWithUs(child)
  await healthy(child, url, begun)
  const startedInMs = performance.now() - begun
  return { url, token: await tokenIn(folder), pid: child.pid ?? 0, startedInMs, stop: () => stop(child) }
}

/** Asks again as soon as it was refused: the answer is at most a millisecond or two late. */
async function healthy(child: ChildProcess, url: string, begun: number): Promise<void> {
  while (!(await answers(`${url}/healthz`))) {
    if (child.exitCode !== null) throw new Error(`the station ended at its start, with ${child.exitCode}`)
    if (performance.now() - begun > slowestStartMs) throw new Error('the station did not become healthy')
    await pause(1)
  }
}

const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = get(url, { agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    request.on('error', () => resolve(false))
  })

/** The file is written just after the port is open. */
async function tokenIn(folder: string): Promise<string> {
  const path = join(folder, 'station.json')
  while (!existsSync(path)) await pause(1)
  return (JSON.parse(readFileSync(path, 'utf8')) as { token: string }).token
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
