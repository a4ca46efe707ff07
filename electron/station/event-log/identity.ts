import { badgeAlphabet } from '../../../shared/domain/check-in/scanned-code.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { AttendeeId, EventId, StationId } from '../../../shared/kernel/ids.ts'
import { newSigningKey } from '../crypto.ts'
import type { Sqlite } from './database.ts'

/** Who this station is and what it may prove. Lives in the encrypted database and nowhere else. */
export interface Identity {
  readonly eventId: EventId
  /** 32 bytes. Everything that stations must agree on without asking each other is derived from it. */
  readonly eventKey: Uint8Array
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

/** What a pilot's station tells one that comes into its event. */
export type Joined = Pick<Identity, 'eventId' | 'eventKey' | 'pilotPublicKey'> &
  Partial<Pick<Identity, 'pilotPrivateKey' | 'recoveryCode'>>

/** Who this station is in another event than the draft it was made with: its own name and keys stay. */
export function joinEvent(db: Sqlite, joined: Joined): void {
  const put = db.prepare<[string, Uint8Array]>('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
  put.run('event-id', Buffer.from(joined.eventId))
  put.run('event-key', joined.eventKey)
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
      put.run('event-key', crypto.random(32))
      put.run('station-id', Buffer.from(base32(crypto.random(16), 16)))
      put.run('station-private-key', station.privateKey)
      put.run('station-public-key', station.publicKey)
      put.run('pilot-private-key', pilot.privateKey)
      put.run('pilot-public-key', pilot.publicKey)
      put.run('recovery-code', Buffer.from(base32(crypto.random(16), 24)))
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
    eventKey: bytes('event-key'),
    stationId: text('station-id') as StationId,
    stationPrivateKey: bytes('station-private-key'),
    stationPublicKey: bytes('station-public-key'),
    pilotPrivateKey: get.get('pilot-private-key')?.value ?? null,
    pilotPublicKey: bytes('pilot-public-key'),
    recoveryCode: text('recovery-code'),
  }
}

/** The same at every station, tells nothing. `code`: as `codesIn` or an import gives it. */
export const attendeeIdOf = (crypto: Crypto, { eventKey }: Pick<Identity, 'eventKey'>, code: string): AttendeeId =>
  base32(crypto.hmac(eventKey, `attendee\n${code}`), 26) as AttendeeId

/** What a badge's QR holds: 16 letters that every keyboard layout types alike. */
export function badgeCodeOf(
  crypto: Crypto,
  { eventKey }: Pick<Identity, 'eventKey'>,
  attendeeId: string,
  version: number,
): string {
  return lettersOf(crypto.hmac(eventKey, `badge\n${attendeeId}\n${version}`))
}

/**
 * A specimen's, the same in every rehearsal. Never one that a badge of somebody's may have: it lies about after the
 * rehearsal, and opens nothing then.
 */
export const specimenCodeOf = (crypto: Crypto, { eventKey }: Pick<Identity, 'eventKey'>, attendeeId: string): string =>
  lettersOf(crypto.hmac(eventKey, `rehearsal-badge\n${attendeeId}`))

/** The ticket code of somebody who had none: a walk-in, a colleague. `seed`: the command's id, so a retry agrees. */
export const ticketCodeOf = (crypto: Crypto, { eventKey }: Pick<Identity, 'eventKey'>, seed: string): string =>
  lettersOf(crypto.hmac(eventKey, `ticket\n${seed}`))

/** 16 letters of 20: 69 bits. A byte is taken modulo 20, whose slight lean does not matter at that length. */
const lettersOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 16), (byte) => badgeAlphabet.charAt(byte % badgeAlphabet.length)).join('')
