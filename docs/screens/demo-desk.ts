import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoRegistrations } from '../../electron/station/demo/demo-people.ts'

const root = join(import.meta.dirname, '..', '..')

/** A line of the demo's registration file. */
export interface DemoPerson {
  readonly lastName: string
  readonly firstName: string
  readonly formula: string
  readonly status: string
  readonly code: string
  /** Of the first day; empty where none was chosen. */
  readonly workshop: string
  /** Came in during the morning that the demo plays. */
  readonly isIn: boolean
}

interface StartOptions {
  /** The ready-made event, or an empty one. */
  readonly demo: boolean
  readonly entry?: string | undefined
}

export type DemoDesk = Awaited<ReturnType<typeof startDesk>>

/** A desk on a folder of its own, and a script's way in. `entry` is what node runs to start a station. */
export async function startDesk({ demo, entry = join(root, 'electron', 'launch', 'start.ts') }: StartOptions) {
  const home = mkdtempSync(join(tmpdir(), 'regie-screens-'))
  const folder = join(home, 'data')
  const args = ['--headless', '--data', folder, '--port', '0', '--name', 'Accueil 1', ...(demo ? ['--demo'] : [])]
  const started = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const links = await linksOf(started)
  const { url, token, pid } = JSON.parse(readFileSync(join(folder, 'station.json'), 'utf8')) as {
    readonly [name in 'url' | 'token']: string
  } & { readonly pid: number }
  const ask = async (path: string, body?: object): Promise<Record<string, unknown>> => {
    const isFile = body instanceof Uint8Array
    const answer = await fetch(`${url}/api/v1/${path}`, {
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': isFile ? 'application/octet-stream' : 'application/json',
      },
      ...(body && { method: 'POST', body: isFile ? new Uint8Array(body) : JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
  return {
    ...links,
    home,
    url,
    give: (command: string, input: object) => ask(`commands/${command}`, input),
    rows: async (view: string, query = '') => (await ask(`views/${view}?${query}`)).rows as readonly Row[],
    bring: (what: 'attendees' | 'programme', file: Uint8Array) => ask(`import/${what}`, file),
    /** A plug pulled out. */
    kill: () => process.kill(pid, 'SIGKILL'),
    async stop() {
      if (started.exitCode === null && started.signalCode === null) {
        started.kill('SIGTERM')
        await new Promise((ended) => started.once('exit', ended))
      }
      rmSync(home, { recursive: true, force: true })
    },
  }
}

type Row = Readonly<Record<string, unknown>>

/** The one-time links that a start prints; a desk's comes with the demo alone. */
async function linksOf(started: ChildProcess): Promise<{ readonly pilotLink: string }> {
  let text = ''
  return new Promise((ready, failed) => {
    started.once('exit', (code) => failed(new Error(`the demo did not start (${code}): ${text}`)))
    started.stdout?.setEncoding('utf8').on('data', (more: string) => {
      text += more
      const pilotLink = /^Pilotage ?: +(http\S+)$/m.exec(text)?.[1]
      if (pilotLink) ready({ pilotLink })
    })
  })
}

/** Every third of the first 1 260 has come in: see `prepare-demo.ts`. */
export const demoPeople = (): readonly DemoPerson[] =>
  new TextDecoder()
    .decode(demoRegistrations(2300))
    .split('\r\n')
    .slice(1, -1)
    .map((line, index) => {
      const [, lastName = '', firstName = '', , , , formula = '', workshop = '', , , , , status = '', code = ''] =
        line.split(';')
      const number = index + 1
      return { lastName, firstName, formula, status, code, workshop, isIn: number % 3 === 0 && number <= 1260 }
    })
