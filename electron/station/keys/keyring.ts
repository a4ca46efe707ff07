import {
  believedFirst,
  countedGenerations,
  firstOf,
  holdersOf,
  type KeyGeneration,
  type KeyPurpose,
  keyPurposes,
  newestFirst,
  type PairPurpose,
} from '../../../shared/domain/stations/keys.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { Change } from '../event-log/change.ts'
import type { Sqlite } from '../event-log/database.ts'
import type { Identity } from '../event-log/identity.ts'
import type { StreamStore } from '../event-log/stream-store.ts'
import { logError } from '../program-log.ts'
import { isPutOut } from '../stations/put-out-standing.ts'
import { boxPairOf, openKeyBox } from './box.ts'
import { keyPairOf } from './key-pair.ts'
import { forgetKeys, type HeldKey, keepFirst, keepKey, readFirst, readRing } from './ring-store.ts'

/** This station's role may not hold keys of that purpose, or the key has not arrived yet. */
export class KeyNotHeld extends Error {
  override readonly name = 'KeyNotHeld'
  constructor(purpose: string) {
    super(`this station holds no key of ${purpose}`)
  }
}

export type Keyring = ReturnType<typeof createKeyring>
/** The part of a log that derives and verifies secrets. */
export interface Keyed {
  readonly crypto: Crypto
  readonly keys: Pick<Keyring, 'secret' | 'first' | 'all'>
}

/** Precomputed, because every scan needs it. */
interface Ring {
  readonly all: readonly HeldKey[]
  readonly newest: Uint8Array | null
  readonly first: HeldKey | null
  readonly told: readonly KeyGeneration[]
}

/**
 * The keys of this station, by purpose. A key counts if it is in the database and the log records it. Before the log
 * records any, as at the start of a draft, all keys in the database count. `isApart`: the ring of a cloud, which has
 * its own keys and receives none.
 */
export function createKeyring(deps: {
  db: Sqlite
  crypto: Crypto
  identity: Identity
  streams: StreamStore
  isApart: boolean
}) {
  const { db, crypto, identity, streams, isApart } = deps
  const listeners: (() => void)[] = []

  function readRings(): Readonly<Record<KeyPurpose, Ring>> {
    const held = readRing(db)
    const ringOf = (purpose: KeyPurpose): Ring => {
      const declared = isApart ? [] : streams.state('key', purpose).generations
      const known = new Map(declared.map((one) => [one.keyId, one]))
      const mine = (held.get(purpose) ?? []).map((key) => ({
        ...key,
        keyId: key.id,
        because: known.get(key.id)?.because ?? null,
      }))
      const all = newestFirst(declared.length === 0 ? mine : mine.filter(({ id }) => known.has(id)))
      const soFar = readFirst(db, purpose)
      const counted = countedGenerations(purpose, declared)
      const believed = believedFirst(counted, (station) => isPutOut(streams, station), soFar)
      if (believed && believed.keyId !== soFar) keepQuietly(purpose, believed.keyId)
      const firstId = (believed ?? firstOf(all))?.keyId
      return {
        all,
        newest: all[0]?.secret ?? null,
        first: all.find(({ id }) => id === firstId) ?? null,
        told: declared,
      }
    }
    return Object.fromEntries(keyPurposes.map((purpose) => [purpose, ringOf(purpose)])) as Record<KeyPurpose, Ring>
  }

  /** A full disk must not end the station: the key is stored at the next change or start. */
  function keepQuietly(purpose: KeyPurpose, keyId: string): void {
    try {
      keepFirst(db, purpose, keyId)
    } catch (error) {
      logError(error)
    }
  }

  /** Stores received keys in the database before anything uses them. */
  function openBoxes(): void {
    const { eventId, stationId } = identity
    const pair = boxPairOf(crypto, identity)
    for (const purpose of keyPurposes) {
      const held = new Set(
        readRing(db)
          .get(purpose)
          ?.map(({ id }) => id),
      )
      for (const { keyId, generation, boxes } of streams.state('key', purpose).generations) {
        const box = Object.hasOwn(boxes, stationId) ? boxes[stationId] : undefined
        if (box === undefined || held.has(keyId)) continue
        const secret = openKeyBox(pair, { eventId, purpose, generation, keyId }, box)
        if (secret) keepKey(db, purpose, { id: keyId, generation, secret })
      }
    }
  }

  /** A station that was paired again with a smaller role deletes the keys of the larger one. */
  function forgetOthers(): void {
    const { pairing } = streams.state('station', identity.stationId)
    if (pairing) forgetKeys(db, (purpose) => !holdersOf[purpose].includes(pairing.role))
  }

  function refresh(): void {
    rings = readRings()
    for (const listener of listeners) listener()
  }

  function held<Key>(key: Key | null, purpose: string): Key {
    if (key === null) throw new KeyNotHeld(purpose)
    return key
  }

  const own = readOwn(db, crypto)
  // Keys that arrived before a crash may not have been opened yet.
  if (!isApart) openBoxes()
  let rings = readRings()
  return {
    /** This station's own secret, which no other station holds. It protects the station's own windows. */
    own: (): Uint8Array => own,
    /** The newest generation that is held. @throws KeyNotHeld */
    secret: (purpose: KeyPurpose): Uint8Array => held(rings[purpose].newest, purpose),
    /** The first generation of the purpose, for ids that never change. @throws KeyNotHeld */
    first: (purpose: KeyPurpose): Uint8Array => held(rings[purpose].first, purpose).secret,
    /** The id of that generation. Undefined if it is not held. */
    firstId: (purpose: KeyPurpose): string | undefined => rings[purpose].first?.id,
    /** Newest first. Empty if none is held. */
    all: (purpose: KeyPurpose): readonly HeldKey[] => rings[purpose].all,
    /** The generations in the log, held or not, in the order of the stream. */
    told: (purpose: KeyPurpose): readonly KeyGeneration[] => rings[purpose].told,
    /** The letters of the recovery sheet. A station that is not a pilot's has its own, which no sheet shows. */
    recoveryCode(): string {
      const { newest } = rings.recovery
      return newest ? Buffer.from(newest).toString() : identity.recoveryCode
    },
    holds: (purpose: KeyPurpose): boolean => rings[purpose].newest !== null,
    /** 32 bytes: the public key for sealing to the holders of the pair. Null before the log records it. */
    publicKey(purpose: PairPurpose): Uint8Array | null {
      const told = newestFirst(isApart ? [] : streams.state('key', purpose).generations)[0]?.publicKey
      if (told) return Buffer.from(told, 'base64')
      const { newest } = rings[purpose]
      return newest && keyPairOf(newest).publicKey
    },
    /** Calls the listener, without arguments, after each change of the held keys. */
    onChange: (listener: () => void) => void listeners.push(listener),
    /** Reads the keys in the database again. */
    refresh,
    /** To be called after each COMMIT, before other listeners. */
    committed(changes: readonly Change[]): void {
      if (isApart) return
      const isPairedAnew = changes.some((change) => isOwnPairing(change, identity.stationId))
      if (!isPairedAnew && !changes.some(({ kind }) => kind === 'key')) return
      openBoxes()
      if (isPairedAnew) forgetOthers()
      refresh()
    },
  }
}

const isOwnPairing = ({ kind, id, before, after }: Change, self: string): boolean =>
  kind === 'station' && id === self && before.pairing !== after.pairing

function readOwn(db: Sqlite, crypto: Crypto): Uint8Array {
  const row = db.prepare<[], { value: Uint8Array }>(`SELECT value FROM meta WHERE name = 'own-key'`).get()
  if (row) return row.value
  const drawn = crypto.random(32)
  db.prepare(`INSERT INTO meta (name, value) VALUES ('own-key', ?)`).run(drawn)
  return drawn
}
