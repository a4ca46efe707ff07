/**
 * ISO 8601 in UTC, the form of every instant in the contract. `ms`: since 1970.
 * @throws RangeError for a time outside the range of `Date`
 */
export const iso = (ms: number): string => new Date(ms).toISOString()
/** As `iso`. Null if there is no instant. */
export const isoOrNull = (ms: number | null | undefined): string | null =>
  ms === null || ms === undefined ? null : iso(ms)
