import { keyPurposes } from '../../../shared/domain/stations/keys.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { DisclosedItem } from './disclosed-item.ts'

/** The keys that the folder holds, by purpose and generation, without their values. */
export function keyItems({ identity, keys }: Pick<EventLog, 'identity' | 'keys'>): readonly DisclosedItem[] {
  const key = (id: string, purpose: string, generation: number): DisclosedItem => ({
    kind: 'key',
    id,
    purpose,
    generation,
  })
  return [
    key('station', 'station', 1),
    ...(identity.pilotPrivateKey === null ? [] : [key('pilot', 'pilot', 1)]),
    ...keyPurposes.flatMap((purpose) => keys.all(purpose).map(({ id, generation }) => key(id, purpose, generation))),
  ]
}
