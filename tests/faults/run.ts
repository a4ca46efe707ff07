import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createRandom, newSeed } from '../support/random.ts'
import { chooseBuild } from '../support/station-build.ts'
import { audienceScenarios } from './audience/scenarios.ts'
import { cloudScenarios } from './cloud/scenarios.ts'
import { deskScenarios } from './desk/scenarios.ts'
import { lanScenarios } from './lan/scenarios.ts'
import { obsScenarios } from './obs/scenarios.ts'
import { printingScenarios } from './printing/scenarios.ts'
import { createBench, type Scenario, Skipped } from './scenario.ts'

const suites: Readonly<Record<string, readonly Scenario[]>> = {
  desk: deskScenarios,
  printing: printingScenarios,
  lan: lanScenarios,
  obs: obsScenarios,
  audience: audienceScenarios,
  cloud: cloudScenarios,
}

const usage = `npm run faults -- SUITE [--short] [--only NAME] [--seed N] [--source] [--keep]

  SUITE     ${Object.keys(suites).join(', ')}
  --short   few repetitions: under 90 s
  --only    one scenario, by name; may be given again
  --seed    repeats a run's choices
  --source  the station from its source, even where a build is current
  --keep    leaves the folders of scenarios that passed, too`

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
const unknown = values.only?.filter((name) => !suite?.some((scenario) => scenario.name === name)) ?? []
if (!suite || unknown.length > 0) {
  if (suite)
    console.error(`no such scenario: ${unknown.join(', ')}\nthere are: ${suite.map(({ name }) => name).join(', ')}`)
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
const chosen = suite.filter(({ name }) => !values.only || values.only.includes(name))
let open: (ReturnType<typeof createBench> & { readonly folder: string }) | null = null
for (const [index, scenario] of chosen.entries()) await runOne(scenario, chosen[index + 1])
build.dispose()
if (counts.failed === 0 && !values.keep) rmSync(root, { recursive: true, force: true })
if (counts.skipped > 0) console.log(`${counts.skipped} skipped`)
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed === 0 ? 0 : 1)

async function runOne(scenario: Scenario, next: Scenario | undefined): Promise<void> {
  const folder = open?.folder ?? join(root, scenario.name)
  const { bench, dispose } = open ?? createBench(build, folder, random.fork(scenario.name), values.short)
  const began = performance.now()
  const line = (word: string, text: string) =>
    console.log(`${word.padEnd(8)}${scenario.name} (${((performance.now() - began) / 1000).toFixed(1)} s): ${text}`)
  let passed = false
  try {
    line('PASSED', await scenario.run(bench))
    counts.passed += 1
    passed = true
  } catch (error) {
    if (error instanceof Skipped) {
      counts.skipped += 1
      line('SKIPPED', error.message)
    } else {
      counts.failed += 1
      line('FAILED', error instanceof Error ? (error.stack ?? error.message) : String(error))
      console.log(`      its folder: ${folder}`)
    }
  }
  open =
    scenario.sharing !== undefined && scenario.sharing === next?.sharing && passed ? { bench, dispose, folder } : null
  if (open) return
  await dispose()
  if (passed && !values.keep) rmSync(folder, { recursive: true, force: true })
}
