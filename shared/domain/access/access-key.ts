import type { StationRole } from '../stations/authority.ts'
import { mayHold } from '../stations/keys.ts'

/**
 * Whether an access created by a station of this role is under the key of `access`, and so holds at every pilot's
 * station.
 */
export const isPilotsAccess = (role: StationRole | undefined): boolean => role !== undefined && mayHold(role, 'access')
