import type { EventLog } from '../event-log/event-log.ts'
import type { DisclosedItem } from './disclosed-item.ts'

/** The keys that the folder holds, by purpose. Never a key itself. */
export function keyItems({ identity }: Pick<EventLog, 'identity'>): readonly DisclosedItem[] {
  const purposes = ['event', 'station', ...(identity.pilotPrivateKey === null ? [] : ['pilot'])]
  return purposes.map((purpose) => ({ kind: 'key', id: purpose, purpose, generation: 1 }))
}
