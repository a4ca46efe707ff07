import type { StateOf } from '../../../shared/domain/events.ts'
import { mayReadPart } from '../../../shared/domain/stations/part-readers.ts'
import { standingRoleOf } from '../../../shared/domain/stations/station.ts'
import type { Batch } from '../../../shared/replication/batch.ts'
import { withParts } from '../../../shared/replication/batch-parts.ts'
import type { ReplicaStore } from '../../../shared/replication/peer-link.ts'
import { parseOrigin } from '../../../shared/replication/recorded-event.ts'
import type { EventLog } from '../event-log/event-log.ts'

/** A station's log as a station of another role receives it: without the parts that its role may not read. */
export function createRoleStore(
  store: ReplicaStore,
  { withheldFromOthers }: Pick<EventLog, 'withheldFromOthers'>,
  receiver: () => Pick<StateOf<'station'>, 'pairing' | 'revoked' | 'givenBack'>,
): ReplicaStore {
  const cutFor = (batch: Batch): Batch => {
    const role = standingRoleOf(receiver())
    if (role === 'pilot') return batch
    const { lane } = parseOrigin(batch.origin) ?? {}
    const withheld = new Map<string, ReturnType<typeof withheldFromOthers>>()
    const withheldIn = (stream: string) => {
      const known = withheld.get(stream) ?? withheldFromOthers(stream)
      withheld.set(stream, known)
      return known
    }
    return withParts(batch, (part, event, seq) => {
      const isIts = role !== null && lane !== undefined && mayReadPart(role, lane, event)
      return isIts && !withheldIn(event.stream)(batch.origin, seq) ? part : null
    })
  }

  return {
    ...store,
    cut(origin, after) {
      const batch = store.cut(origin, after)
      return batch && batch.parts.size > 0 ? cutFor(batch) : batch
    },
  }
}
