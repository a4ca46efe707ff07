/** A code that has been out of sight for so long is scanned again when it is seen. */
const goneAfterMs = 2_000

/** A camera sees the same badge many times a second: it is one scan until it has been away, or another was seen. */
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
