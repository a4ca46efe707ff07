import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import type { States } from '../event-log/states.ts'

/** The role for which a station was paired. Until its pairing has arrived, it is trusted as a pilot's. */
export const pairedRole = (states: States, stationId: string): StationRole =>
  states.state('station', stationId).pairing?.role ?? 'pilot'
