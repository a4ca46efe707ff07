import type { EventLog } from '../event-log/event-log.ts'
import type { StoredVerdict } from './present-verdict.ts'

/**
 * The verdict that this station gave for a passage. Undefined if the id is not a passage of this station. Other
 * stations' verdicts are not trusted: a desk would confirm a question that nobody asked.
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
