import { maxFileMebibytes, mebibyte } from '../attendees/import/limits.ts'

/** What reading a platform may take. */
export interface ConnectorLimits {
  /** Of one answer, redirects included, in ms. */
  readonly pageMs: number
  /** Of all pages together, in ms. */
  readonly allMs: number
  /** Of one answer, once inflated: it is parsed in one go, on the thread that desks use. */
  readonly pageBytes: number
  /** Of all of them. */
  readonly allBytes: number
  readonly pages: number
  readonly redirects: number
}

export const usualLimits: ConnectorLimits = {
  pageMs: 60_000,
  allMs: 15 * 60_000,
  pageBytes: 8 * mebibyte,
  allBytes: maxFileMebibytes * mebibyte,
  pages: 1000,
  redirects: 5,
}
