import { plant } from './plant.ts'

/** A schedule writes some dozens of events an origin, and not the thousands of a day: batches are as much smaller. */
const events = 3

/** For what this process loads from now on, so that copies of several batches, and several on their way, are simulated too. */
export function plantSmallBatches(): void {
  plant({
    name: 'small batches',
    where: 'shared/replication/batch.ts',
    seed: 1,
    find: 'events: 200',
    replace: `events: ${events}`,
  })
  plant({
    name: 'signed as often',
    where: 'shared/replication/recorded-event.ts',
    seed: 1,
    find: 'signedEvery = 200',
    replace: `signedEvery = ${events}`,
  })
}
