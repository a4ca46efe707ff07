import { setTimeout as pause } from 'node:timers/promises'
import { command } from './api.ts'
import type { Bench } from './bench.ts'
import { busyPercent } from './busy-percent.ts'
import { connect, mustBeAdmitted, type Scanned, scanMessage } from './client.ts'
import { withCrowd } from './crowd-at-hub.ts'
import { codeOf } from './people.ts'
import type { Answer, Order } from './phone-crowd.ts'
import { newTokens, openPoll } from './poll-hall.ts'
import { residentMb } from './process-memory.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult } from './result.ts'
import type { RunningStation } from './station-process.ts'
import { quantile } from './statistics.ts'

const phones = 2000
const questions = 200
const questionEveryMs = 50
const approvals = 60
const approvalEveryMs = 150
const fastVotes = 40_000
const pacedVotes = 20_000
const pacedPerSecond = 2000
/** As long as two signs of life of a phone are apart: each has cost its share. */
const idleMs = 25_000

interface AudienceRun {
  readonly ask: readonly number[]
  readonly approve: readonly number[]
  readonly votesPerSecond: number
  readonly vote: readonly number[]
  readonly scan: readonly number[]
  readonly reconnectMs: number
  readonly idlePercent: number
  readonly rssMb: number
}

/** Phones of one event hold the same tokens in all runs, whose folders are copies of one. */
let tokens: string[] = []

/**
 * A hall of 2 000 phones: from a question to the moderator's list, from a moderator's key to the last phone, durable
 * votes, a desk that scans at the same hub meanwhile, all phones gone and back, and what the hub costs while they read.
 */
export const audience: Bench = async ({ runs, tell }) => {
  const measured = await repeatRuns<AudienceRun>({
    runs,
    tell,
    run: async (number) => {
      const run = await audienceRun(tell)
      const p95 = (samples: readonly number[]) => quantile(samples, 0.95).toFixed(0)
      tell(
        `run ${number}: asked ${p95(run.ask)} ms, approved ${p95(run.approve)} ms, ${run.votesPerSecond.toFixed(0)} votes/s, ` +
          `vote p99 ${quantile(run.vote, 0.99).toFixed(0)} ms, scan p99 ${quantile(run.scan, 0.99).toFixed(0)} ms, ` +
          `back in ${run.reconnectMs.toFixed(0)} ms, idle ${run.idlePercent.toFixed(2)} %, ${run.rssMb.toFixed(0)} MB`,
      )
      return run
    },
  })
  const figure = (metric: string, unit: string, limit: number, of: (run: AudienceRun) => number, atLeast = false) =>
    figureResult({ metric, unit, limit, atLeast }, measured, of)
  return [
    figure('ask_p95_ms', 'ms', 150, ({ ask }) => quantile(ask, 0.95)),
    figure('approve_p95_ms', 'ms', 80, ({ approve }) => quantile(approve, 0.95)),
    figure('votes_per_s', '/s', 8000, ({ votesPerSecond }) => votesPerSecond, true),
    figure('vote_p99_ms', 'ms', 250, ({ vote }) => quantile(vote, 0.99)),
    figure('scan_p99_ms', 'ms', 60, ({ scan }) => quantile(scan, 0.99)),
    figure('reconnect_s', 's', 10, ({ reconnectMs }) => reconnectMs / 1000),
    figure('idle_cpu_pct', '%', 1.5, ({ idlePercent }) => idlePercent),
    figure('rss_mb', 'MB', 180, ({ rssMb }) => rssMb),
  ]
}

function audienceRun(tell: (words: string) => void): Promise<AudienceRun> {
  return withCrowd<Order, Answer, AudienceRun>('phone-crowd.ts', async ({ station, crowd, url }) => {
    const { sessionId, pollId, options } = await openPoll(station)
    if (tokens.length < phones) tokens = await newTokens(url, phones, tell)
    const { token } = (await command(station, 'access.create', { role: 'moderator', label: 'Modération' })) as {
      token: string
    }
    await crowd.ask({ do: 'join', url, tokens, sessionId })
    await crowd.ask({ do: 'moderate', url: station.url, token, sessionId })
    const ask = await crowd.ask({ do: 'ask', count: questions, everyMs: questionEveryMs, sessionId })
    const approve = await crowd.ask({ do: 'approve', count: approvals, everyMs: approvalEveryMs })
    // Compiled before it is counted, as in a hall whose second poll it is.
    await crowd.ask({ do: 'vote', votes: 4000, perSecond: 0, pollId, options })
    const fast = await crowd.ask({ do: 'vote', votes: fastVotes, perSecond: 0, pollId, options })
    await pause(2000)
    const scanning = startScanning(station)
    const paced = await crowd.ask({ do: 'vote', votes: pacedVotes, perSecond: pacedPerSecond, pollId, options })
    const scan = await scanning.end()
    await pause(2000)
    const { samples } = await crowd.ask({ do: 'reconnect' })
    // By then what the votes have left behind is tidied.
    await pause(10_000)
    return {
      ask: ask.samples,
      approve: approve.samples,
      vote: paced.samples,
      scan,
      votesPerSecond: (fastVotes / fast.ms) * 1000,
      reconnectMs: samples[0] ?? Number.NaN,
      idlePercent: await busyPercent(station, idleMs),
      rssMb: residentMb(station.pid, 'VmRSS'),
    }
  })
}

/** A desk that lets one person in after the other, until it is ended. */
function startScanning(station: RunningStation) {
  let isOver = false
  const samples: number[] = []
  const scanned = (async () => {
    const desk = await connect(station.url, station.token)
    for (let person = 0; !isOver; person++) {
      const { reply, ms } = await desk.ask<Scanned>('command', scanMessage(codeOf(person)))
      mustBeAdmitted(reply)
      samples.push(ms)
      await pause(20)
    }
    desk.close()
  })()
  return {
    async end(): Promise<readonly number[]> {
      isOver = true
      await scanned
      return samples
    },
  }
}
