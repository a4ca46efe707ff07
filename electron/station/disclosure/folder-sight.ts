import type { EventLog } from '../event-log/event-log.ts'
import type { Sight } from './sight.ts'

/** What this folder stores and can open by its own keys: whatever is in its streams is stored in clear. */
export const sightOfFolder = ({ identity }: Pick<EventLog, 'identity'>): Sight => ({
  readsLane: () => true,
  holds: (secret) => secret !== 'platform' || identity.pilotPrivateKey !== null,
  opensPersonalParts: true,
  wordsOf: ({ text, original }) => ({ text, original }),
})
