import type { EventLog } from '../event-log/event-log.ts'
import type { StoredVerdict } from './present-verdict.ts'

/** What a passage was answered; undefined where its id is none of a passage's. A verdict without an entry is known here alone. */
export function verdictOf({ table }: Pick<EventLog, 'table'>, commandId: string): StoredVerdict | undefined {
  const row = table.ofCommand.get(commandId) ?? table.eventless.get(commandId)
  if (!row) return undefined
  const { ok } = JSON.parse(row.outcome) as { readonly ok?: Partial<StoredVerdict> }
  return ok?.verdict !== undefined ? { ...ok, verdict: ok.verdict } : undefined
}
