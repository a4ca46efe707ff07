import type { ViewRow } from '../../../../shared/contract/contract.ts'

export type AccessState = 'waiting' | 'used' | 'expired' | 'revoked'

/** A link that was opened in time stays valid. One that was not opened in time is spent. */
export const accessStateOf = (
  access: Pick<ViewRow<'accesses'>, 'revoked' | 'used' | 'expiresAt'>,
  now: number,
): AccessState => {
  if (access.revoked) return 'revoked'
  if (access.used) return 'used'
  return Date.parse(access.expiresAt) <= now ? 'expired' : 'waiting'
}
