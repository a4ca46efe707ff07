import { plant } from './plant.ts'

/**
 * A schedule writes some dozens of events per origin instead of a day's thousands, so batches are smaller in
 * proportion.
 */
const events = 3

/**
 * Applies to modules that this process loads from now on, so that runs also contain transfers of several batches and
 * several batches in flight.
 */
export function plantSmallBatches(): void {
  plant({
    name: 'small batches',
    where: 'shared/replication/batch.ts',
    seed: 1,
    in: 'batchLimits.events',
    becomes: String(events),
  })
  plant({
    name: 'signed as often',
    where: 'shared/replication/recorded-event.ts',
    seed: 1,
    in: 'signedEvery',
    becomes: String(events),
  })
}
