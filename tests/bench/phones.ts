import { setTimeout as pause } from 'node:timers/promises'
import { command } from './api.ts'
import type { Answer, Order } from './bare-phones.ts'
import type { Bench } from './bench.ts'
import { busyPercent } from './busy-percent.ts'
import { type CrowdAtHub, withCrowd } from './crowd-at-hub.ts'
import { newTokens, openPoll } from './poll-hall.ts'
import { cpuSeconds, residentMb } from './process-memory.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult } from './result.ts'
import { lowest } from './statistics.ts'

/** `REGIE_BENCH_PHONES=1000,8000` measures other crowds. */
const sizes = (process.env.REGIE_BENCH_PHONES ?? '1000,2000,4000').split(',').map(Number)
const broadcasts = 10
/** As the access points of a hall let them in. */
const atOnce = 250
const votesPerSecond = 2000
/** Until what the joins and the votes have left behind is tidied. */
const tidiedMs = 12_000
/** As long as two signs of life of a phone are apart. */
const idleMs = 25_000

/** Of a crowd of this size. µs are CPU time of the hub's process, the system's work for it included. */
interface Crowd {
  readonly phones: number
  readonly rssMb: number
  readonly joinUs: number
  readonly broadcastMs: number
  readonly broadcastUs: number
  readonly voteUs: number
  readonly idlePercent: number
}

let tokens: string[] = []

/** What one phone more costs a hub: memory, its join, a push, a vote, and its signs of life. */
export const phones: Bench = async ({ runs, tell }) => {
  const measured = await repeatRuns<readonly Crowd[]>({ runs, tell, run: () => growingCrowd(tell) })
  const figure = (metric: string, unit: string, limit: number, of: (crowds: readonly Crowd[]) => number) =>
    figureResult({ metric, unit, limit }, measured, of)
  const last = (of: (crowd: Crowd) => number) => (crowds: readonly Crowd[]) => {
    const crowd = crowds.at(-1)
    return crowd ? of(crowd) : Number.NaN
  }
  return [
    figure('rss_kb_a_phone', 'kB', 25, rssKbOf),
    figure(
      'join_us',
      'µs',
      1000,
      last(({ joinUs }) => joinUs),
    ),
    figure(
      'push_us_a_phone',
      'µs',
      20,
      last(({ broadcastUs, phones: count }) => broadcastUs / count),
    ),
    figure(
      'vote_us',
      'µs',
      250,
      last(({ voteUs }) => voteUs),
    ),
    figure(
      'idle_us_a_phone_s',
      'µs',
      8,
      last(({ idlePercent, phones: count }) => (idlePercent * 10_000) / count),
    ),
  ]
}

/** The slope between the smallest and the largest crowd. */
function rssKbOf(crowds: readonly Crowd[]): number {
  const [first, last] = [crowds[0], crowds.at(-1)]
  return first && last ? ((last.rssMb - first.rssMb) * 1000) / (last.phones - first.phones) : Number.NaN
}

function growingCrowd(tell: (words: string) => void): Promise<readonly Crowd[]> {
  return withCrowd<Order, Answer, readonly Crowd[]>('bare-phones.ts', async (at) => {
    const { station, url } = at
    const poll = await openPoll(station)
    const most = Math.max(...sizes)
    if (tokens.length < most) tokens = await newTokens(url, most, tell)
    const crowds: Crowd[] = []
    for (const size of sizes) {
      const one = await measured(at, poll, {
        port: Number(new URL(url).port),
        from: crowds.at(-1)?.phones ?? 0,
        to: size,
      })
      tell(
        `${size} phones: ${one.rssMb.toFixed(1)} MB, join ${one.joinUs.toFixed(0)} µs, push to all ${one.broadcastMs.toFixed(0)} ms ` +
          `(CPU ${(one.broadcastUs / 1000).toFixed(0)} ms), vote ${one.voteUs.toFixed(0)} µs, idle ${one.idlePercent.toFixed(2)} %`,
      )
      crowds.push(one)
    }
    return crowds
  })
}

async function measured(
  { station, crowd }: CrowdAtHub<Order, Answer>,
  { sessionId, pollId, options }: Awaited<ReturnType<typeof openPoll>>,
  { port, from, to }: { readonly port: number; readonly from: number; readonly to: number },
): Promise<Crowd> {
  const cpuUs = async (act: () => Promise<unknown>) => {
    const before = cpuSeconds(station.pid)
    await act()
    return (cpuSeconds(station.pid) - before) * 1_000_000
  }
  const joined = await cpuUs(() => crowd.ask({ do: 'join', port, tokens: tokens.slice(from, to), sessionId, atOnce }))
  await pause(tidiedMs)
  const rssMb = residentMb(station.pid, 'VmRSS')
  const idlePercent = await busyPercent(station, idleMs)
  const times: number[] = []
  const pushed = await cpuUs(async () => {
    for (let turn = 0; turn < broadcasts; turn++) {
      const title = `Plénière ${to}-${turn}-`
      const heard = crowd.ask({ do: 'hear', marker: title })
      await command(station, 'sessions.update', { sessionId, title })
      times.push((await heard).ms)
      await pause(100)
    }
  })
  const voted = await cpuUs(() => crowd.ask({ do: 'vote', pollId, options, perSecond: votesPerSecond }))
  return {
    phones: to,
    rssMb,
    joinUs: joined / (to - from),
    broadcastMs: lowest(times),
    broadcastUs: pushed / broadcasts,
    voteUs: voted / to,
    idlePercent,
  }
}
