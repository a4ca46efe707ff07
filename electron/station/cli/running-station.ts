import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { stationFilePath } from '../station-file.ts'

const file = z.object({ url: z.url(), token: z.string(), pid: z.int() })
export type RunningStation = z.output<typeof file>

/** The station that now runs on a folder. Undefined if none does, even if a dead one left its file. */
export function runningStation(folder: string): RunningStation | undefined {
  try {
    const station = file.parse(JSON.parse(readFileSync(stationFilePath(folder), 'utf8')))
    process.kill(station.pid, 0)
    return station
  } catch {
    return undefined
  }
}

/** Sends a request over http. @throws if the station does not answer. */
export const ask = ({ url, token }: RunningStation, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${url}${path}`, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(180_000),
  })

/** Sends one command. Returns its outcome, or the problem, which has a `type`. */
export async function give(station: RunningStation, name: string, input: object): Promise<Record<string, unknown>> {
  const response = await ask(station, `/api/v1/commands/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  return (await response.json()) as Record<string, unknown>
}
