import { mkdirSync } from 'node:fs'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import type { Bench, BenchOptions } from './bench.ts'
import { prepareCrowd } from './cloud/crowd.ts'
import { embeddedStart } from './cloud/embedded-start.ts'
import { prepareVenue } from './cloud/venue.ts'
import { benchFolder } from './places.ts'
import { repeatRuns } from './repeat-runs.ts'
import { type Compared, figureResult, type Result, ratioResult } from './result.ts'
import { quantile } from './statistics.ts'

type Tell = BenchOptions['tell']

interface LineRun {
  readonly up: Compared
  /** Over a line of 100 ms each way. */
  readonly upFar: Compared
  readonly down: Compared
  /** ms until a remote question is in the moderator's list. */
  readonly question: readonly number[]
}

interface CrowdRun {
  /** ms of each vote's answer. */
  readonly vote: readonly number[]
  readonly kbPerClient: number
  readonly startMs: number
}

const farMs = 100

/**
 * The cloud on Debian's PostgreSQL: 10 000 facts of a hub up, near and far, and as many down, beside batched INSERTs of the
 * same rows; a remote question to the moderator over a link of 50 ms each way; 5 000 people on two processes that vote a
 * thousand times a second; and a demonstration's start on the embedded store.
 */
export const cloud: Bench = async ({ runs, isShort, tell }) => {
  mkdirSync(benchFolder, { recursive: true })
  const postgres = await startPostgres({ under: benchFolder, settings: ['shared_buffers=256MB'] })
  try {
    const line = await measureLine(postgres, runs, tell)
    return isShort ? line : [...line, ...(await measureCrowd(postgres, runs, tell))]
  } finally {
    await postgres.dispose()
  }
}

async function measureLine(postgres: PostgresServer, runs: number, tell: Tell): Promise<readonly Result[]> {
  const venue = await prepareVenue(postgres, tell)
  const measured = await repeatRuns<LineRun>({
    runs,
    tell,
    boundOf: ({ up }) => up.bound,
    run: async (number) => {
      const run = { up: await venue.up(), upFar: await venue.up(farMs), ...(await venue.down()) }
      const seconds = ({ ours, bound }: Compared) => `${ours.toFixed(2)} s of ${bound.toFixed(2)} s`
      tell(
        `run ${number}: up ${seconds(run.up)}, far ${seconds(run.upFar)}, down ${seconds(run.down)}, question p95 ${quantile(run.question, 0.95).toFixed(0)} ms`,
      )
      return run
    },
  })
  return [
    ratioResult({ metric: 'up_ratio', unit: 's', limit: 1.8 }, measured, ({ up }) => up),
    ratioResult({ metric: 'up_100ms_ratio', unit: 's', limit: 2 }, measured, ({ upFar }) => upFar),
    ratioResult({ metric: 'down_ratio', unit: 's', limit: 1.8 }, measured, ({ down }) => down),
    figureResult({ metric: 'question_p95_ms', unit: 'ms', limit: 300 }, measured, (run) =>
      quantile(run.question, 0.95),
    ),
  ]
}

async function measureCrowd(postgres: PostgresServer, runs: number, tell: Tell): Promise<readonly Result[]> {
  const crowd = await prepareCrowd(postgres, tell)
  const measured = await repeatRuns<CrowdRun>({
    runs,
    tell,
    run: async (number) => {
      const run = { ...(await crowd.run()), startMs: await embeddedStart() }
      tell(
        `run ${number}: vote p99 ${quantile(run.vote, 0.99).toFixed(0)} ms, ${run.kbPerClient.toFixed(1)} kB a client, start ${run.startMs.toFixed(0)} ms`,
      )
      return run
    },
  })
  return [
    figureResult({ metric: 'vote_p99_ms', unit: 'ms', limit: 500 }, measured, ({ vote }) => quantile(vote, 0.99)),
    figureResult({ metric: 'kb_per_client', unit: 'kB', limit: 80 }, measured, ({ kbPerClient }) => kbPerClient),
    figureResult({ metric: 'start_s', unit: 's', limit: 5 }, measured, ({ startMs }) => startMs / 1000),
  ]
}
