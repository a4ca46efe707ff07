/** ISO 8601 in UTC, as the contract gives every instant. `ms`: since 1970. @throws RangeError beyond what a date can hold */
export const iso = (ms: number): string => new Date(ms).toISOString()
/** The same; null where there is no instant. */
export const isoOrNull = (ms: number | null | undefined): string | null =>
  ms === null || ms === undefined ? null : iso(ms)
