import type { EventLog } from '../event-log/event-log.ts'
import type { Sight } from './sight.ts'

/** What this folder stores and can open by its own keys: whatever is in its streams is stored in clear. */
export const sightOfFolder = ({ identity, keys }: Pick<EventLog, 'identity' | 'keys'>): Sight => ({
  stationId: identity.stationId,
  readsLane: () => true,
  holds: (secret) => (secret === 'pilot' ? identity.pilotPrivateKey !== null : keys.holds(secret)),
  opensPersonalParts: true,
  wordsOf: ({ text, original }) => ({ text, original }),
})
