import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder, remove } from '../data-folders.ts'
import { median } from '../statistics.ts'
import { hubFacts } from './hub-facts.ts'

/** Each a script beside this one. */
const peerNames = ['pouchdb', 'actual', 'tinybase', 'yjs'] as const

/** Seconds from a replica that holds the facts to one that does not. */
export type PeerSeconds = Readonly<Record<(typeof peerNames)[number], number>>

const mostMs = 300_000

/** Every peer with the last `count` admissions of a stopped hub, one after the other, each in a process of its own. */
export function measurePeers(hubFolder: string, count: number): PeerSeconds {
  const facts = hubFacts(hubFolder, count)
  return eachPeer((name) => {
    const folder = newFolder()
    try {
      const file = join(folder, 'facts.json')
      writeFileSync(file, JSON.stringify(facts))
      const script = join(import.meta.dirname, `${name}.ts`)
      const ms = Number(execFileSync(process.execPath, [script, file, folder], { encoding: 'utf8', timeout: mostMs }))
      if (!(ms > 0)) throw new Error(`${name} printed no milliseconds`)
      return ms / 1000
    } finally {
      remove(folder)
    }
  })
}

export const medianOfPeers = (runs: readonly PeerSeconds[]): PeerSeconds =>
  eachPeer((name) => median(runs.map((run) => run[name])))

const eachPeer = (figure: (name: (typeof peerNames)[number]) => number): PeerSeconds =>
  Object.fromEntries(peerNames.map((name) => [name, figure(name)])) as PeerSeconds
