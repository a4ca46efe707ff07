import type { CommandName } from '../../../shared/contract/contract.ts'
import { connectorId } from '../../../shared/domain/attendees/connector.ts'
import type { Catalog } from '../catalog.ts'

/** The station that reads the platform; null where any may be asked. */
export const connectorOwnerOf = (catalog: Catalog, name: CommandName): string | null =>
  name === 'connector.pullNow' ? catalog.get('connector', connectorId).station : null
