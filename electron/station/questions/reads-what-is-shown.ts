import type { Catalog } from '../catalog.ts'
import { cloudIn } from '../cloud/known-cloud.ts'

/**
 * Whether the event has a station that reads only the audience's words that the hub has shown: the cloud, or a booth's
 * station that is not put out.
 */
export const readsWhatIsShown = (catalog: Catalog): boolean =>
  cloudIn(catalog) !== null ||
  [...catalog.all('station')].some(([, { pairing, revoked }]) => pairing?.role === 'booth' && revoked === null)
