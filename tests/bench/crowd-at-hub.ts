import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyOf, remove } from './data-folders.ts'
import { eventOf } from './events.ts'
import { startObeying } from './obeying-process.ts'
import { type RunningStation, startSettledStation } from './station-process.ts'

export interface CrowdAtHub<Order extends { readonly do: string }, Answer extends object> {
  readonly station: RunningStation
  readonly crowd: ReturnType<typeof startObeying<Order, Answer>>
  /** Of the port that phones come to. */
  readonly url: string
}

/** One run of a hub with 2 300 people, and of a crowd in a process of its own. `file`: the crowd's program, in this folder. */
export async function withCrowd<Order extends { readonly do: string }, Answer extends object, Found>(
  file: string,
  run: (at: CrowdAtHub<Order, Answer>) => Promise<Found>,
): Promise<Found> {
  const folder = copyOf(await eventOf(2300))
  const station = await startSettledStation(folder, ['--hub'])
  const crowd = startObeying<Order, Answer>(join(import.meta.dirname, file))
  try {
    const { audienceUrl } = JSON.parse(readFileSync(join(folder, 'station.json'), 'utf8')) as { audienceUrl: string }
    return await run({ station, crowd, url: `http://127.0.0.1:${new URL(audienceUrl).port}` })
  } finally {
    await crowd.stop()
    await station.stop()
    remove(folder)
  }
}
