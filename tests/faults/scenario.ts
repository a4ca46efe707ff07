import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../support/random.ts'
import { whyNoMounts } from '../support/small-disk.ts'
import type { StationBuild } from '../support/station-build.ts'
import { type StationProcess, type StationProcessOptions, startStation } from '../support/station-process.ts'

/** One way in which a day can go wrong, and what must hold all the same. */
export interface Scenario {
  readonly name: string
  /** Scenarios that follow each other and name the same go on with what the one before left standing. */
  readonly sharing?: string
  /** Measures how long people wait: nothing else runs meanwhile. */
  readonly alone?: boolean
  /** Gives a sentence with figures; throws when something did not hold. */
  run(bench: Bench): Promise<string>
}

/** What a scenario works with; all of it goes when the scenario is over. */
export interface Bench {
  /** True: the small number of repetitions. */
  readonly short: boolean
  readonly random: Random
  /** An empty folder of its own. */
  readonly folder: string
  start(options?: Partial<StationProcessOptions>): Promise<StationProcess>
  /** Done after the scenario, whatever became of it; last first. */
  after(step: () => void | Promise<void>): void
  note(line: string): void
}

/** Not a pass and not a failure: this machine lacks something. `how`: the command that gives it. */
export class Skipped extends Error {
  constructor(reason: string, how: string) {
    super(`${reason}; ${how}`)
  }
}

export function createBench(build: StationBuild, folder: string, random: Random, short: boolean) {
  const steps: (() => void | Promise<void>)[] = []
  mkdirSync(folder, { recursive: true })
  const bench: Bench = {
    short,
    random,
    folder,
    async start(options = {}) {
      const station = await startStation({ build, folder: join(folder, 'data'), ...options })
      steps.push(async () => void (await station.kill()))
      return station
    },
    after: (step) => void steps.push(step),
    note: (line) => console.log(`      ${line}`),
  }
  async function dispose(): Promise<void> {
    for (let step = steps.pop(); step; step = steps.pop()) await step()
  }
  return { bench, dispose }
}

/** @throws Skipped where the tool is not installed. */
export function needTool(tool: string, how: string): void {
  if (spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0) throw new Skipped(`${tool} is not installed`, how)
}

/** @throws Skipped where nobody may attach to another process. */
export function needTracing(): void {
  needTool('strace', 'apt-get install strace')
  if (spawnSync('strace', ['-o', '/dev/null', 'true']).status !== 0)
    throw new Skipped('strace may not trace here', 'run as root, or: sysctl kernel.yama.ptrace_scope=0')
}

/** @throws Skipped where nothing can be mounted. */
export function needMounts(): void {
  const obstacle = whyNoMounts()
  if (obstacle) throw new Skipped(obstacle.reason, obstacle.how)
}

export function insist(holds: unknown, message: string): asserts holds {
  if (!holds) throw new Error(message)
}
