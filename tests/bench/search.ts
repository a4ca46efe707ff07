import { everybodyIsFound } from './api.ts'
import { type Bench, warmUp } from './bench.ts'
import { type Bound, startBound } from './bound.ts'
import { type Client, connect, type SearchReply, searchMessage } from './client.ts'
import { copyOf, remove } from './data-folders.ts'
import { eventOf } from './events.ts'
import { paint } from './paint.ts'
import { queries } from './queries.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult } from './result.ts'
import { startSettledStation } from './station-process.ts'
import { quantile } from './statistics.ts'

const people = 100_000
const turns = 2500

interface SearchRun {
  readonly ours: number
  readonly echo: number
}

/**
 * The snapshot of a search among 100 000 people, over the socket, less an echo of the very same answer, in turns: what
 * remains is the search. Each text is subscribed to and let go again, which is not timed, so that no answer is kept.
 */
export const search: Bench = async (options) => {
  const { runs, tell } = options
  const measured = await repeatRuns({
    runs,
    tell,
    boundOf: ({ echo }: SearchRun) => echo,
    run: async (number) => {
      const run = await searchRun()
      tell(`run ${number}: p99 ${run.ours.toFixed(2)} ms, echo ${run.echo.toFixed(2)} ms`)
      return run
    },
  })
  const over = { metric: 'p99_over_echo_ms_100k', unit: 'ms', limit: 1 }
  return [figureResult(over, measured, ({ ours, echo }) => ours - echo), ...(await paint(options))]
}

async function searchRun(): Promise<SearchRun> {
  const folder = copyOf(await eventOf(people))
  const station = await startSettledStation(folder)
  const bound = await startBound()
  const client = await connect(station.url, station.token)
  try {
    await everybodyIsFound(station, people)
    return await takeTurns(client, bound)
  } finally {
    client.close()
    await Promise.all([station.stop(), bound.stop()])
    remove(folder)
  }
}

async function takeTurns(client: Client, bound: Bound): Promise<SearchRun> {
  for (const q of queries) {
    const { reply } = await ask(client, q)
    await bound.client.ask('prepare', { name: q, reply })
  }
  const ours: number[] = []
  const echoes: number[] = []
  for (let turn = 0; turn < warmUp + turns; turn++) {
    const q = queries[(turn * 31) % queries.length] ?? ''
    const own = async () => ours.push((await ask(client, q)).ms)
    const echo = async () => echoes.push((await bound.client.ask('subscribe', searchMessage(q))).ms)
    for (const one of turn % 2 === 0 ? [own, echo] : [echo, own]) await one()
    if (turn === warmUp) ours.length = echoes.length = 0
  }
  return { ours: quantile(ours, 0.99), echo: quantile(echoes, 0.99) }
}

async function ask(client: Client, q: string) {
  const { reply, ms } = await client.ask<SearchReply>('subscribe', searchMessage(q))
  if (!('rows' in reply)) throw new Error(`the search for ${q} was refused`)
  await client.ask('unsubscribe', searchMessage(q))
  return { reply, ms }
}
