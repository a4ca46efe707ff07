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

const byVitest = /Tests +(?:(?<failed>\d+) failed[ |]+)?(?<passed>\d+) passed(?:[ |]+(?<skipped>\d+) skipped)?/
const byUs = /(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?/

const npm = (name: string, words: string, counted?: RegExp): Suite => {
  const [script = '', ...args] = words.split(' ')
  const command = ['npm', 'run', '-s', script, ...(args.length > 0 ? ['--', ...args] : [])]
  return { name, command, ...(counted && { counted }) }
}
const faults = (of: string): Suite => npm(`faults: ${of}`, `faults ${of} --short`, byUs)

const first = [npm('build', 'build --logLevel warn')]
/** Two rows at once: each works on one core, and nothing of it depends on how long it takes. */
const ofTheSource = [npm('types', 'types'), npm('lint', 'lint'), npm('layers', 'layers'), npm('dead code', 'dead-code')]
const simulated = [
  npm('simulation', 'sim --seeds 500', byUs),
  npm('simulation: planted mistakes', 'sim --mutants --recorded', byUs),
]
const rest = [
  npm('units', 'units --reporter=dot', byVitest),
  npm('contract and devices', 'checks --reporter=dot', byVitest),
  npm('obs', 'obs --reporter=dot', byVitest),
  npm('journeys', 'journeys', byUs),
  npm('shell', 'shell', byUs),
  npm('package', 'package', byUs),
  // As the README has it, on the built program: nine stations, and the check that all hold the same.
  npm('rehearsal', 'regie rehearse --seconds 5'),
  ...['desk', 'printing', 'lan', 'audience', 'cloud', 'obs'].map(faults),
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
