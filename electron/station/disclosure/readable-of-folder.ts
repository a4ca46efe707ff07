import type { EventLog } from '../event-log/event-log.ts'
import { createSafeguarding } from '../safeguarding/safeguarding.ts'
import { type Readable, wordsOpenedBy } from './readable.ts'

/** What this folder stores and can open with its own keys. Everything in its streams is readable. */
export const readableOfFolder = (log: EventLog): Readable => ({
  stationId: log.identity.stationId,
  readsLane: () => true,
  holds: (secret) => (secret === 'pilot' ? log.identity.pilotPrivateKey !== null : log.keys.holds(secret)),
  opensPersonalParts: true,
  wordsOf: wordsOpenedBy(createSafeguarding(log)),
})
