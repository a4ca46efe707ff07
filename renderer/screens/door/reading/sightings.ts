/** A code that was out of sight for this long counts as scanned again. */
const goneAfterMs = 2_000

/** A camera sees the same badge many times a second. It is one scan until the badge was away, or another was seen. */
export const createSightings = (now: () => number = () => performance.now()) => {
  let last: { readonly code: string; readonly at: number } | null = null
  return {
    /** Whether this is a new scan. */
    isNew(code: string): boolean {
      const isSame = last !== null && last.code === code && now() - last.at < goneAfterMs
      last = { code, at: now() }
      return !isSame
    },
  }
}
