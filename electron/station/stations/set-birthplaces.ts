import { eventStreamId } from '../../../shared/domain/event/event.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { believedFirstRelease, isPutOut } from './put-out-standing.ts'

/**
 * At the first start of a pilot's station on a folder of the first release: says how far the other stations had written by
 * then. What stands within keeps its meaning, and what comes later is held to birthplaces and roles (decision 46).
 */
export async function setBirthplaces(log: EventLog): Promise<void> {
  const roleOf = (station: string) => log.streams.state('station', station).pairing?.role
  if (roleOf(log.identity.stationId) !== 'pilot') return
  if (Object.keys(log.streams.state('event', eventStreamId).firstReleaseWords).length > 0) return
  const ofOthers = log.origins.all().filter(([id]) => roleOf(log.origins.partsOf(id)?.station ?? '') !== 'pilot')
  const held = Object.fromEntries(ofOthers.map(([id, name]) => [name, log.origins.head(id).seq] as const))
  await log.note('station', (writing) => writing.append('event', eventStreamId, { type: 'BirthplacesSet', held }))
}

/** Origins of one word: a thousand starts of stations. */
const mostOrigins = 4000

/**
 * Before a station is put out that alone has said how far the first release went: says it again in this station's name, no
 * further than what is held. The laptop may have named chains that are written afterwards, and its word is then not needed.
 */
export function keepBirthplaces(log: Pick<EventLog, 'origins'>, writing: Writing, leaving: string): void {
  const writers = Object.keys(writing.state('event', eventStreamId).firstReleaseWords)
  const cut = believedFirstRelease(writing)
  if (cut === null || writers.some((writer) => writer !== leaving && !isPutOut(writing, writer))) return
  const names = log.origins.all().filter(([, name]) => Object.hasOwn(cut, name))
  const held = names
    .slice(0, mostOrigins)
    .map(([id, name]) => [name, Math.min(cut[name] ?? 0, log.origins.head(id).seq)] as const)
  writing.append('event', eventStreamId, { type: 'BirthplacesSet', held: Object.fromEntries(held) })
}
