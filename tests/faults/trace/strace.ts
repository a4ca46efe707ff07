import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { endsWithUs } from '../../support/children.ts'
import { until, within } from '../../support/until.ts'

export interface Tracer {
  readonly pid: number
  /** Detaches from the traced process. */
  detach(): Promise<void>
  readonly ended: Promise<void>
}

/** Attaches strace to every thread of a process. Resolves once it is attached. `file`: the file for its lines. */
export async function attach(pid: number, file: string, args: readonly string[]): Promise<Tracer> {
  const child = endsWithUs(
    spawn('strace', ['-f', '-p', String(pid), '-o', file, ...args], { stdio: ['ignore', 'ignore', 'pipe'] }),
    'SIGINT',
  )
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  let isOver = false
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      isOver = true
      resolve()
    })
  })
  await until('strace is attached', () => {
    if (isOver) throw new Error(`strace: ${said.trim()}`)
    return said.includes('attached')
  })
  return {
    pid: child.pid ?? 0,
    ended,
    async detach() {
      child.kill('SIGINT')
      await within('strace lets go', 10_000, ended)
    },
  }
}

export const linesOf = (file: string): string[] => readFileSync(file, 'latin1').split('\n')
