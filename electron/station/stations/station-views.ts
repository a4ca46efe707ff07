import type { Linking } from '../replication/linking.ts'
import type { ViewSources } from '../views/view.ts'

export function createStationViews(linking: Linking): ViewSources<'stations'> {
  return {
    stations: { topics: ['station', 'put-out', 'hub', 'link-state'], rows: linking.rows },
  }
}
