import { nodeCrypto } from '../crypto.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { verifyLog } from '../event-log/verify.ts'

/** The first fault in a log, or null, and a short fingerprint of the contents of all its rows. */
export function contentOf(log: EventLog): { readonly fault: string | null; readonly fingerprint: string } {
  const steps = verifyLog(log)
  let step = steps.next()
  while (!step.done) step = steps.next()
  const { fault } = step.value
  const rows = log.db
    .prepare<[], { name: string; state: string }>(
      'SELECT name, state FROM small_streams UNION ALL SELECT name, state FROM wide_streams ORDER BY name',
    )
    .all()
  const text = rows.map(({ name, state }) => `${name} ${state}`).join('\n')
  return {
    fault: fault && `${fault.what}, ${fault.where}`,
    fingerprint: nodeCrypto.hex(nodeCrypto.sha256(text)).slice(0, 16),
  }
}
