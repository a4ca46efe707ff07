import { failuresAfter, restartDelayMs } from '../shell/restart-delay.ts'

/** Restarts in a row before a person is told why the station stays away. */
export const mostRestarts = 3

/** How one run of a station ended. */
export interface Ended {
  /** Null if a signal ended it. */
  readonly code: number | null
  readonly wasReady: boolean
  readonly ranMs: number
}

type After =
  /** `isGivenUp`: it has crashed too often. Otherwise it has said itself why it ends. */
  | { readonly next: 'end'; readonly exitCode: number; readonly isGivenUp: boolean }
  | { readonly next: 'restart'; readonly failures: number; readonly delayMs: number }

/**
 * What follows when a station ends that nobody has stopped. `before`: failures in a row until then. A station that never
 * was ready has said why, for instance that its folder is in use.
 */
export function afterEnd({ code, wasReady, ranMs }: Ended, before: number): After {
  if (code === 0) return { next: 'end', exitCode: 0, isGivenUp: false }
  if (!wasReady && before === 0) return { next: 'end', exitCode: code ?? 1, isGivenUp: false }
  const failures = failuresAfter(before, ranMs)
  if (failures > mostRestarts) return { next: 'end', exitCode: code ?? 1, isGivenUp: true }
  return { next: 'restart', failures, delayMs: restartDelayMs(failures) }
}
