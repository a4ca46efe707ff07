import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Trade } from './trades.ts'

const stationFile = z.object({ url: z.url(), token: z.string(), name: z.string() })
const answerWithinMs = 3000
/** The labels of windows in the journal. A desk has its station's name. */
const labels = { pilot: 'Pilotage', booth: 'Régie', moderator: 'Modération' } as const
/** States of jobs that quitting would interrupt. */
const pendingStates: ReadonlySet<string> = new Set(['queued', 'rendering', 'printing'])

/**
 * The shell as the local operator, with the token in the data folder's `station.json`. It uses the same contract as any
 * script. The file is read at each request, because a restart makes another token.
 */
export function createOperator(folder: string, ask: typeof fetch = fetch) {
  async function post(path: string, body: object): Promise<unknown> {
    const { url, token } = readFile()
    const response = await ask(`${url}/api/v1/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(answerWithinMs),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return await response.json()
  }
  const readFile = () => stationFile.parse(JSON.parse(readFileSync(join(folder, 'station.json'), 'utf8')))

  return {
    /** A link that opens one window of this trade, once. @throws if the station does not answer */
    async newLink(trade: Trade): Promise<string> {
      const label = trade === 'reception' ? readFile().name : labels[trade]
      return z.object({ url: z.url() }).parse(await post('commands/access.create', { role: trade, label })).url
    },
    /** The number of badges being printed. 0 if the station does not answer, because then nothing prints. */
    async pendingPrints(): Promise<number> {
      const rows = z.object({ rows: z.array(z.object({ state: z.string() })) })
      try {
        const { rows: jobs } = rows.parse(await post('views/printJobs', {}))
        return jobs.filter(({ state }) => pendingStates.has(state)).length
      } catch {
        return 0
      }
    },
  }
}
