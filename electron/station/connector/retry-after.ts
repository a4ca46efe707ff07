/** However long a platform asks for, it is tried again the same day. */
const mostMs = 6 * 3_600_000

/** What `Retry-After` says, in ms from now: seconds, or a date of HTTP. Null where it says nothing of use. */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * 1000, mostMs)
  // Of the forms a date may have, the one that servers must write.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.min(Math.max(0, at - now), mostMs)
}
