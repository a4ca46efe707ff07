import type { Bench } from './bench.ts'
import { burst } from './burst.ts'
import { repeatRuns } from './repeat-runs.ts'
import { type Result, ratioResult } from './result.ts'
import { type ScanRun, scanRun } from './scan-run.ts'
import { quantile } from './statistics.ts'

const sizes = [
  { people: 2300, suffix: '2300', p50Limit: 1.4 },
  { people: 100_000, suffix: '100k', p50Limit: 1.45 },
] as const

/**
 * A scan from the desk to the verdict, the admission being on disk: one client, closed loop, against what the machine
 * itself allows. The p50 is compared with an echo plus one raw insert, each timed apart; p99s do not add up, so that
 * the p99 is compared with one round trip that holds the insert.
 */
export const checkIn: Bench = async ({ runs, isShort, tell }) => {
  const results: Result[] = []
  for (const { people, suffix, p50Limit } of isShort ? sizes.slice(0, 1) : sizes) {
    const measured = await repeatRuns({
      runs,
      tell,
      boundOf: (run: ScanRun) => p50(run).bound,
      run: async (number) => {
        const run = await scanRun(people)
        tell(`${people} people, run ${number}: p50 ${words(p50(run))}, p99 ${words(p99(run))}`)
        return run
      },
    })
    results.push(
      ratioResult({ metric: `p50_ratio_${suffix}`, unit: 'ms', limit: p50Limit }, measured, p50),
      ratioResult({ metric: `p99_ratio_${suffix}`, unit: 'ms', limit: 2 }, measured, p99),
    )
  }
  return isShort ? results : [...results, await burst({ runs, tell })]
}

const p50 = ({ scans, echoes, inserts }: ScanRun) => ({
  ours: quantile(scans, 0.5),
  bound: quantile(
    echoes.map((echo, turn) => echo + (inserts[turn] ?? 0)),
    0.5,
  ),
})
const p99 = ({ scans, durables }: ScanRun) => ({ ours: quantile(scans, 0.99), bound: quantile(durables, 0.99) })

const words = ({ ours, bound }: { ours: number; bound: number }): string =>
  `${ours.toFixed(3)} / ${bound.toFixed(3)} ms = ${(ours / bound).toFixed(2)}`
