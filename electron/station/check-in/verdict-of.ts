import type { EventLog } from '../event-log/event-log.ts'
import type { StoredVerdict } from './present-verdict.ts'

/**
 * What a passage was answered at this station; undefined where its id is none of a passage's here. Another station may write
 * whatever verdict it likes: a desk would confirm a question that was never asked.
 */
export function verdictOf(
  { table, origins, identity }: Pick<EventLog, 'table' | 'origins' | 'identity'>,
  commandId: string,
): StoredVerdict | undefined {
  const isOwn = (origin: number) => origins.partsOf(origin)?.station === identity.stationId
  const row = table.ofCommand.get(commandId, isOwn) ?? table.eventless.get(commandId)
  if (!row) return undefined
  const { ok } = JSON.parse(row.outcome) as { readonly ok?: Partial<StoredVerdict> }
  return ok?.verdict !== undefined ? { ...ok, verdict: ok.verdict } : undefined
}
