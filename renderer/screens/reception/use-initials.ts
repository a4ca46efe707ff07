import { useMemo, useState } from 'react'

/** The initials of the person at this desk. `keep` stores what was typed, for every window that asks for them. */
export interface Initials {
  readonly typed: string
  readonly keep: (initials: string) => void
}

/**
 * Kept in memory only, for one access: another access in the same tab, a page that is left and a reload begin with none.
 * The log holds the initials of each overruled entry.
 */
export const useInitials = (accessId: string | null): Initials => {
  const [kept, setKept] = useState({ accessId, typed: '' })
  if (kept.accessId !== accessId) setKept({ accessId, typed: '' })
  const typed = kept.accessId === accessId ? kept.typed : ''
  return useMemo(() => ({ typed, keep: (initials) => setKept({ accessId, typed: initials }) }), [accessId, typed])
}
