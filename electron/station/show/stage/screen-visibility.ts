import type { StationId } from '../../../../shared/kernel/ids.ts'
import type { Catalog } from '../../catalog.ts'
import type { Screens } from './screens.ts'

/**
 * What is known of something that a room's pages have painted. `lost`: those that are here show something else. `silent`:
 * the one that showed it is gone, and pages hold what they showed. `unknown`: the station that drives the room is away.
 */
export interface ScreenVisibility {
  readonly state: 'painted' | 'lost' | 'silent' | 'unknown'
  /** How many screens paint it now, as far as this station knows. */
  readonly screens: number
}
export type ScreenVisibilityOf = ReturnType<typeof createScreenVisibility>

export function createScreenVisibility(deps: {
  stationId: StationId
  catalog: Catalog
  /** Of this station. */
  screens: Screens
  isThere: (stationId: string) => boolean
}) {
  const { stationId, catalog, isThere } = deps

  return (kind: 'question' | 'poll', id: string, roomId: string): ScreenVisibility => {
    const screens = deps.screens.painters(kind, id)
    const { owner } = catalog.get('room-air', roomId)
    const isElsewhere = owner !== null && owner !== stationId
    if (isElsewhere && !isThere(owner)) return { state: 'unknown', screens }
    if (screens > 0 || isElsewhere) return { state: 'painted', screens }
    return { state: deps.screens.isSilentWith(kind, id) ? 'silent' : 'lost', screens }
  }
}
