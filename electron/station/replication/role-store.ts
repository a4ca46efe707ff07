import type { StateOf } from '../../../shared/domain/events.ts'
import { mayReadPart } from '../../../shared/domain/stations/part-readers.ts'
import { standingRoleOf } from '../../../shared/domain/stations/station.ts'
import type { Batch, BatchedEvent } from '../../../shared/replication/batch.ts'
import { withParts } from '../../../shared/replication/batch-parts.ts'
import type { ReplicaStore } from '../../../shared/replication/peer-link.ts'
import { parseOrigin } from '../../../shared/replication/recorded-event.ts'
import type { StreamStore } from '../event-log/stream-store.ts'

/** A station's log as a station of another role receives it: without the parts that its role may not read. */
export function createRoleStore(
  store: ReplicaStore,
  streams: Pick<StreamStore, 'state'>,
  receiver: () => Pick<StateOf<'station'>, 'pairing' | 'revoked' | 'givenBack'>,
): ReplicaStore {
  const cutFor = (batch: Batch): Batch => {
    const role = standingRoleOf(receiver())
    if (role === 'pilot') return batch
    const { lane } = parseOrigin(batch.origin) ?? {}
    const mayRead = (event: BatchedEvent): boolean =>
      role !== null && lane !== undefined && mayReadPart(role, lane, event) && !isOfAlert(streams, event)
    return withParts(batch, (part, event) => (mayRead(event) ? part : null))
  }

  return {
    ...store,
    cut(origin, after) {
      const batch = store.cut(origin, after)
      return batch && batch.parts.size > 0 ? cutFor(batch) : batch
    },
  }
}

/** The words of an alert may still be stored unsealed, until the hub has sealed them. */
const isOfAlert = (streams: Pick<StreamStore, 'state'>, { stream }: BatchedEvent): boolean =>
  stream.startsWith('question/') && streams.state('question', stream.slice('question/'.length)).state === 'safeguarding'
