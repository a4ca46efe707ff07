import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import type { States } from '../event-log/states.ts'

/** What a station was paired for. One whose pairing has not come yet is trusted as a pilot's. */
export const pairedRole = (states: States, stationId: string): StationRole =>
  states.state('station', stationId).pairing?.role ?? 'pilot'
