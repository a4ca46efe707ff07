import type { TroubleKind } from './trouble.ts'

/** The part of a pull's result that the next pull depends on. */
export type PullEnd =
  | { readonly trouble: null }
  | { readonly trouble: TroubleKind; readonly retryAfterMs: number | null }

const firstRestMs = 30_000
/** Longest wait in ms after a network failure, however rarely the list is read otherwise. */
const mostRestMs = 15 * 60_000

/** Failures that may pass by themselves. Any other needs a person, and is tried again at the usual interval. */
const passing: ReadonlySet<TroubleKind> = new Set([
  ...(['no-such-host', 'unreachable', 'timed-out', 'web-page', 'bad-certificate', 'certificate-expired'] as const),
  ...(['other-host', 'too-many-requests', 'platform-error', 'not-json', 'import-running', 'broken'] as const),
])

/**
 * Ms to wait after a pull. `failures`: the number of consecutive failures, this one included. `random`: from 0 up to 1,
 * so that stations of several events do not request at the same time. After a passing failure the wait doubles from
 * half a minute up to a quarter of an hour. It never exceeds the usual interval unless the platform asks for more.
 */
export function waitAfter(end: PullEnd, failures: number, everyMs: number, random: number): number {
  if (end.trouble === null || !passing.has(end.trouble)) return Math.round(everyMs * (0.95 + random / 10))
  const doubled = firstRestMs * 2 ** Math.min(failures - 1, 10)
  const rest = Math.min(doubled, mostRestMs, everyMs) * (0.75 + random / 2)
  return Math.round(Math.max(rest, end.retryAfterMs ?? 0))
}
