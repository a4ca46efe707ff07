import type { TroubleKind } from './trouble.ts'

/** How a pull ended, as far as the next one depends on it. */
export type PullEnd =
  | { readonly trouble: null }
  | { readonly trouble: TroubleKind; readonly retryAfterMs: number | null }

const firstRestMs = 30_000
/** However seldom the list is read otherwise: a network comes back. */
const mostRestMs = 15 * 60_000

/** What the next try may find better by itself; anything else waits for somebody, and is tried as often as usual. */
const passing: ReadonlySet<TroubleKind> = new Set([
  ...(['no-such-host', 'unreachable', 'timed-out', 'web-page', 'bad-certificate', 'certificate-expired'] as const),
  ...(['other-host', 'too-many-requests', 'platform-error', 'not-json', 'import-running', 'broken'] as const),
])

/**
 * How long to wait after a pull, in ms. `failures`: in a row, this one included. `random`: from 0 up to 1, so that
 * stations of several events do not ask together. After a passing trouble the wait doubles from half a minute up to a
 * quarter of an hour, and is never longer than usual unless the platform asks for it.
 */
export function waitAfter(end: PullEnd, failures: number, everyMs: number, random: number): number {
  if (end.trouble === null || !passing.has(end.trouble)) return Math.round(everyMs * (0.95 + random / 10))
  const doubled = firstRestMs * 2 ** Math.min(failures - 1, 10)
  const rest = Math.min(doubled, mostRestMs, everyMs) * (0.75 + random / 2)
  return Math.round(Math.max(rest, end.retryAfterMs ?? 0))
}
