/** However long a wait the platform asks for, the next try is on the same day. */
const mostMs = 6 * 3_600_000

/** The value of `Retry-After` in ms from now. It is a number of seconds or an HTTP date. Null if it is unusable. */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * 1000, mostMs)
  // Of the three date formats of HTTP, the one that servers must send.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.min(Math.max(0, at - now), mostMs)
}
