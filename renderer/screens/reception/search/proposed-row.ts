import { haveOneName } from '../../../../shared/domain/attendees/one-name.ts'
import type { Found } from '../person.ts'
import { mayIdentify } from '../scan-text.ts'

/**
 * The row that Enter takes although nobody chose it: the first one. Unless it is one of several of one name, or of one
 * order's number: then a person chooses.
 */
export const proposedRow = (rows: readonly Found[], typed: string): Found | undefined => {
  const [first, ...others] = rows
  if (first === undefined || (others.length > 0 && mayIdentify(typed))) return undefined
  return others.some((other) => haveOneName(first, other)) ? undefined : first
}
