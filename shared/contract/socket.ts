import type { Problem } from './problem.ts'

/**
 * What a window sends over socket.io; every event is acknowledged. `id` is the command's id, a UUID. `agoMs`: how long
 * ago a person gave a command that was kept while the station was away. `mayResend`: the sender understands `again`,
 * with which a station that was stopped requests the same command with its age.
 */
export interface ClientToStation {
  command: (
    message: {
      readonly id: string
      readonly name: string
      readonly input: unknown
      readonly agoMs?: number
      readonly mayResend?: true
    },
    answer: (reply: { readonly outcome: unknown } | { readonly problem: Problem } | { readonly again: true }) => void,
  ) => void
  subscribe: (message: ViewAddress, answer: (reply: Snapshot | { readonly problem: Problem }) => void) => void
  /** Milliseconds since 1970 by the station's clock. A page's own clock may be wrong. */
  time: (answer: (reply: { readonly now: number; readonly steady: number }) => void) => void
  unsubscribe: (message: ViewAddress, answer: (reply: Record<string, never>) => void) => void
}

/** What a station sends: changes of subscribed views. */
export interface StationToClient {
  view: (change: ViewChange) => void
}

export interface ViewAddress {
  readonly view: string
  readonly params: unknown
}

export type Snapshot =
  | { readonly version: number; readonly rows: readonly unknown[] }
  | { readonly version: number; readonly value: unknown }

/** `version` rises by one per view and params, for all subscribers. After a gap, request a new snapshot. */
export type ViewChange = ViewAddress & { readonly version: number } & (
    | { readonly upserts: readonly unknown[]; readonly removals: readonly string[] }
    | { readonly value: unknown }
  )
