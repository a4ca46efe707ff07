import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import { hasLeft, type StationState } from '../../../shared/domain/stations/station.ts'
import type { Catalog } from '../catalog.ts'
import { isLocalAddress } from './local-address.ts'

/** More than a page can ask within its time. */
const most = 12

/** The staff's pages, or the public's. */
type Pages = 'staffUrl' | 'publicUrl'

/**
 * The address of these pages at a station, if it is trusted: only a pilot's station may be the hub, and pages go to the
 * venue's own network only (decision 44).
 */
function believedUrl({ pairing, address }: StationState, pages: Pages): string | null {
  const url = pairing?.role === 'pilot' ? address?.[pages] : undefined
  return url !== undefined && isLocalAddress(url, pages === 'staffUrl' ? 'https:' : 'http:') ? url : null
}

/** The addresses that these pages would have if another pilot's station than `self` were the hub. */
export function otherHubsOf(catalog: Catalog, self: string, pages: Pages): string[] {
  const urls = [...catalog.all('station')].flatMap(([id, station]) => {
    const isCandidate = id !== self && !hasLeft(station)
    return (isCandidate ? believedUrl(station, pages) : null) ?? []
  })
  return [...new Set(urls)].slice(0, most)
}

/** The address of these pages at the hub, as it has told it. Null: there is no hub, or it has told none. */
export function hubUrlOf(catalog: Catalog, pages: Pages): string | null {
  const { stationId } = catalog.get('hub', hubStreamId)
  return stationId === null ? null : believedUrl(catalog.get('station', stationId), pages)
}

/**
 * Whether these pages of a pilot's station have this origin. A station that was put out because it failed counts as
 * well.
 */
export const isHubsOrigin = (catalog: Catalog, origin: string, pages: Pages): boolean =>
  [...catalog.all('station')].some(([, station]) => believedUrl(station, pages) === origin)
