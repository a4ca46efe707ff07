import { connectorId } from '../../../shared/domain/attendees/connector.ts'
import type { Catalog } from '../catalog.ts'

/** The station that reads the platform. Null if none does. */
export const connectorOwnerOf = (catalog: Catalog): string | null => catalog.get('connector', connectorId).station
