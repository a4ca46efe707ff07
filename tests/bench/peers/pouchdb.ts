import { join } from 'node:path'
import type { Fact } from './fact.ts'
import { peerModule } from './installed.ts'
import { mustHold, timeTransfer } from './time-transfer.ts'

interface Pouch {
  bulkDocs(docs: readonly object[]): Promise<readonly object[]>
  info(): Promise<{ readonly doc_count: number }>
  close(): Promise<void>
}

const PouchDB = peerModule<{
  new (path: string): Pouch
  replicate(from: Pouch, to: Pouch, options: { readonly batch_size: number }): Promise<unknown>
}>('pouchdb')

/** As many documents at a time as facts in one of our batches; with its own 100 it takes as long. */
const batch = 200

/**
 * Its own replication, between two LevelDB databases on disk in one process: no network between them, which is to its
 * advantage. Durable as far as it goes: each batch is in LevelDB's log before its checkpoint is written, but PouchDB
 * does not ask LevelDB for an fsync, so that the last seconds before a power cut may be lost. Ours may lose nothing.
 */
await timeTransfer(async (facts, folder) => {
  const from = new PouchDB(join(folder, 'from'))
  const to = new PouchDB(join(folder, 'to'))
  await from.bulkDocs(facts.map(documentOf))
  await to.info()
  const begun = performance.now()
  await PouchDB.replicate(from, to, { batch_size: batch })
  const ms = performance.now() - begun
  mustHold((await to.info()).doc_count, facts.length)
  await from.close()
  await to.close()
  return ms
})

function documentOf({ key, ...fields }: Fact) {
  return { _id: key, ...fields }
}
