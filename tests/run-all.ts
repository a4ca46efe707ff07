import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { systemPackages } from './support/system-packages.ts'

/**
 * `npm test`: installs what the tests need, builds, and runs every suite, each to its end, so that one look tells all
 * that is wrong. Ends with the sum of what the suites counted. Within 35 minutes on two cores: what takes minutes and
 * proves tests rather than the program is run apart: `npm run guards`, `npm run shell:mistakes`,
 * `npm run sim -- --mutants` beyond the recorded schedules, and `npm run journeys -- --all`.
 */
const root = join(import.meta.dirname, '..')

interface Suite {
  readonly name: string
  readonly command: readonly string[]
  /** What a suite prints of its count; one that counts nothing is one check. */
  readonly counted?: RegExp
}

const first: readonly Suite[] = [{ name: 'build', command: ['npm', 'run', '-s', 'build', '--', '--logLevel', 'warn'] }]
/** Two rows at once: each works on one core, and nothing of it depends on how long it takes. */
const ofTheSource: readonly Suite[] = [
  { name: 'types', command: ['npm', 'run', '-s', 'types'] },
  { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
  { name: 'layers', command: ['npm', 'run', '-s', 'layers'] },
  { name: 'dead code', command: ['npm', 'run', '-s', 'dead-code'] },
]
const simulated: readonly Suite[] = [
  {
    name: 'simulation',
    command: ['npm', 'run', '-s', 'sim', '--', '--seeds', '500'],
    counted: /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/,
  },
  {
    name: 'simulation: planted mistakes',
    command: ['npm', 'run', '-s', 'sim', '--', '--mutants', '--recorded'],
    counted: /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/,
  },
]
const rest: readonly Suite[] = [
  {
    name: 'units',
    command: ['npm', 'run', '-s', 'units', '--', '--reporter=dot'],
    counted: /Tests +(?:(?<failed>\d+) failed[ |]+)?(?<passed>\d+) passed(?:[ |]+(?<skipped>\d+) skipped)?/,
  },
  {
    name: 'contract and devices',
    command: ['npm', 'run', '-s', 'checks', '--', '--reporter=dot'],
    counted: /Tests +(?:(?<failed>\d+) failed[ |]+)?(?<passed>\d+) passed(?:[ |]+(?<skipped>\d+) skipped)?/,
  },
  {
    name: 'obs',
    command: ['npm', 'run', '-s', 'obs', '--', '--reporter=dot'],
    counted: /Tests +(?:(?<failed>\d+) failed[ |]+)?(?<passed>\d+) passed(?:[ |]+(?<skipped>\d+) skipped)?/,
  },
  {
    name: 'journeys',
    command: ['npm', 'run', '-s', 'journeys'],
    counted: /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/,
  },
  {
    name: 'shell',
    command: ['npm', 'run', '-s', 'shell'],
    counted: /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/,
  },
  {
    name: 'package',
    command: ['npm', 'run', '-s', 'package'],
    counted: /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/,
  },
  // As the README has it, on the built program: nine stations, and the check that all hold the same.
  { name: 'rehearsal', command: ['npm', 'run', '-s', 'regie', '--', 'rehearse', '--seconds', '5'] },
  {
    name: 'faults: desk',
    command: ['npm', 'run', '-s', 'faults', '--', 'desk', '--short'],
    counted: /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/,
  },
  {
    name: 'faults: printing',
    command: ['npm', 'run', '-s', 'faults', '--', 'printing', '--short'],
    counted: /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/,
  },
  {
    name: 'faults: lan',
    command: ['npm', 'run', '-s', 'faults', '--', 'lan', '--short'],
    counted: /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/,
  },
  {
    name: 'faults: audience',
    command: ['npm', 'run', '-s', 'faults', '--', 'audience', '--short'],
    counted: /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/,
  },
  {
    name: 'faults: cloud',
    command: ['npm', 'run', '-s', 'faults', '--', 'cloud', '--short'],
    counted: /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/,
  },
  {
    name: 'faults: obs',
    command: ['npm', 'run', '-s', 'faults', '--', 'obs', '--short'],
    counted: /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/,
  },
]

const missing = systemPackages.install()
if (missing.length > 0) {
  console.error(
    `Missing: ${missing.join(', ')}. As root: apt-get install -y --no-install-recommends ${missing.join(' ')}`,
  )
  process.exit(1)
}
let [passed, failed, skipped] = [0, 0, 0]
const amiss: string[] = []
await runInTurn(first)
await Promise.all([runInTurn(ofTheSource), runInTurn(simulated)])
await runInTurn(rest)
// Again at the end: who keeps only the last lines of a run learns what was wrong.
if (amiss.length > 0) console.log(`\n${amiss.join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1

async function runInTurn(suites: readonly Suite[]): Promise<void> {
  for (const suite of suites) await run(suite)
}

async function run({ name, command: [program = '', ...args], counted }: Suite): Promise<void> {
  const began = performance.now()
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  })
  const written: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (some: Buffer) => void written.push(some))
  const [status] = (await once(child, 'close')) as [number | null]
  const output = Buffer.concat(written).toString()
  const counts = [...output.matchAll(new RegExp(counted?.source ?? '(?!)', 'g'))].at(-1)?.groups
  const ok = status === 0
  passed += counts ? Number(counts.passed) : Number(ok)
  failed += Math.max(Number(counts?.failed ?? 0), ok ? 0 : 1)
  skipped += Number(counts?.skipped ?? 0)
  // A run that passed is told in a few lines; one that failed, whole.
  console.log(`\n== ${name}: ${ok ? 'ok' : 'FAILED'} in ${Math.round((performance.now() - began) / 1000)} s`)
  console.log(ok ? tail(output, counted ? 12 : 2) : output)
  if (!ok) amiss.push(`== failed: ${name}`, ...linesThatTell(output))
}

function tail(text: string, lines: number): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n')
}

/** Of a suite that failed: its lines that name a failure, or its last ones where none does. */
function linesThatTell(output: string): readonly string[] {
  const telling = output.split('\n').filter((line) => /FAIL|✗|×|Error\b|[Ff]atal|unexpectedly/.test(line))
  const lines = telling.length > 0 ? telling : tail(output, 20).split('\n')
  return lines.slice(0, 40).map((line) => line.slice(0, 300))
}
