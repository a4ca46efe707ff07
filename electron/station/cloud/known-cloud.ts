import type { Catalog } from '../catalog.ts'

/** The event's cloud in the log: the last one that was admitted and not put out. */
export function cloudIn(
  catalog: Catalog,
): { readonly stationId: string; readonly key: string; readonly url: string | null } | null {
  for (const [stationId, { pairing, revoked, cloudUrl }] of catalog.all('station'))
    if (pairing?.role === 'cloud' && !revoked) return { stationId, key: pairing.publicKey, url: cloudUrl }
  return null
}
