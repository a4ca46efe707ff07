import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { until } from '../../support/until.ts'

export interface CloudProcess {
  readonly url: string
  readonly port: number
  /** The operator's, now: it is another one once a hub has brought its event. */
  token(): string
  readonly linkCode: string | undefined
  /** What it has written so far. */
  output(): string
  kill(signal?: NodeJS.Signals): Promise<void>
}

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** A cloud in a process of its own, ready when it has written `station.json`. @param port 0: any */
export async function startCloudProcess(folder: string, databaseUrl: string, port = 0): Promise<CloudProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'cloud-entry.ts'), folder, String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  const exited = once(child, 'exit').then(() => void running.delete(child))
  const path = join(folder, 'station.json')
  const file = await until(
    'the cloud is ready',
    () => {
      if (child.exitCode !== null) throw new Error(`the cloud ended: ${output.slice(-600)}`)
      if (!existsSync(path)) return undefined
      const read = JSON.parse(readFileSync(path, 'utf8')) as { url: string; pid: number; linkCode?: string }
      return read.pid === child.pid ? read : undefined
    },
    { timeoutMs: 60_000, everyMs: 20 },
  )
  return {
    ...{ url: file.url, port: Number(new URL(file.url).port), linkCode: file.linkCode },
    token: () => (JSON.parse(readFileSync(path, 'utf8')) as { token: string }).token,
    output: () => output,
    async kill(signal = 'SIGKILL') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await exited
    },
  }
}
