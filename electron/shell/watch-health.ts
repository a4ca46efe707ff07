const everyMs = 1000
/** A station that answers nothing for so many turns, each a second or more, hangs; importing makes none so slow. */
const missesAllowed = 10

/** Asks a station again and again whether it answers; `hung` is called once when it no longer does. Returns the end. */
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
