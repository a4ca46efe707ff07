/** A report of OBS that is older than this, in ms, is never shown as live. */
export const staleMs = 2000

/** The age of OBS's last report, counted on from the row's arrival. Times in ms, of one clock. */
export const countedAge = (ageMs: number | null, seenAt: number, now: number): number | null =>
  ageMs === null ? null : ageMs + Math.max(0, now - seenAt)

export type AgeParts =
  | { readonly says: 'seconds'; readonly seconds: number }
  | { readonly says: 'minutes'; readonly minutes: number; readonly seconds: string }
  | { readonly says: 'never' }

/** Tenths of seconds while they matter. */
export function ageParts(ageMs: number | null): AgeParts {
  if (ageMs === null) return { says: 'never' }
  if (ageMs < 60_000) return { says: 'seconds', seconds: Math.floor(ageMs / 100) / 10 }
  const seconds = Math.floor(ageMs / 1000)
  return { says: 'minutes', minutes: Math.floor(seconds / 60), seconds: String(seconds % 60).padStart(2, '0') }
}
