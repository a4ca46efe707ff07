import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { endOnSignal } from '../support/children.ts'
import { createRandom, newSeed } from '../support/random.ts'
import { chooseBuild } from '../support/station-build.ts'
import { audienceScenarios } from './audience/scenarios.ts'
import { boothPairScenarios } from './booth-pair/scenarios.ts'
import { cloudScenarios } from './cloud/scenarios.ts'
import { deskScenarios } from './desk/scenarios.ts'
import { lanScenarios } from './lan/scenarios.ts'
import { obsScenarios } from './obs/scenarios.ts'
import { printingScenarios } from './printing/scenarios.ts'
import { type Bench, createBench, type Scenario, Skipped } from './scenario.ts'

interface Suite {
  readonly scenarios: readonly Scenario[]
  /** Number of scenarios that run in parallel: those that measure nothing and have separate places. */
  readonly atOnce: number
}
const suites: Readonly<Record<string, Suite>> = {
  desk: { scenarios: deskScenarios, atOnce: 1 },
  printing: { scenarios: printingScenarios, atOnce: 1 },
  lan: { scenarios: lanScenarios, atOnce: 1 },
  obs: { scenarios: obsScenarios, atOnce: 1 },
  'booth-pair': { scenarios: boothPairScenarios, atOnce: 1 },
  audience: { scenarios: audienceScenarios, atOnce: 1 },
  cloud: { scenarios: cloudScenarios, atOnce: 2 },
}

const usage = `npm run faults -- SUITE [--short] [--only NAME] [--seed N] [--source] [--keep]

  SUITE     ${Object.keys(suites).join(', ')}
  --short   few repetitions: under 90 s
  --only    one scenario, by name; may be given again
  --seed    repeats a run's choices
  --source  the station from its source, even where a build is current
  --keep    leaves the folders of scenarios that passed, too`

endOnSignal()
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    seed: { type: 'string' },
    source: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
})
const suite = suites[positionals[0] ?? '']
const unknown = values.only?.filter((name) => !suite?.scenarios.some((scenario) => scenario.name === name)) ?? []
if (!suite || unknown.length > 0) {
  if (suite)
    console.error(
      `no such scenario: ${unknown.join(', ')}\nthere are: ${suite.scenarios.map(({ name }) => name).join(', ')}`,
    )
  else console.error(usage)
  process.exit(2)
}

const seed = values.seed === undefined ? newSeed() : Number(values.seed)
const random = createRandom(seed)
const build = chooseBuild(values.source ? 'source' : 'newest')
const root = mkdtempSync(join(tmpdir(), 'regie-faults-'))
console.log(
  `${positionals[0]}${values.short ? ' --short' : ''}, seed ${seed}, station from its ${build.kind}, in ${root}`,
)

const counts = { passed: 0, failed: 0, skipped: 0 }
// Errors that nothing awaits: the run goes on and reports them in its count.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => fail('nobody waited for it', error))
const chosen = suite.scenarios.filter(({ name }) => !values.only || values.only.includes(name))
const [alone, beside] = [true, false].map((one) => chosen.filter((scenario) => (scenario.alone ?? false) === one))
await runLanes(beside ?? [], suite.atOnce)
await runLanes(alone ?? [], 1)
build.dispose()
if (counts.failed === 0 && !values.keep) rmSync(root, { recursive: true, force: true })
if (counts.skipped > 0) console.log(`${counts.skipped} skipped`)
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed === 0 ? 0 : 1)

/** Runs so many scenarios in parallel, started in order. Scenarios that share a place run one after the other. */
async function runLanes(scenarios: readonly Scenario[], atOnce: number): Promise<void> {
  const rows: Scenario[][] = []
  for (const scenario of scenarios)
    if (scenario.sharing !== undefined && scenario.sharing === rows.at(-1)?.at(-1)?.sharing) rows.at(-1)?.push(scenario)
    else rows.push([scenario])
  const lane = async () => {
    for (let row = rows.shift(); row; row = rows.shift()) await runRow(row)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}

async function runRow(row: readonly Scenario[]): Promise<void> {
  let open: Opened | null = null
  for (const [index, scenario] of row.entries()) {
    const opened: Opened = open ?? newBench(scenario.name)
    const { bench, dispose } = opened
    const passed = await runOne(scenario, bench)
    open = passed && index < row.length - 1 ? opened : null
    if (open) continue
    await dispose().catch((error: unknown) => fail(`tidying up after ${scenario.name}`, error))
    if (passed && !values.keep) rmSync(bench.folder, { recursive: true, force: true })
  }
}
type Opened = ReturnType<typeof createBench>
function newBench(name: string): Opened {
  return createBench(build, join(root, name), random.fork(name), values.short)
}

async function runOne(scenario: Scenario, bench: Bench): Promise<boolean> {
  const began = performance.now()
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1)
  const line = (word: string, text: string) =>
    console.log(`${word.padEnd(8)}${scenario.name} (${seconds()} s): ${text}`)
  try {
    line('PASSED', await scenario.run(bench))
    counts.passed += 1
    return true
  } catch (error) {
    if (error instanceof Skipped) {
      counts.skipped += 1
      line('SKIPPED', error.message)
    } else {
      fail(`${scenario.name} (${seconds()} s)`, error)
      console.log(`      its folder: ${bench.folder}`)
    }
    return false
  }
}

function fail(what: string, error: unknown): void {
  counts.failed += 1
  console.log(
    `${'FAILED'.padEnd(8)}${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
}
