import { maxFileMebibytes, mebibyte } from '../attendees/import/limits.ts'

/** Limits of reading a platform. */
export interface ConnectorLimits {
  /** Time for one answer, redirects included, in ms. */
  readonly pageMs: number
  /** Time for all pages together, in ms. */
  readonly allMs: number
  /** Bytes of one inflated answer. It is parsed in one step on the thread that serves the desks. */
  readonly pageBytes: number
  /** Bytes of all answers together. */
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
