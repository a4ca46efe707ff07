import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stationEnvironment, stationFlags } from '../../electron/launch/station-flags.ts'
import { endsWithUs } from './children.ts'
import type { StationBuild } from './station-build.ts'
import { until, within } from './until.ts'

export interface StationProcessOptions {
  readonly build: StationBuild
  /** Its data folder. */
  readonly folder: string
  /** 0: any free one. */
  readonly port?: number
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Its working directory: crash files would land here. */
  readonly cwd?: string
  readonly readyWithinMs?: number
}

export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** A ready station: the content of `station.json`, and how to end it. */
export interface StationProcess {
  readonly pid: number
  readonly url: string
  /** The local operator's token, with every role, for this run. */
  readonly token: string
  readonly stationId: string
  readonly exited: Promise<Exit>
  /** Its output so far. */
  output(): string
  kill(signal?: NodeJS.Signals): Promise<Exit>
  /** SIGTERM. Rejects if it does not end within its 5 s. */
  stop(): Promise<Exit>
}

/**
 * Starts a station and waits until it has written `station.json`.
 * @throws StartRefused if it ends instead
 */
export async function startStation(options: StationProcessOptions): Promise<StationProcess> {
  const { child, output, exited } = launchStation(options)
  const pid = child.pid ?? 0
  const path = join(options.folder, 'station.json')
  let ended: Exit | undefined
  void exited.then((exit) => {
    ended = exit
  })
  let file: { url: string; token: string; stationId: string }
  try {
    file = await until(
      'the station is ready',
      () => {
        if (ended) throw new StartRefused(ended, output())
        return readStationFile(path, pid)
      },
      { timeoutMs: options.readyWithinMs ?? 30_000 },
    )
  } catch (error) {
    child.kill('SIGKILL')
    await exited
    throw error
  }
  const kill = async (signal: NodeJS.Signals = 'SIGKILL'): Promise<Exit> => {
    if (!ended) child.kill(signal)
    return await exited
  }
  return {
    pid,
    url: file.url,
    token: file.token,
    stationId: file.stationId,
    exited,
    output,
    kill,
    stop: () => within('the station stops', 6000, kill('SIGTERM')),
  }
}

/** A start that ended by itself, with its output. */
export class StartRefused extends Error {
  readonly exit: Exit
  readonly output: string
  constructor(exit: Exit, output: string) {
    super(`the station ended with ${exit.signal ?? exit.code}: ${output.trim().slice(-600)}`)
    this.exit = exit
    this.output = output
  }
}

/** Starts one, and waits for nothing. */
export function launchStation({ build, folder, port = 0, args = [], env = {}, cwd }: StationProcessOptions) {
  const child = spawn(build.node, [...stationFlags, build.entry, '--data', folder, '--port', String(port), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...stationEnvironment(), ...env },
    ...(cwd !== undefined && { cwd }),
  })
  endsWithUs(child)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const exited = new Promise<Exit>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      resolve({ code, signal })
    })
  })
  return { child, exited, output: () => Buffer.concat(chunks).toString('utf8') }
}

/** Undefined if there is none, or one from a killed run. */
function readStationFile(path: string, pid: number) {
  if (!existsSync(path)) return undefined
  const file = JSON.parse(readFileSync(path, 'utf8')) as { url: string; token: string; stationId: string; pid: number }
  return file.pid === pid ? file : undefined
}
