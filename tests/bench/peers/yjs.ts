import type { Fact } from './fact.ts'
import { peerModule } from './installed.ts'
import { mustHold, timeTransfer } from './time-transfer.ts'

interface Doc {
  getMap(name: string): { readonly size: number; set(key: string, value: object): void }
}

const Y = peerModule<{
  Doc: new () => Doc
  encodeStateVector(doc: Doc): Uint8Array
  encodeStateAsUpdate(doc: Doc, since: Uint8Array): Uint8Array
  applyUpdate(doc: Doc, update: Uint8Array): void
}>('yjs')

/**
 * In memory alone: the state vector, the update that follows from it and its application, as its providers exchange
 * them. A fact is one entry of a map, which is the least that it can be. Beside the others, to show what durability
 * costs.
 */
await timeTransfer(async (facts) => {
  const from = new Y.Doc()
  const to = new Y.Doc()
  const admissions = from.getMap('admissions')
  for (const { key, ...fields } of facts) admissions.set(key, fields satisfies Omit<Fact, 'key'>)
  const begun = performance.now()
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
  const ms = performance.now() - begun
  mustHold(to.getMap('admissions').size, facts.length)
  return ms
})
