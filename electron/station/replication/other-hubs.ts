import type { Catalog } from '../catalog.ts'

/** More than a page would ask within its time; stations of pilots come first. */
const most = 12

/** The staff's pages, or the public's. */
type Pages = 'staffUrl' | 'publicUrl'

/** Where these pages would be, should another station than `self` be the hub. A pilot's is the likeliest. */
export function otherHubsOf(catalog: Catalog, self: string, pages: Pages): string[] {
  const others = [...catalog.all('station')].filter(
    ([id, { pairing, revoked, givenBack }]) => id !== self && pairing !== null && !revoked && !givenBack,
  )
  const isPilots = (role: string | undefined) => Number(role === 'pilot')
  others.sort(([, { pairing: one }], [, { pairing: other }]) => isPilots(other?.role) - isPilots(one?.role))
  return [...new Set(others.flatMap(([, { address }]) => address?.[pages] ?? []))].slice(0, most)
}

/** Whether these pages of some station have this origin: also of one that was put out because it has died. */
export const isHubsOrigin = (catalog: Catalog, origin: string, pages: Pages): boolean =>
  [...catalog.all('station')].some(([, { address }]) => address?.[pages] === origin)
