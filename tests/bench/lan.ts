import { setTimeout as pause } from 'node:timers/promises'
import type { Bench } from './bench.ts'
import { type Client, mustBeAdmitted, type Scanned, scanMessage } from './client.ts'
import { type RunningHall, startHall } from './hall.ts'
import { linkedFolders } from './linked-folders.ts'
import { codeOf } from './people.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult, ratioResult } from './result.ts'
import { settledAfterMs } from './station-process.ts'
import { quantile } from './statistics.ts'

const desks = 8
const people = 2300
/** Seconds in which all desks scan, and as many in which the first does alone, in turns. */
const turnS = 8
const turns = 3

interface LanRun {
  readonly visible: readonly number[]
  readonly together: readonly number[]
  readonly alone: readonly number[]
}

/**
 * Eight desks at a scan a second: how long until another desk shows it, and how long the own verdict takes, against the
 * same desk while the seven others rest on their links, turn by turn.
 */
export const lan: Bench = async ({ runs, tell }) => {
  const measured = await repeatRuns<LanRun>({
    runs,
    tell,
    run: async (number) => {
      const run = await lanRun()
      const p = (samples: readonly number[], share: number) => quantile(samples, share).toFixed(1)
      tell(
        `run ${number}: visible ${p(run.visible, 0.5)} / ${p(run.visible, 0.99)} ms, verdict ${p(run.together, 0.5)} / ${p(run.alone, 0.5)} ms`,
      )
      return run
    },
  })
  return [
    figureResult({ metric: 'visible_p99_ms', unit: 'ms', limit: 150 }, measured, ({ visible }) =>
      quantile(visible, 0.99),
    ),
    ratioResult({ metric: 'own_verdict_ratio', unit: 'ms', limit: 1.2 }, measured, (run) => ({
      ours: quantile(run.together, 0.5),
      bound: quantile(run.alone, 0.5),
    })),
  ]
}

async function lanRun(): Promise<LanRun> {
  const hall = await startHall(await linkedFolders('lan', people, desks, async () => {}), false)
  try {
    await pause(settledAfterMs)
    const run = { visible: [] as number[], together: [] as number[], alone: [] as number[] }
    let person = 0
    for (let turn = 0; turn < turns; turn++) {
      for (let second = 0; second < turnS; second++) {
        const verdicts = await Promise.all(
          hall.clients.map(async (client, desk) => {
            await pause((1000 / desks) * desk)
            return scanSeen(hall, client, desk, person++, run.visible)
          }),
        )
        run.together.push(verdicts[0] ?? 0)
      }
      for (let second = 0; second < turnS; second++) {
        const [client] = hall.clients
        if (client) run.alone.push(await scanSeen(hall, client, 0, person++, []))
        await pause(900)
      }
    }
    return run
  } finally {
    await hall.stop()
  }
}

/** A scan at one desk, and when the next desk shows that person as in. */
async function scanSeen(hall: RunningHall, client: Client, desk: number, person: number, visible: number[]) {
  const other = hall.clients[(desk + 1) % desks]
  const message = scanMessage(codeOf(person))
  const seen = await other?.watch({ view: 'checkIn.passage', params: { commandId: message.id } })
  const begun = performance.now()
  const { reply, ms } = await client.ask<Scanned>('command', message)
  mustBeAdmitted(reply)
  await seen?.changed
  visible.push(performance.now() - begun)
  return ms
}
