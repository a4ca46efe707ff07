import { keyPurposes } from '../../../shared/domain/stations/keys.ts'
import type { StationEvent } from '../../../shared/domain/stations/station.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { EventId, StationId } from '../../../shared/kernel/ids.ts'
import { newSigningKey } from '../crypto.ts'
import { drawKey, forgetKeys, keepKey } from '../keys/ring-store.ts'
import type { Sqlite } from './database.ts'

/** Who this station is and what it may prove. Lives in the encrypted database and nowhere else. */
export interface Identity {
  readonly eventId: EventId
  readonly stationId: StationId
  readonly stationPrivateKey: Uint8Array
  readonly stationPublicKey: Uint8Array
  /** Only a pilot's station holds it: it signs pairings. */
  readonly pilotPrivateKey: Uint8Array | null
  readonly pilotPublicKey: Uint8Array
  /**
   * Letters for the recovery sheet. Opens a copy of the database where its key file is gone. A pilot's station has that
   * of the event, any other one its own, which no sheet shows.
   */
  readonly recoveryCode: string
}

/** Makes this station a pilot's, from now on and after every start. */
export function holdPilotKey(db: Sqlite, identity: Identity, key: Uint8Array, recoveryCode: string): void {
  const put = db.prepare<[string, Uint8Array]>('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
  put.run('pilot-private-key', key)
  put.run('recovery-code', Buffer.from(recoveryCode))
  Object.assign(identity, { pilotPrivateKey: key, recoveryCode })
}

/** A station cannot choose the id that its streams begin with: 80 bits of its key. */
export const stationIdOf = (crypto: Crypto, publicKey: Uint8Array): string => base32(crypto.sha256(publicKey), 16)

/** Whether an id has the form of those. One of another form is no station's of ours, and nobody can be taken for it. */
const isDrawnFromKey = (stationId: string): boolean => /^[a-z2-7]{16}$/.test(stationId)

/**
 * Nobody gives the id of a station a key of their own: a lost pilot's laptop would be that station from then on. Stations of
 * the first release drew their ids, and are known by the key that they had then. `known`: the key that the station has here.
 */
export const isOfOwnKey = (crypto: Crypto, id: string, event: StationEvent, known: string | undefined): boolean =>
  event.type !== 'StationPaired' ||
  !isDrawnFromKey(id) ||
  event.publicKey === known ||
  id === stationIdOf(crypto, Buffer.from(event.publicKey, 'base64'))

/** What a pilot's station tells one that comes into its event. */
export type Joined = Pick<Identity, 'eventId' | 'pilotPublicKey'> &
  Partial<Pick<Identity, 'pilotPrivateKey' | 'recoveryCode'>>

/** Who this station is in another event than the draft it was made with: its name and its own keys stay. */
export function joinEvent(db: Sqlite, joined: Joined): void {
  const put = db.prepare<[string, Uint8Array]>('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
  put.run('event-id', Buffer.from(joined.eventId))
  forgetKeys(db, () => true)
  db.prepare(`DELETE FROM meta WHERE name IN ('first-release-key', 'from-first-release')`).run()
  put.run('pilot-public-key', joined.pilotPublicKey)
  if (joined.pilotPrivateKey) put.run('pilot-private-key', joined.pilotPrivateKey)
  else db.prepare(`DELETE FROM meta WHERE name = 'pilot-private-key'`).run()
  if (joined.recoveryCode !== undefined) put.run('recovery-code', Buffer.from(joined.recoveryCode))
}

/** Reads the identity, or makes one with a draft event on a new database. */
export function loadIdentity(db: Sqlite, crypto: Crypto): Identity {
  const get = db.prepare<[string], { value: Uint8Array }>('SELECT value FROM meta WHERE name = ?')
  const put = db.prepare<[string, Uint8Array]>('INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)')
  if (!get.get('event-id')) {
    const station = newSigningKey()
    const pilot = newSigningKey()
    db.transaction(() => {
      put.run('event-id', Buffer.from(base32(crypto.random(16), 16)))
      put.run('station-id', Buffer.from(stationIdOf(crypto, station.publicKey)))
      put.run('station-private-key', station.privateKey)
      put.run('station-public-key', station.publicKey)
      put.run('pilot-private-key', pilot.privateKey)
      put.run('pilot-public-key', pilot.publicKey)
      put.run('own-key', crypto.random(32))
      for (const purpose of keyPurposes) {
        const key = drawKey(crypto, purpose, 1)
        keepKey(db, purpose, key)
        if (purpose === 'recovery') put.run('recovery-code', key.secret)
      }
    })()
  }
  const bytes = (name: string): Uint8Array => {
    const row = get.get(name)
    if (!row) throw new Error(`the database lacks its ${name}`)
    return row.value
  }
  const text = (name: string) => Buffer.from(bytes(name)).toString()
  return {
    eventId: text('event-id') as EventId,
    stationId: text('station-id') as StationId,
    stationPrivateKey: bytes('station-private-key'),
    stationPublicKey: bytes('station-public-key'),
    pilotPrivateKey: get.get('pilot-private-key')?.value ?? null,
    pilotPublicKey: bytes('pilot-public-key'),
    recoveryCode: text('recovery-code'),
  }
}
