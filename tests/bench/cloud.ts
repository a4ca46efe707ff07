import { mkdirSync } from 'node:fs'
import { startPostgres } from '../support/postgres.ts'
import type { Bench } from './bench.ts'
import { prepareCrowd } from './cloud/crowd.ts'
import { embeddedStart } from './cloud/embedded-start.ts'
import { prepareVenue } from './cloud/venue.ts'
import { benchFolder } from './places.ts'
import { repeatRuns } from './repeat-runs.ts'
import { type Compared, figureResult, ratioResult } from './result.ts'
import { quantile } from './statistics.ts'

interface CloudRun {
  readonly up: Compared
  readonly down: Compared
  /** ms until a remote question is in the moderator's list. */
  readonly question: readonly number[]
  /** ms of each vote's answer. */
  readonly vote: readonly number[]
  readonly kbPerClient: number
  readonly startMs: number
}

/**
 * The cloud on Debian's PostgreSQL: 10 000 facts of a hub up, and as many down, beside batched INSERTs of the same rows;
 * a remote question to the moderator over a link of 50 ms each way; 5 000 people on two processes that vote a thousand
 * times a second; and a demonstration's start on the embedded store.
 */
export const cloud: Bench = async ({ runs, tell }) => {
  mkdirSync(benchFolder, { recursive: true })
  const postgres = await startPostgres({ under: benchFolder, settings: ['shared_buffers=256MB'] })
  try {
    const venue = await prepareVenue(postgres, tell)
    const crowd = await prepareCrowd(postgres, tell)
    const measured = await repeatRuns<CloudRun>({
      runs,
      tell,
      boundOf: ({ up }) => up.bound,
      run: async (number) => {
        const run: CloudRun = {
          up: await venue.up(),
          ...(await venue.down()),
          ...(await crowd.run()),
          startMs: await embeddedStart(),
        }
        const seconds = ({ ours, bound }: Compared) => `${ours.toFixed(2)} s of ${bound.toFixed(2)} s`
        tell(
          `run ${number}: up ${seconds(run.up)}, down ${seconds(run.down)}, question p95 ${quantile(run.question, 0.95).toFixed(0)} ms, ` +
            `vote p99 ${quantile(run.vote, 0.99).toFixed(0)} ms, ${run.kbPerClient.toFixed(1)} kB a client, start ${run.startMs.toFixed(0)} ms`,
        )
        return run
      },
    })
    return [
      ratioResult({ metric: 'up_ratio', unit: 's', limit: 2 }, measured, ({ up }) => up),
      ratioResult({ metric: 'down_ratio', unit: 's', limit: 2 }, measured, ({ down }) => down),
      figureResult({ metric: 'vote_p99_ms', unit: 'ms', limit: 500 }, measured, ({ vote }) => quantile(vote, 0.99)),
      figureResult({ metric: 'kb_per_client', unit: 'kB', limit: 80 }, measured, ({ kbPerClient }) => kbPerClient),
      figureResult({ metric: 'question_p95_ms', unit: 'ms', limit: 300 }, measured, (run) =>
        quantile(run.question, 0.95),
      ),
      figureResult({ metric: 'start_s', unit: 's', limit: 5 }, measured, ({ startMs }) => startMs / 1000),
    ]
  } finally {
    await postgres.dispose()
  }
}
