import type { Purpose } from '../event/retention.ts'
import { authority, type StationRole } from './authority.ts'

interface Station {
  readonly name: string
  readonly role: StationRole
  readonly self: boolean
  readonly connected: boolean
  /** ISO 8601, or null. */
  readonly lastSeenAt: string | null
  readonly revoked: boolean
  readonly givenBack: boolean
}

/**
 * Names of the stations that hold the data of a purpose and have not been heard since the purge, so that theirs are not
 * erased yet. Before a purge: those that it would not reach now. One that was put out is told of on its own page.
 * `purgedAt`: ms since 1970, or null.
 */
export const stillHolding = (
  stations: readonly Station[],
  purpose: Purpose,
  purgedAt: number | null,
): readonly string[] =>
  stations
    .filter(({ role, revoked, givenBack }) => !revoked && !givenBack && authority[role].reads.includes(purpose))
    .filter(({ self, connected, lastSeenAt }) => !self && !connected && !hasSince(lastSeenAt, purgedAt))
    .map(({ name }) => name)

const hasSince = (lastSeenAt: string | null, purgedAt: number | null): boolean =>
  purgedAt !== null && lastSeenAt !== null && Date.parse(lastSeenAt) > purgedAt
