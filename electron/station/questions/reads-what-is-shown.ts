import type { Catalog } from '../catalog.ts'
import { cloudIn } from '../cloud/known-cloud.ts'

/**
 * Whether the event has a station that reads of the audience what the hub has shown, and nothing else: the cloud, or a
 * booth's station that is not put out.
 */
export const readsWhatIsShown = (catalog: Catalog): boolean =>
  cloudIn(catalog) !== null ||
  [...catalog.all('station')].some(([, { pairing, revoked }]) => pairing?.role === 'booth' && revoked === null)
