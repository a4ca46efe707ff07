import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { warmUp } from '../bench.ts'
import type { Fact } from './fact.ts'

/**
 * Fills one replica with the facts, brings them to a second one, and gives the ms of the second part alone. Throws
 * unless the second one holds them all.
 */
export type Transfer = (facts: readonly Fact[], folder: string) => Promise<number>

/**
 * `node NAME.ts FACTS FOLDER`: prints the ms of a peer's transfer of the facts in that file. A few of them are transferred
 * before, between replicas of their own, so that the peer's code is compiled.
 */
export async function timeTransfer(transfer: Transfer): Promise<void> {
  const [file = '', folder = ''] = process.argv.slice(2)
  const facts = JSON.parse(readFileSync(file, 'utf8')) as readonly Fact[]
  const folderOf = (name: string) => {
    mkdirSync(join(folder, name))
    return join(folder, name)
  }
  await transfer(facts.slice(0, warmUp), folderOf('practice'))
  console.log(await transfer(facts, folderOf('measured')))
}

/** A figure of a transfer that lost something would be about something else. */
export function mustHold(held: number, wanted: number): void {
  if (held !== wanted) throw new Error(`the second replica holds ${held} facts, not ${wanted}`)
}
