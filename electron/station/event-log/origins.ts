import type { Lane } from '../../../shared/domain/lanes.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import { chainStart, parseOrigin } from '../../../shared/replication/recorded-event.ts'
import type { EventTable } from './event-table.ts'
import type { Identity } from './identity.ts'

export interface Head {
  readonly seq: number
  readonly hash: Uint8Array
}

/** Names and heads of every origin this station holds, in memory; `reload` after a transaction that failed. */
export type Origins = ReturnType<typeof createOrigins>

export function createOrigins(table: EventTable, crypto: Crypto, identity: Identity, incarnation: string) {
  const names = new Map<number, string>()
  const numbers = new Map<string, number>()
  const heads = new Map<number, Head>()
  const signed = new Map<number, number>()
  const grown = new Set<number>()
  const parts = new Map<number, ReturnType<typeof parseOrigin>>()
  const unsignedBytes = new Map<number, number>()
  const ofStation = new Map<string, number[]>()
  /** Of stored texts; of the origins that were asked about. */
  const bytes = new Map<number, number>()
  /** Of what an open transaction has advanced, the heads of before; null where nothing is held back. */
  let before: Map<number, Head> | null = null

  const durableHead = (id: number): Head | undefined => before?.get(id) ?? heads.get(id)

  function reload(): void {
    for (const map of [names, numbers, heads, signed, parts, ofStation, bytes]) map.clear()
    for (const { id, name } of table.origins.all()) {
      names.set(id, name)
      numbers.set(name, id)
      noteStation(id, name)
      heads.set(id, table.head.get(id) ?? { seq: 0, hash: chainStart(crypto, identity.eventId, name) })
      signed.set(id, table.signedUpTo.get(id)?.seq ?? 0)
    }
  }
  reload()

  function noteStation(id: number, name: string): void {
    const [station = ''] = name.split('.')
    const known = ofStation.get(station)
    if (known) known.push(id)
    else ofStation.set(station, [id])
  }

  function numberOf(name: string): number {
    const known = numbers.get(name)
    if (known !== undefined) return known
    const id = Number(table.insertOrigin.run(name).lastInsertRowid)
    names.set(id, name)
    numbers.set(name, id)
    noteStation(id, name)
    heads.set(id, { seq: 0, hash: chainStart(crypto, identity.eventId, name) })
    signed.set(id, 0)
    return id
  }

  return {
    reload,
    numberOf,
    known: (name: string) => numbers.get(name),
    /** Where this run of the station writes in a lane. Drawn anew at each start: a restored copy cannot fork. */
    own: (lane: Lane) => numberOf(`${identity.stationId}.${incarnation}.${lane}`),
    /** Whether this very run writes there, and nobody else. */
    isOwn: (name: string): boolean => name.startsWith(`${identity.stationId}.${incarnation}.`),
    nameOf: (id: number): string => names.get(id) ?? '',
    /** What its name tells; null for a name that no station could have made. */
    partsOf(id: number): ReturnType<typeof parseOrigin> {
      let known = parts.get(id)
      if (known === undefined) {
        known = parseOrigin(names.get(id) ?? '')
        parts.set(id, known)
      }
      return known
    },
    head(id: number): Head {
      const head = heads.get(id)
      if (!head) throw new Error('an origin without a head')
      return head
    },
    /** From now on a transaction stays open: what it writes is not to be passed on. */
    holdBack(): void {
      before = new Map()
    },
    /** It has been committed, or taken back. */
    release(): void {
      before = null
    },
    /** As `head`, of what is durable alone. */
    durableHead: (id: number): Head => durableHead(id) ?? { seq: 0, hash: new Uint8Array(0) },
    durableSeqOf(name: string): number {
      const id = numbers.get(name)
      return id === undefined ? 0 : (durableHead(id)?.seq ?? 0)
    },
    /** As `versionVector`, of what is durable alone. */
    durableVector: (): ReadonlyMap<string, number> =>
      new Map(
        [...heads.keys()].flatMap((id) => {
          const seq = durableHead(id)?.seq ?? 0
          return before !== null && seq === 0 ? [] : [[names.get(id) ?? '', seq] as const]
        }),
      ),
    advance(id: number, head: Head): void {
      const known = heads.get(id)
      if (before && known && !before.has(id)) before.set(id, known)
      heads.set(id, head)
      grown.add(id)
    },
    /** Origins that have grown since this was last asked, with their last numbers. */
    takeGrown(): (readonly [name: string, seq: number])[] {
      const taken = [...grown].map((id) => [names.get(id) ?? '', heads.get(id)?.seq ?? 0] as const)
      grown.clear()
      return taken
    },
    /** In every lane, over all starts of the station. */
    ofStation: (station: string): readonly number[] => ofStation.get(station) ?? [],
    /** As `versionVector`, of one station alone. */
    vectorOf: (station: string): Record<string, number> =>
      Object.fromEntries((ofStation.get(station) ?? []).map((id) => [names.get(id) ?? '', heads.get(id)?.seq ?? 0])),
    bytesOf(id: number): number {
      const known = bytes.get(id) ?? table.bytesOfOrigin(id)
      bytes.set(id, known)
      return known
    },
    /** Stored in this transaction. An origin that nobody asked about is read when somebody does. */
    addBytes(id: number, count: number): void {
      const known = bytes.get(id)
      if (known !== undefined) bytes.set(id, known + count)
    },
    signedUpTo: (id: number) => signed.get(id) ?? 0,
    markSigned(id: number, seq: number): void {
      signed.set(id, seq)
      unsignedBytes.delete(id)
    },
    /** Bytes since the last signature, with these. */
    weigh(id: number, bytes: number): number {
      const sum = (unsignedBytes.get(id) ?? 0) + bytes
      unsignedBytes.set(id, sum)
      return sum
    },
    seqOf(name: string): number {
      const id = numbers.get(name)
      return id === undefined ? 0 : (heads.get(id)?.seq ?? 0)
    },
    /** Whether this station wrote there, in this run or an earlier one. */
    isOurs: (name: string): boolean => name.startsWith(`${identity.stationId}.`),
    /** Version vector: origin by name to its last seq. */
    versionVector: (): Record<string, number> =>
      Object.fromEntries([...heads].map(([id, { seq }]) => [names.get(id) ?? '', seq])),
    all: (): readonly (readonly [id: number, name: string])[] => [...names],
  }
}
