import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildVariable } from '../../journeys/support/private-build.ts'
import { endsWithUs } from '../../support/children.ts'
import { until, within } from '../../support/until.ts'

/** A function's text travels to where it runs: it sees its argument and what is there, nothing of the test. */
type Elsewhere<Place, Argument, Value> = (place: Place, argument: Argument) => Value | Promise<Value>

export interface ShellUnderTest {
  /** Runs in the main process, with all that the shell imports from Electron, and what the host has recorded. */
  inMain<Value, Argument = undefined>(run: Elsewhere<Host, Argument, Value>, argument?: Argument): Promise<Value>
  /** Runs in a trade's page, in the page's own world. */
  inPage<Value, Argument>(
    trade: 'reception' | 'pilot' | 'booth',
    run: (argument: Argument) => Value | Promise<Value>,
    argument?: Argument,
  ): Promise<Value>
  readonly exited: Promise<number | null>
  output(): string
  signal(name: NodeJS.Signals): void
  /** Until both windows show their trade's screen. */
  shown(): Promise<void>
  stop(): Promise<void>
}

// biome-ignore lint/suspicious/noExplicitAny: the text runs elsewhere, against an API that is not here to be typed
type Host = any

/** Starts the built shell on the host, on a data folder. */
export function startShell(
  folder: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): ShellUnderTest {
  const build = process.env[buildVariable] ?? ''
  const register = join(import.meta.dirname, '..', 'host', 'register.ts')
  const child = spawn(
    process.execPath,
    ['--import', register, join(build, 'out', 'main', 'shell.js'), '--data', folder, '--port', '0', ...args],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, ...env } },
  )
  endsWithUs(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const exited = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const ask = askThrough(child)
  const shell: ShellUnderTest = {
    inMain: (run, argument) => ask('main', run.toString(), argument) as never,
    inPage: (trade, run, argument) => ask(trade, run.toString(), argument) as never,
    exited,
    output: () => output,
    signal: (name) => void child.kill(name),
    async shown() {
      for (const [trade, path] of [
        ['reception', '/accueil'],
        ['pilot', '/pilotage'],
      ] as const)
        await until(
          `${trade} shows ${path}: ${output}`,
          async () => (await shell.inPage(trade, () => location.pathname).catch(() => '')) === path,
          { timeoutMs: 20_000, everyMs: 50 },
        )
    },
    async stop() {
      child.kill('SIGTERM')
      await within('the shell stops', 10_000, exited).catch(() => child.kill('SIGKILL'))
    },
  }
  return shell
}

function askThrough(child: ChildProcess) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let last = 0
  child.on('message', ({ id, isDone, value }: { id: number; isDone: boolean; value: unknown }) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (isDone) one?.resolve(value)
    else one?.reject(new Error(String(value)))
  })
  return (place: string, source: string, argument: unknown): Promise<unknown> => {
    const one = Promise.withResolvers<unknown>()
    waiting.set(++last, one)
    child.send({ id: last, place, source, argument }, (error) => error && one.reject(error))
    return within(`an answer from ${place}`, 30_000, one.promise)
  }
}
