import type { StreamKindName } from '../../../shared/domain/events.ts'
import { type Change, changeOf } from './change.ts'
import type { EventLog } from './event-log.ts'

/** Tells a projection of every stream of a kind as the log has it now, each as one change. */
export function replay(log: EventLog, kind: StreamKindName, projection: { apply(change: Change): void }): void {
  const before = log.streams.initial(kind)
  for (const [id, after] of log.streams.all(kind)) projection.apply(changeOf(kind, id, before, after))
}
