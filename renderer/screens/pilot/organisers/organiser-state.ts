import type { ViewRow } from '../../../../shared/contract/contract.ts'

export type OrganiserState = 'waiting' | 'in' | 'expired' | 'ended' | 'left'

/** The state of a link. `now`: ms since 1970. */
export const organiserStateOf = (
  row: Pick<ViewRow<'organisers'>, 'enteredAt' | 'leftAt' | 'endedAt' | 'expiresAt'>,
  now: number,
): OrganiserState => {
  if (row.endedAt !== null) return 'ended'
  if (row.leftAt !== null) return 'left'
  if (Date.parse(row.expiresAt) <= now) return 'expired'
  return row.enteredAt === null ? 'waiting' : 'in'
}

export const isOpen = (state: OrganiserState): boolean => state === 'waiting' || state === 'in'
