import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { endsWithUs } from './children.ts'

const root = join(import.meta.dirname, '..', '..')
/** Node's compile cache: suites start hundreds of stations, and it halves each start. */
const compiled = join(root, 'node_modules', '.cache', 'regie-compiled')

/** A script of package.json that tests run to its end. */
export interface Suite {
  readonly name: string
  readonly command: readonly string[]
  /** What a suite prints as its count. One without a count is one check. */
  readonly counted?: RegExp
}

/** The suites' counts, and the lines that name failures. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly amiss: readonly string[]
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, amiss: [] }

export const sum = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  amiss: [...one.amiss, ...other.amiss],
})

export const byVitest = /Tests +(?:(?<failed>\d+) failed[ |]+)?(?<passed>\d+) passed(?:[ |]+(?<skipped>\d+) skipped)?/
export const byUs = /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/

/** `words`: the script's name, and its arguments. */
export function npm(name: string, words: string, counted?: RegExp): Suite {
  const [script = '', ...args] = words.split(' ')
  const command = ['npm', 'run', '-s', script, ...(args.length > 0 ? ['--', ...args] : [])]
  return { name, command, ...(counted && { counted }) }
}

export const units = npm('units', 'units --reporter=dot', byVitest)
export const checks = npm('contract and devices', 'checks --reporter=dot', byVitest)
export const journeys = npm('journeys', 'journeys', byUs)

/** Runs a suite to its end, prints its result, and returns its count. `env`: further variables of its processes. */
export async function runSuite(
  { name, command: [program = '', ...args], counted }: Suite,
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const began = performance.now()
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...env, FORCE_COLOR: '0', NO_COLOR: '1' },
  })
  // npm passes it on.
  endsWithUs(child, 'SIGTERM')
  const written: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (some: Buffer) => void written.push(some))
  const [status] = (await once(child, 'close')) as [number | null]
  const output = Buffer.concat(written).toString()
  const counts = [...output.matchAll(new RegExp(counted?.source ?? '(?!)', 'g'))].at(-1)?.groups
  const ok = status === 0
  // A passed run is printed in a few lines, a failed one whole.
  console.log(`\n== ${name}: ${ok ? 'ok' : 'FAILED'} in ${Math.round((performance.now() - began) / 1000)} s`)
  console.log(ok ? tail(output, counted ? 12 : 2) : output)
  return {
    passed: counts ? Number(counts.passed) : Number(ok),
    failed: Math.max(Number(counts?.failed ?? 0), ok ? 0 : 1),
    skipped: Number(counts?.skipped ?? 0),
    amiss: ok ? [] : [`== failed: ${name}`, ...linesThatTell(output)],
  }
}

function tail(text: string, lines: number): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n')
}

/** For a failed suite: the lines that name a failure, or its last lines if there are none. */
function linesThatTell(output: string): readonly string[] {
  const telling = output.split('\n').filter((line) => /FAIL|✗|×|Error\b|[Ff]atal|unexpectedly/.test(line))
  const lines = telling.length > 0 ? telling : tail(output, 20).split('\n')
  return lines.slice(0, 40).map((line) => line.slice(0, 300))
}
