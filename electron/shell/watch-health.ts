const everyMs = 1000
/** A station that misses this many checks, each of a second or more, hangs. No import makes a station so slow. */
const missesAllowed = 10

/**
 * Checks repeatedly whether a station answers, and calls `hung` once when it no longer does. Returns a function that
 * ends the checks.
 */
export function watchHealth(url: string, hung: () => void, ask: typeof fetch = fetch): () => void {
  let misses = 0
  let asking = false
  const timer = setInterval(async () => {
    if (asking) return
    asking = true
    const answers = await ask(`${url}/healthz`, { signal: AbortSignal.timeout(everyMs) }).then(
      ({ ok }) => ok,
      () => false,
    )
    asking = false
    misses = answers ? 0 : misses + 1
    if (misses < missesAllowed) return
    clearInterval(timer)
    hung()
  }, everyMs)
  return () => clearInterval(timer)
}
