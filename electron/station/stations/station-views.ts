import type { stationViews } from '../../../shared/contract/stations.ts'
import type { Linking } from '../replication/linking.ts'
import type { ViewSources } from '../views/view.ts'

export function createStationViews(linking: Linking): ViewSources<keyof typeof stationViews> {
  return {
    stations: { topics: ['station', 'hub', 'link-state'], rows: linking.rows },
  }
}
