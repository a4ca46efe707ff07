import type { IsBelieved } from '../../../shared/domain/stations/put-out.ts'
import type { States } from '../commands/handler.ts'

/** Whether a pilot has put this station out: what it wrote before stands, and its word alone decides nothing any more. */
export const isPutOut = (states: States, stationId: string): boolean =>
  states.state('station', stationId).revoked !== null

/** Who is believed about a station that was put out. */
export const believedAbout =
  (states: States, stationId: string): IsBelieved =>
  (writer) =>
    writer !== stationId && !isPutOut(states, writer)
