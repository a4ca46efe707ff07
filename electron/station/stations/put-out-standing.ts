import { eventStreamId } from '../../../shared/domain/event/event.ts'
import { believedWriters, cutsOf, type FirstReleaseCut } from '../../../shared/domain/stations/first-release.ts'
import { type IsBelieved, leftOutOf, reportOf, type WrittenReport } from '../../../shared/domain/stations/put-out.ts'
import type { States } from '../event-log/states.ts'

/** Whether a pilot has put this station out. Its earlier events stand, and its later statements decide nothing. */
export const isPutOut = (states: States, stationId: string): boolean =>
  states.state('station', stationId).revoked !== null

/** The stations that are believed about a station that was put out. */
const believedAbout =
  (states: States, stationId: string): IsBelieved =>
  (writer) =>
    writer !== stationId && !isPutOut(states, writer)

/** The newest report on a station that was put out, by a station that is believed about it. Null if there is none. */
export const believedReport = (states: States, stationId: string): WrittenReport | null =>
  reportOf(states.state('put-out', stationId), believedAbout(states, stationId))

/** By origin, the last event beyond the cut that a pilot has read and left out, at a station that is believed. */
export const believedLeftOut = (states: States, stationId: string): Readonly<Record<string, number>> =>
  leftOutOf(states.state('put-out', stationId), believedAbout(states, stationId))

/** Where the events of the first release end, by the statements of pilots' stations that were not put out. */
export function believedFirstRelease(states: States): FirstReleaseCut {
  const { firstReleaseWords: words } = states.state('event', eventStreamId)
  return cutsOf(
    words,
    believedWriters(words, (station) => isPutOut(states, station)),
  ).believed
}
