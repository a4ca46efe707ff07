import { setTimeout as pause } from 'node:timers/promises'
import type { StationClient } from '../../support/station-client.ts'
import { until } from '../../support/until.ts'

export interface JobFate {
  readonly status: string
  readonly message: string | null
}

/** As many rows as one answer of the journal contains. */
const pageRows = 500

export type JobFollower = ReturnType<typeof followJobs>

/** The fate of every print job, from the journal: the view of jobs shows only the last fifty. */
export function followJobs() {
  const fates = new Map<string, JobFate>()
  const seen = new Set<string>()
  let cursor = 0

  async function look(client: StationClient): Promise<void> {
    // Entries of the cursor's own millisecond may still arrive.
    const since = Math.max(0, cursor - 1)
    const entries = await client.rows('journal', { since })
    // An answer contains only the newest entries, and forty printers may have written more.
    for (let page = entries; page.length === pageRows; ) {
      page = await client.rows('journal', { since, before: page.at(-1)?.cursor })
      if (page.at(-1)?.entryId === entries.at(-1)?.entryId) break
      entries.push(...page)
    }
    for (const { entryId, cursor: place, type, details } of entries.reverse()) {
      if (seen.has(entryId)) continue
      seen.add(entryId)
      cursor = Math.max(cursor, place)
      const id = /^print-job\/(.*)$/.exec(String(details.about))?.[1]
      if (id === undefined) continue
      if (type === 'PrintJobSettled')
        fates.set(id, { status: String(details.status), message: details.message as string | null })
      else if (type === 'PrintJobConfirmed')
        fates.set(id, { status: details.cameOut ? 'printed' : 'failed', message: null })
      else if (type === 'PrintJobRequested' || type === 'PrintJobRetried')
        fates.set(id, { status: 'queued', message: null })
    }
  }

  const fateOf = (id: string): JobFate => fates.get(id) ?? { status: 'never asked', message: null }
  const isOver = (id: string) => !['queued', 'never asked'].includes(fateOf(id).status)
  return {
    look,
    fateOf,
    isOver,
    /** Waits until each of the jobs has ended. */
    async settled(client: StationClient, ids: readonly string[], timeoutMs: number): Promise<void> {
      await until(
        `${ids.length} jobs are over`,
        async () => {
          await look(client)
          const open = ids.filter((id) => !isOver(id))
          if (open.length === 0) return true
          await pause(50)
          return false
        },
        { timeoutMs },
      )
    },
  }
}
