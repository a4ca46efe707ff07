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
  const rows = async (view: string, query = '') => (await ask(`views/${view}?${query}`)).rows as readonly Row[]
  return {
    ...links,
    home,
    url,
    rows,
    give: (command: string, input: object) => ask(`commands/${command}`, input),
    async until(view: string, holds: (rows: readonly Row[]) => boolean, query = ''): Promise<void> {
      while (!holds(await rows(view, query))) await new Promise((again) => setTimeout(again, 200))
    },
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

/** Another desk beside it, which comes in with a code. */
export async function startBeside(hub: DemoDesk, name: string, entry = join(root, 'electron', 'launch', 'start.ts')) {
  const { linkUrl, code } = await hub.give('stations.pair', { role: 'reception', name })
  const folder = join(hub.home, name)
  const args = ['--headless', '--data', folder, '--port', '0', '--link', String(linkUrl), '--pair', String(code)]
  const started = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  await hub.until('stations', (rows) => rows.some((row) => row.name === name && row.connected && !row.filling))
  return {
    async stop() {
      started.kill('SIGTERM')
      await new Promise((ended) => started.once('exit', ended))
    },
  }
}

type Row = Readonly<Record<string, unknown>>

/** The one-time links that a start prints; a desk's comes with the demo alone. */
async function linksOf(started: ChildProcess): Promise<{ readonly pilotLink: string; readonly publicUrl: string }> {
  let text = ''
  return new Promise((ready, failed) => {
    started.once('exit', (code) => failed(new Error(`the demo did not start (${code}): ${text}`)))
    started.stdout?.setEncoding('utf8').on('data', (more: string) => {
      text += more
      const pilotLink = /^Pilotage ?: +(http\S+)$/m.exec(text)?.[1]
      const publicUrl = /^Public ?: +(http\S+)$/m.exec(text)?.[1] ?? ''
      // The public's is there in the demo alone, and is said last.
      if (pilotLink && /est prêt/.test(text)) ready({ pilotLink, publicUrl })
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
