import type { Caller } from '../../commands/handler.ts'
import type { StoredVerdict } from '../present-verdict.ts'
import { verdictOf } from '../verdict-of.ts'

/** The verdict of a passage that this kiosk has made. Undefined for any other. */
export function kioskPassage(
  log: Parameters<typeof verdictOf>[0],
  scanId: string,
  { accessId }: Pick<Caller, 'accessId'>,
): StoredVerdict | undefined {
  const verdict = verdictOf(log, scanId)
  return verdict?.kiosk !== undefined && verdict.kiosk === accessId ? verdict : undefined
}
