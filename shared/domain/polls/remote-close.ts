import { mostCloudSkewMs } from '../stations/cloud-trouble.ts'
import { type PollState, phaseOf, roomClosingOf, type VoteCut } from './poll.ts'

/**
 * How long the owner waits, after remote people were shut out, for their last votes, in ms. From a cloud over the
 * public internet to the hub, and on to a moderator's station, a vote normally takes less than a second.
 */
export const onItsWayMs = 3000
/** The longest wait for an unreachable cloud, or for the own link after a restart, in ms. */
export const mostWaitMs = 30_000

/**
 * What counts in the end: of the venue what was held when the room was closed, of the cloud what is held now. So a
 * later vote in the room, at a station that had not heard of the closing, is late as it would be without remote people.
 */
export function finalCut(inRoom: VoteCut, now: VoteCut, isCloud: (origin: string) => boolean): VoteCut {
  return { ...inRoom, ...Object.fromEntries(Object.entries(now).filter(([origin]) => isCloud(origin))) }
}

/**
 * Until when remote people may answer a poll that is closed in the room, ms since 1970. Null: the poll is in another
 * phase.
 */
export const remoteUntilOf = (state: PollState): number | null =>
  phaseOf(state) === 'ending' ? (roomClosingOf(state)?.remoteUntil ?? null) : null

/**
 * When the cloud stops taking votes, by its own clock. A cut link therefore lets nobody answer for an hour, and a clock
 * that is ahead within the tolerance shuts nobody out early. Usually the end is heard of before.
 */
export const shutRemotelyAt = (remoteUntil: number): number => remoteUntil + mostCloudSkewMs

export function isOpenRemotely(state: PollState, now: number): boolean {
  const remoteUntil = remoteUntilOf(state)
  return remoteUntil !== null && now < shutRemotelyAt(remoteUntil)
}

/**
 * When its owner closes it for everybody, ms since 1970. `cloudSince`: since when this process has reached the cloud;
 * null: it has not. `runsSince`: since when it could hear of the cloud at all.
 */
export function endsAt(remoteUntil: number, cloudSince: number | null, runsSince: number): number {
  const latest = Math.max(remoteUntil, runsSince) + mostWaitMs
  return cloudSince === null ? latest : Math.min(latest, Math.max(remoteUntil, cloudSince) + onItsWayMs)
}

/**
 * Whether the hall waits for the result while remote people still answer. Not if a moderator has shown it with its
 * counts since: the screen shows either the result or what a moderator requested.
 */
export function isResultAwaited(state: PollState): boolean {
  const inRoom = phaseOf(state) === 'ending' ? roomClosingOf(state) : null
  return inRoom !== null && !(state.resultsShown && state.stagedAt !== null && state.stagedAt > inRoom.at)
}
