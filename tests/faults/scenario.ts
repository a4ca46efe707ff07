import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../support/random.ts'
import { whyNoMounts } from '../support/small-disk.ts'
import type { StationBuild } from '../support/station-build.ts'
import { type StationProcess, type StationProcessOptions, startStation } from '../support/station-process.ts'

/** One fault of a day, and what must hold in spite of it. */
export interface Scenario {
  readonly name: string
  /** Consecutive scenarios with the same value continue in the place that the earlier one left. */
  readonly sharing?: string
  /** Measures how long people wait, so no other scenario runs at the same time. */
  readonly alone?: boolean
  /** Returns a sentence with figures. Throws if something did not hold. */
  run(bench: Bench): Promise<string>
}

/** The tools of a scenario. Everything is removed when the scenario ends. */
export interface Bench {
  /** True: the small number of repetitions. */
  readonly short: boolean
  readonly random: Random
  /** An empty folder for this scenario. */
  readonly folder: string
  start(options?: Partial<StationProcessOptions>): Promise<StationProcess>
  /** Adds a step that runs after the scenario, whatever its result, in reverse order. */
  after(step: () => void | Promise<void>): void
  note(line: string): void
}

/** Neither passed nor failed: this machine lacks something. `how`: the command that provides it. */
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

/** @throws Skipped if the tool is not installed. */
export function needTool(tool: string, how: string): void {
  if (spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0) throw new Skipped(`${tool} is not installed`, how)
}

/** @throws Skipped if this user may not trace another process. */
export function needTracing(): void {
  needTool('strace', 'apt-get install strace')
  if (spawnSync('strace', ['-o', '/dev/null', 'true']).status !== 0)
    throw new Skipped('strace may not trace here', 'run as root, or: sysctl kernel.yama.ptrace_scope=0')
}

/** @throws Skipped if this user may not mount. */
export function needMounts(): void {
  const obstacle = whyNoMounts()
  if (obstacle) throw new Skipped(obstacle.reason, obstacle.how)
}

export function insist(holds: unknown, message: string): asserts holds {
  if (!holds) throw new Error(message)
}
