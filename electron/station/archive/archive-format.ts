import { z } from 'zod'
import { type Lane, lanes } from '../../../shared/domain/lanes.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'

/** The first word of the signed text: the version of this format. */
export const archiveFormat = 'regie-archive-1'
export const manifestName = 'manifest.json'
export const signatureName = 'manifest.sig'

/** Lane `system` comes first, because it holds the keys that verify the other lanes' signatures. */
export const archivedLanes: readonly Lane[] = ['system', ...lanes.filter((lane) => lane !== 'system')]
export const laneFile = (lane: Lane): string => `${lane}.ndjson`

const hex = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)

/**
 * One event with its personal part, if it still has one. Bytes are in lower-case hex, but `signature` is in base64.
 * `payload`, `outcome` and `part` are JSON as text, verbatim, because the hashes cover that text. The previous event's
 * hash is left out: the verifier has computed it.
 */
export const archivedEvent = z.strictObject({
  origin: z.string().max(100),
  seq: z.int().min(1),
  ts: z.int(),
  wallMs: z.int(),
  stream: z.string(),
  type: z.string(),
  v: z.int(),
  payload: z.string(),
  partHash: hex.nullable(),
  commandId: z.string().nullable(),
  commandHash: hex.nullable(),
  outcome: z.string().nullable(),
  actor: z.string(),
  hash: hex,
  salt: z
    .string()
    .regex(/^([0-9a-f]{2})*$/)
    .optional(),
  part: z.string().optional(),
  /** The station's signature over the origin's head, if this event was signed as a head. */
  signature: z.string().optional(),
})
export type ArchivedEvent = z.output<typeof archivedEvent>

export const archiveManifest = z.strictObject({
  format: z.literal(archiveFormat),
  eventId: z.string().max(40),
  eventName: z.string(),
  /** ISO 8601 */
  madeAt: z.string().max(40),
  version: z.string().max(40),
  /** The pilot's key, SPKI DER in base64. It signed this manifest and every pairing in lane `system`. */
  pilotKey: z.string().max(200),
  lanes: z
    .array(
      z.strictObject({
        lane: z.enum(lanes),
        lines: count,
        bytes: count,
        sha256: hex,
        /** Of the file's bytes in the zip. */
        packedSha256: hex,
      }),
    )
    .length(lanes.length),
  /** Every origin with its last number and the hash of its last event. */
  origins: z.array(z.strictObject({ origin: z.string().max(100), events: count, hash: hex })),
})
export type ArchiveManifest = z.output<typeof archiveManifest>

/**
 * The text that the pilot signs. It covers every byte of the manifest and, through the manifest's hashes, all other
 * files.
 */
export const signedText = (crypto: Crypto, manifest: string | Uint8Array): string =>
  `${archiveFormat}\n${crypto.hex(crypto.sha256(manifest))}`

/** A key in the form that people compare: five groups of four letters, 100 bits of its hash. */
export const fingerprintOf = (crypto: Crypto, publicKey: Uint8Array): string =>
  (base32(crypto.sha256(publicKey), 20).match(/.{4}/g) ?? []).join('-')
