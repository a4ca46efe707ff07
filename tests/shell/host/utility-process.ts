import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'

const port = new URL('./parent-port.ts', import.meta.url).href

interface ForkOptions {
  readonly execArgv?: string[]
  readonly env?: NodeJS.ProcessEnv
}

/** A process of plain Node in place of Electron's; its end is told by its code alone, as there. */
class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess
  readonly stdout: ChildProcess['stdout']
  readonly stderr: ChildProcess['stderr']
  pid: number | undefined

  constructor(path: string, args: string[], options: ForkOptions) {
    super()
    this.#child = fork(path, args, {
      execArgv: [...(options.execArgv ?? []), '--import', port],
      ...(options.env && { env: options.env }),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    this.stdout = this.#child.stdout
    this.stderr = this.#child.stderr
    this.pid = this.#child.pid
    process.once('exit', () => this.#child.kill('SIGKILL'))
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.once('exit', (code) => {
      this.pid = undefined
      this.emit('exit', code ?? 1)
    })
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send({ message }, () => {})
  }

  kill(): boolean {
    return this.#child.kill('SIGTERM')
  }
}

/** Every one that was started, for tests to kill. */
export const processes: UtilityProcess[] = []

export const utilityProcess = {
  fork(path: string, args: string[], options: ForkOptions): UtilityProcess {
    const made = new UtilityProcess(path, args, options)
    processes.push(made)
    return made
  },
}
