import { mostCloudSkewMs } from '../stations/cloud-trouble.ts'
import { type PollState, phaseOf, roomClosingOf, type VoteCut } from './poll.ts'

/**
 * How long after people elsewhere were shut out the owner waits for what they have sent, in ms: from a cloud over the usual web
 * to the hub, and from there to a moderator's station, a vote takes less than a second where nothing is ill.
 */
export const onItsWayMs = 3000
/** The longest that the owner waits for a cloud that cannot be reached just then, or for its own link after a restart, in ms. */
export const mostWaitMs = 30_000

/**
 * What counts in the end: of the venue what was held when the room was shut, of the cloud what is held now. So a vote that was
 * given in the room afterwards, at a station that had not heard of it, is as late as it is without anybody elsewhere.
 */
export function finalCut(inRoom: VoteCut, now: VoteCut, isCloud: (origin: string) => boolean): VoteCut {
  return { ...inRoom, ...Object.fromEntries(Object.entries(now).filter(([origin]) => isCloud(origin))) }
}

/** Until when people elsewhere may answer a poll that is closed in the room, ms since 1970; null: it is not only that. */
export const remoteUntilOf = (state: PollState): number | null =>
  phaseOf(state) === 'ending' ? (roomClosingOf(state)?.remoteUntil ?? null) : null

/**
 * When whoever takes their votes takes no more, by a clock of its own: a link that is cut lets nobody answer for an hour, and a clock that is
 * ahead by what nobody is told of shuts nobody out early. Most hear of the end before.
 */
export const shutFromAfarAt = (remoteUntil: number): number => remoteUntil + mostCloudSkewMs

export function isOpenFromAfar(state: PollState, now: number): boolean {
  const remoteUntil = remoteUntilOf(state)
  return remoteUntil !== null && now < shutFromAfarAt(remoteUntil)
}

/**
 * When its owner closes it for everybody, ms since 1970. `cloudSince`: since when this process has had the cloud in reach; null:
 * it has not. `runsSince`: since when it is able to hear of it at all.
 */
export function endsAt(remoteUntil: number, cloudSince: number | null, runsSince: number): number {
  const latest = Math.max(remoteUntil, runsSince) + mostWaitMs
  return cloudSince === null ? latest : Math.min(latest, Math.max(remoteUntil, cloudSince) + onItsWayMs)
}

/**
 * The hall waits for the result while people elsewhere still answer, unless it was shown with its counts since: what is on screen
 * is either the result or what a moderator has asked for.
 */
export function isResultAwaited(state: PollState): boolean {
  const inRoom = phaseOf(state) === 'ending' ? roomClosingOf(state) : null
  return inRoom !== null && !(state.resultsShown && state.stagedAt !== null && state.stagedAt > inRoom.at)
}
