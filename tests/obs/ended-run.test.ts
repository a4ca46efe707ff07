import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { endsWithUs } from '../support/children.ts'
import { projectFolder } from '../support/station-build.ts'
import { until } from '../support/until.ts'

/** Processes by what they descend from, as Linux tells it. */
function descendantsOf(pid: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 1).split(' ')[2]))
    } catch {
      // It has ended meanwhile.
    }
  const of = (parent: number): number[] =>
    [...parents].filter(([, one]) => one === parent).flatMap(([child]) => [child, ...of(child)])
  return of(pid)
}
const isAlive = (pid: number) => existsSync(`/proc/${pid}`)
const isObs = (pid: number) => isAlive(pid) && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'obs'

it.each<[string, (run: ChildProcess) => void]>([
  ['SIGTERM', (run) => run.kill('SIGTERM')],
  ['SIGINT', (run) => run.kill('SIGINT')],
  ['the end of whoever reads it', (run) => run.stdout?.destroy()],
])('a fault test that is ended by %s leaves neither OBS nor its screen nor a station', async (_, end) => {
  const args = [join(projectFolder, 'tests/faults/run.ts'), 'obs', '--short', '--only', 'obs-frozen']
  const run = endsWithUs(spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] }))
  const exited = once(run, 'exit')
  const started = await until(
    'OBS and a station run',
    () => {
      const found = descendantsOf(run.pid ?? 0)
      return found.length > 2 && found.some(isObs) ? found : undefined
    },
    { timeoutMs: 60_000 },
  )
  end(run)
  await exited
  await until('all that it had started has ended', () => started.filter(isAlive).length === 0)
  expect(run.exitCode).not.toBe(0)
})
