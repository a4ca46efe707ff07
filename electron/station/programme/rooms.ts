import { foldText } from '../../../shared/kernel/fold-text.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'

/** The room of this name, in any spelling. */
export function roomNamed(log: EventLog, name: string): string | undefined {
  const folded = foldText(name)
  const known = log.streams.within('room', '').find(([, room]) => room.name !== null && foldText(room.name) === folded)
  return known?.[0]
}

/**
 * The room of this name, or the id of a new one. It is derived from the name, so that two stations that add the same room add
 * one; rooms of the first release have other ids. A room that was renamed keeps its id: the next one of its former name has
 * another.
 */
export function roomIdOf(log: EventLog, name: string): string {
  const known = roomNamed(log, name)
  if (known !== undefined) return known
  const folded = foldText(name)
  for (let place = 1; ; place++) {
    const id = derivedId(log, 'room', place === 1 ? folded : `${folded}\n${place}`)
    if (log.streams.state('room', id).name === null) return id
  }
}
