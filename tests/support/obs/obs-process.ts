import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { endsWithUs } from '../children.ts'
import { lastingPort } from '../lasting-port.ts'
import { type ObsRemote, obsRemote } from './obs-remote.ts'

export interface ObsOptions {
  /** The folder of all its state. */
  readonly folder: string
  readonly password?: string
  readonly port?: number
  readonly canvas?: readonly [width: number, height: number]
  readonly fps?: number
  /** Its folder for recordings; a separate one by default. */
  readonly recordings?: string
  /** It records with an encoder of its own. OBS pauses none that the stream shares. */
  readonly canPause?: boolean
}

/** A real OBS on its own screen, which ends with the test. */
export interface ObsProcess {
  readonly pid: number
  readonly port: number
  readonly address: string
  readonly password: string
  readonly recordings: string
  /** Another client, which acts like a person at its keyboard. */
  readonly hand: ObsRemote
  /** Returns when all its threads have stopped, if that is what the signal asks for. */
  signal(signal: NodeJS.Signals): void
  /** OBS saves scenes only at an orderly end. */
  stop(signal?: NodeJS.Signals): Promise<void>
}

const startMs = 60_000
/** OBS Studio under Xvfb with software GL, from Debian's packages: without a browser source. */
export async function startObs(options: ObsOptions): Promise<ObsProcess> {
  const { folder, password = 'motdepasse', canvas = [640, 360], fps = 10 } = options
  const port = options.port ?? (await lastingPort())
  const recordings = options.recordings ?? join(folder, 'recordings')
  const home = join(folder, 'home')
  const conf = join(home, '.config', 'obs-studio')
  const profile = join(conf, 'basic', 'profiles', 'ci')
  const runtime = join(folder, 'run')
  for (const made of [join(conf, 'plugin_config', 'obs-websocket'), profile, join(conf, 'basic', 'scenes'), recordings])
    mkdirSync(made, { recursive: true })
  mkdirSync(runtime, { recursive: true, mode: 0o700 })
  const first = !existsSync(join(conf, 'global.ini'))
  if (first) writeFileSync(join(conf, 'global.ini'), globalIni)
  writeFileSync(join(profile, 'basic.ini'), profileIni(canvas, fps, recordings, options.canPause ?? false))
  const socket = { alerts_enabled: false, auth_required: password !== '', first_load: false, server_enabled: true }
  const settings = { ...socket, server_password: password, server_port: port }
  writeFileSync(join(conf, 'plugin_config', 'obs-websocket', 'config.json'), JSON.stringify(settings), { mode: 0o600 })

  const screen = await startScreen(folder)
  const child = endsWithUs(
    spawn(
      'obs',
      [
        ...['--multi', '--disable-shutdown-check', '--disable-updater', '--disable-missing-files-check'],
        ...['--minimize-to-tray', '--profile', 'ci', '--websocket_ipv4_only'],
      ],
      {
        stdio: 'ignore',
        env: {
          PATH: process.env.PATH,
          HOME: home,
          XDG_RUNTIME_DIR: runtime,
          DISPLAY: screen.display,
          LC_ALL: 'C.UTF-8',
          QT_QPA_PLATFORM: 'xcb',
          PULSE_SERVER: `unix:${runtime}/none`,
          LIBGL_ALWAYS_SOFTWARE: '1',
          // Blocks its updater and its news.
          LP_NUM_THREADS: '1',
          http_proxy: 'http://127.0.0.1:9',
          https_proxy: 'http://127.0.0.1:9',
        },
      },
    ),
  )
  const exited = once(child, 'exit')
  // OBS itself crashes now and then. Unsaid, its crash looks like a connection that the station lost.
  child.once('exit', (_, signal) => {
    if (crashes.has(signal)) console.error(`OBS crashed: ${signal}`)
  })
  const hand = await ready(port, password, child)
  return {
    pid: child.pid ?? 0,
    port,
    address: `ws://127.0.0.1:${port}`,
    password,
    recordings,
    hand,
    signal(signal) {
      child.kill(signal)
      if (signal === 'SIGSTOP') untilStopped(child.pid ?? 0)
    },
    async stop(signal = 'SIGINT') {
      hand.close()
      child.kill('SIGCONT')
      child.kill(signal)
      const late = setTimeout(() => child.kill('SIGKILL'), 8000)
      await exited
      clearTimeout(late)
      screen.stop()
    },
  }
}

/** One thread takes the signal. On a busy machine the others answer requests for some time yet. */
function untilStopped(pid: number): void {
  const tasks = `/proc/${pid}/task`
  const runs = (task: string) => {
    const stat = join(tasks, task, 'stat')
    return existsSync(stat) && !/\) [TXZ] /.test(readFileSync(stat, 'utf8'))
  }
  const until = performance.now() + 5000
  while (readdirSync(tasks).some(runs)) if (performance.now() > until) throw new Error('OBS did not stop')
}

const crashes: ReadonlySet<NodeJS.Signals | null> = new Set(['SIGSEGV', 'SIGABRT', 'SIGBUS'])

async function ready(port: number, password: string, child: ChildProcess): Promise<ObsRemote> {
  const until = performance.now() + startMs
  while (performance.now() < until) {
    const end = child.signalCode ?? child.exitCode
    if (end !== null) throw new Error(`OBS ended at its start, with ${end}`)
    const hand = await obsRemote(port, password).catch(() => null)
    // It answers before its scenes are loaded.
    if (hand && (await hand.call('GetSceneList').catch(() => null))) return hand
    hand?.close()
    await pause(200)
  }
  throw new Error('OBS did not become ready')
}

async function startScreen(folder: string) {
  const displayFile = join(folder, 'display')
  rmSync(displayFile, { force: true })
  const child = endsWithUs(
    spawn('sh', ['-c', 'exec Xvfb -displayfd 3 -screen 0 800x600x24 -nolisten tcp -noreset 3>"$0"', displayFile], {
      stdio: 'ignore',
    }),
  )
  const until = performance.now() + startMs
  while (!existsSync(displayFile) || readFileSync(displayFile, 'utf8').trim() === '') {
    if (performance.now() > until || child.exitCode !== null) throw new Error('no screen for OBS')
    await pause(50)
  }
  return { display: `:${readFileSync(displayFile, 'utf8').trim()}`, stop: () => void child.kill('SIGTERM') }
}

const globalIni = `[General]
FirstRun=true
EnableAutoUpdates=false
ConfirmOnExit=false
[Basic]
Profile=ci
ProfileDir=ci
SceneCollection=ci
SceneCollectionFile=ci
[BasicWindow]
PreviewEnabled=false
SysTrayEnabled=false
`

const profileIni = (
  [width, height]: readonly [number, number],
  fps: number,
  recordings: string,
  canPause: boolean,
) => `[General]
Name=ci
[Video]
BaseCX=${width}
BaseCY=${height}
OutputCX=${width}
OutputCY=${height}
FPSType=1
FPSInt=${fps}
[Output]
Mode=Simple
[SimpleOutput]
FilePath=${recordings}
RecFormat2=mkv
${canPause ? 'RecQuality=Small\nRecEncoder=x264' : 'RecQuality=Stream'}
StreamEncoder=x264
VBitrate=500
ABitrate=96
UseAdvanced=true
Preset=ultrafast
`
