import { setImmediate as nextTurn } from 'node:timers/promises'
import { peerModule } from './installed.ts'
import { mustHold, timeTransfer } from './time-transfer.ts'

interface Store {
  setTable(table: string, rows: Readonly<Record<string, object>>): void
  getRowCount(table: string): number
}
interface Synchronizer {
  startSync(): Promise<unknown>
  destroy(): Promise<unknown>
}

const { createMergeableStore } = peerModule<{ createMergeableStore(): Store }>('tinybase')
const { createLocalSynchronizer } = peerModule<{ createLocalSynchronizer(store: Store): Synchronizer }>(
  'tinybase/synchronizers/synchronizer-local',
)

const mostMs = 120_000

/**
 * In memory alone, by its own synchronizer for two stores of one process: hashes compared, differences sent and merged,
 * from the second one's start until it has every row. A fact is a row, and each of its fields a cell.
 */
await timeTransfer(async (facts) => {
  const from = createMergeableStore()
  const to = createMergeableStore()
  from.setTable('admissions', Object.fromEntries(facts.map(({ key, ...fields }) => [key, fields])))
  const sender = createLocalSynchronizer(from)
  await sender.startSync()
  const receiver = createLocalSynchronizer(to)
  const begun = performance.now()
  await receiver.startSync()
  while (to.getRowCount('admissions') < facts.length && performance.now() - begun < mostMs) await nextTurn()
  const ms = performance.now() - begun
  mustHold(to.getRowCount('admissions'), facts.length)
  await receiver.destroy()
  await sender.destroy()
  return ms
})
