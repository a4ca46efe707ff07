import { lowest } from './statistics.ts'

/** Beyond this the machine is busy with something else for good, and the last runs are taken as they are. */
const mostRepeats = 5

export interface Repeating<Run> {
  readonly runs: number
  readonly run: (number: number) => Promise<Run>
  /** What the machine itself took, in each run; absent where there is nothing to compare with. */
  readonly boundOf?: (run: Run) => number
  readonly tell: (words: string) => void
}

/**
 * Runs a bench so many times. A run whose bound took more than twice what it took in the best run was disturbed, for
 * bound and ours alike, and is done again.
 */
export async function repeatRuns<Run>({ runs, run, boundOf, tell }: Repeating<Run>): Promise<readonly Run[]> {
  const kept: Run[] = []
  for (let number = 1; number <= runs; number++) kept.push(await run(number))
  for (let repeats = 0; boundOf && repeats < mostRepeats; repeats++) {
    const best = lowest(kept.map(boundOf))
    const disturbed = kept.findIndex((one) => boundOf(one) > 2 * best)
    if (disturbed < 0) break
    tell(`run ${disturbed + 1} was disturbed (its bound above twice the best): once more`)
    kept[disturbed] = await run(disturbed + 1)
  }
  return kept
}
