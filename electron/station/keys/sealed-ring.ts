import { z } from 'zod'
import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import { type KeyPurpose, keyPurposes, newestFirst } from '../../../shared/domain/stations/keys.ts'
import { openSealedKey, sealKey } from '../backup/sealed-key.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { type HeldKey, readRing } from './ring-store.ts'

type Log = Pick<EventLog, 'db' | 'identity' | 'keys'>

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** Maximum number of keys in a sealed ring. */
const mostKeys = 1000

const sealedRing = z.strictObject({
  pilotPrivateKey: z.base64().max(200),
  keys: z
    .array(
      z.strictObject({
        purpose: z.enum(keyPurposes),
        id: z.string().max(16),
        generation: z.int().min(1),
        secret: z.base64().max(100),
      }),
    )
    .max(mostKeys),
})

/** What the recovery sheet opens: all rights of a pilot's station. */
export interface PilotRing {
  /** Ed25519, PKCS #8 DER. */
  readonly pilotPrivateKey: Uint8Array
  /** Empty if the first release has sealed the ring. */
  readonly keys: readonly { readonly purpose: KeyPurpose; readonly key: HeldKey }[]
}

/** Besides the first generation of each purpose. Honest stations make fewer. */
const mostOfPurpose = mostKeys / keyPurposes.length - 1

/** The keys that this station holds and that the log records, including the current transaction's. */
const toldKeys = (log: Log, writing: Writing) =>
  [...readRing(log.db)].flatMap(([purpose, keys]) => {
    const told = new Set(writing.state('key', purpose).generations.map(({ keyId }) => keyId))
    const held = newestFirst(keys.filter(({ id }) => told.has(id)).map((key) => ({ ...key, keyId: key.id })))
    return held
      .filter(({ id }, index) => index < mostOfPurpose || id === log.keys.firstId(purpose))
      .map(({ keyId: _, ...key }) => ({ purpose, key }))
  })

/** The letters that the recovery sheet shows, including the current transaction's. */
function lettersIn(log: Log, writing: Writing): string {
  const held = new Map((readRing(log.db).get('recovery') ?? []).map((key) => [key.id, key]))
  const newest = newestFirst(writing.state('key', 'recovery').generations).find(({ keyId }) => held.has(keyId))
  const secret = newest && held.get(newest.keyId)?.secret
  return secret ? Buffer.from(secret).toString() : log.identity.recoveryCode
}

/**
 * Seals the pilot's key and every key that a pilot's station holds for the recovery sheet, if the sealed ring lacks one
 * of them. It takes some 50 ms of scrypt.
 */
export function sealRingAnew(log: Log, writing: Writing): void {
  const { pilotPrivateKey } = log.identity
  const { sealedPilotKey, sealedKeyIds } = writing.state('hub', hubStreamId)
  const keys = toldKeys(log, writing)
  const keyIds = keys.map(({ key }) => key.id).toSorted()
  const isSealed = sealedPilotKey !== null && keyIds.every((id) => sealedKeyIds.includes(id))
  if (pilotPrivateKey === null || isSealed) return
  const text = JSON.stringify({
    pilotPrivateKey: base64(pilotPrivateKey),
    keys: keys.map(({ purpose, key: { id, generation, secret } }) => ({
      purpose,
      id,
      generation,
      secret: base64(secret),
    })),
  } satisfies z.output<typeof sealedRing>)
  const sealed = sealKey(Buffer.from(text), lettersIn(log, writing))
  writing.append('hub', hubStreamId, { type: 'PilotKeySealed', sealed, keyIds })
}

/** Null if these letters do not open the ring. The first release sealed only the pilot's key, which begins as DER. */
export function openSealedRing(sealed: string, letters: string): PilotRing | null {
  const opened = openSealedKey(sealed, letters)
  if (typeof opened === 'string') return null
  if (opened[0] !== '{'.charCodeAt(0)) return { pilotPrivateKey: opened, keys: [] }
  const parsed = sealedRing.safeParse(JSON.parse(Buffer.from(opened).toString()))
  if (!parsed.success) return null
  return {
    pilotPrivateKey: Buffer.from(parsed.data.pilotPrivateKey, 'base64'),
    keys: parsed.data.keys.map(({ purpose, id, generation, secret }) => ({
      purpose,
      key: { id, generation, secret: Buffer.from(secret, 'base64') },
    })),
  }
}
