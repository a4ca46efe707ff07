import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Mutant, mutants } from './mutants.ts'
import { plant } from './plant.ts'
import type { Outcome } from './schedule.ts'
import { plantSmallBatches } from './small-batches.ts'
import { tryMutants } from './try-mutants.ts'

const usage = `npm run sim -- [--seeds N] [--from S]
npm run sim -- --seed S [--trace]
npm run sim -- --mutant NAME [--seeds N] [--from S]
npm run sim -- --mutants [--recorded]

  --seeds     so many schedules, 500 by default; those that failed once come first
  --from      the first one's seed
  --seed      one schedule
  --trace     prints a hash of all that happened in it
  --mutant    plants a mistake: succeeds when a schedule finds it
  --mutants   each mistake in turn; --recorded: only the schedule that found it first`

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '500' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    trace: { type: 'boolean', default: false },
    mutant: { type: 'string' },
    mutants: { type: 'boolean', default: false },
    recorded: { type: 'boolean', default: false },
  },
})
const [count, from] = [Number(values.seeds), Number(values.from)]
const linesShown = 40

plantSmallBatches()
if (values.mutants) process.exitCode = tryMutants(values.recorded) ? 0 : 1
else if (values.mutant !== undefined) await findMutant(values.mutant)
else if (values.seed !== undefined) await runOne(Number(values.seed))
else if (count > 0) await runMany()
else console.error(usage)

async function runMany(): Promise<void> {
  const { runSeed } = await import('./schedule.ts')
  const failedOnce = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'seeds.json'), 'utf8')) as number[]
  const seeds = new Set([...failedOnce, ...Array.from({ length: count }, (_, index) => from + index)])
  const began = performance.now()
  let failed = 0
  for (const seed of seeds) {
    const outcome = await runSeed(seed)
    if (!outcome.failure) continue
    failed += 1
    tell(outcome)
  }
  const seconds = (performance.now() - began) / 1000
  console.log(`${seeds.size} schedules in ${seconds.toFixed(1)} s, ${(seeds.size / seconds).toFixed(1)} a second`)
  console.log(`${seeds.size - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

async function runOne(seed: number): Promise<void> {
  const { runSeed } = await import('./schedule.ts')
  const outcome = await runSeed(seed)
  if (outcome.failure) tell(outcome)
  if (values.trace) console.log(`seed ${seed}: ${outcome.digest}`)
  console.log(outcome.failure ? '0 passed, 1 failed' : '1 passed, 0 failed')
  process.exitCode = outcome.failure ? 1 : 0
}

async function findMutant(name: string): Promise<void> {
  const mutant: Mutant | undefined = mutants.find((one) => one.name === name)
  if (!mutant) throw new Error(`no such mutant: ${name}; there are ${mutants.map((one) => one.name).join(', ')}`)
  const checkPlanted = plant(mutant)
  const { runSeed } = await import('./schedule.ts')
  checkPlanted()
  for (let seed = from; seed < from + count; seed++) {
    const outcome = await runSeed(seed)
    if (!outcome.failure) continue
    tell(outcome)
    console.log(`found ${name} with seed ${seed}: ${outcome.failure.invariant}`)
    return
  }
  console.log(`NOT FOUND ${name} in ${count} schedules from ${from}`)
  process.exitCode = 1
}

function tell({ seed, failure }: Outcome): void {
  if (!failure) return
  const { step, invariant, message, last } = failure
  console.log(`FAILED seed ${seed}, step ${step}: ${invariant}\n  ${message}`)
  for (const line of last.slice(-linesShown)) console.log(`  ${line}`)
}
