import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { clockSkewMs, instantMs } from '../../../shared/domain/instant.ts'
import { stationRoles } from '../../../shared/domain/stations/authority.ts'
import { cloudTroubles } from '../../../shared/domain/stations/cloud-trouble.ts'
import { mostOriginsOfStation } from '../../../shared/domain/stations/quota.ts'
import { isBoundedText } from '../../../shared/kernel/json-text.ts'
import type { Batch } from '../../../shared/replication/batch.ts'
import { type ByteText, batchTextBounds, decodeBatch, encodeBatch } from '../../../shared/replication/batch-codec.ts'

/** The path of the websocket between stations. */
export const linkPath = '/link'

/** Between stations: a cut is noticed after 5 s at most. */
export const linkPings = { pingInterval: 2000, pingTimeout: 2500 } as const

/**
 * Bytes of an unpacked batch: without a limit a few hundred bytes could become gigabytes. A batch is cut at 256 KiB of
 * payloads and parts, or after a single event that is longer. The longest event that any schema accepts, a pilot's
 * sealed keys, has half a megabyte. The fields around the payloads are a few hundred bytes in each of a thousand rows
 * at most.
 */
export const mostBatchBytes = 4 * 1024 * 1024
/**
 * Bytes of one message. A batch that is read may be passed on with a poorer compression, and in the worst case with none. The
 * limit also holds for stations that have proved nothing yet.
 */
export const mostMessageBytes = mostBatchBytes + 64 * 1024
/**
 * Limits for the connecting end. Its defaults are messages of 100 MiB and compression. A few hundred kilobytes could
 * become gigabytes of objects before the other end has proved anything.
 */
export const linkReading: object = { maxPayload: mostMessageBytes, perMessageDeflate: false }

const base64: ByteText = {
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'),
  decode(text) {
    const bytes = Buffer.from(text, 'base64')
    return bytes.toString('base64') === text ? bytes : null
  },
  lengthOf: (text) => Buffer.byteLength(text),
}

const packed = new WeakMap<Batch, Buffer>()

/**
 * Compressed at the fastest level: similar rows shrink to a quarter, and a desk's processor has other work. A batch is
 * packed once, even if a hub sends it to forty stations, and not again if it came packed from one of them.
 */
export function packBatch(batch: Batch): Buffer {
  let bytes = packed.get(batch)
  if (!bytes) {
    bytes = deflateRawSync(encodeBatch(batch, base64), { level: 1 })
    packed.set(batch, bytes)
  }
  return bytes
}

/** Null for data that no honest station sends. */
export function unpackBatch(data: unknown): Batch | null {
  if (!(data instanceof Uint8Array)) return null
  try {
    const text = inflateRawSync(data, { maxOutputLength: mostBatchBytes })
    const batch = isBoundedText(text, batchTextBounds) ? decodeBatch(text.toString(), base64) : null
    if (batch) packed.set(batch, Buffer.from(data.buffer, data.byteOffset, data.length))
    return batch
  } catch {
    return null
  }
}

/** A hub's first message: its identity, with the pairing that the pilot signed. */
export const introduction = z.strictObject({
  eventId: z.string().max(64),
  stationId: z.string().max(64),
  pilotPublicKey: z.string().max(200),
  pairing: z.strictObject({
    role: z.enum(stationRoles),
    publicKey: z.string().max(200),
    signature: z.string().max(200),
  }),
})
export type Introduction = z.output<typeof introduction>

/** The secrets that a joining pilot's station receives; other stations receive none here. Keys follow in the log. */
export const admittance = z.strictObject({
  pilotPrivateKey: z.string().max(200).optional(),
  recoveryCode: z.string().max(64).optional(),
})

export const pairRequest = z.strictObject({ secret: z.string().max(64), stationId: z.string().regex(/^[a-z2-7]{16}$/) })

/** Why a station is not admitted. The station that was started prints a sentence for each. */
export const pairRefusals = ['unknown-code', 'code-used', 'code-expired', 'too-many-tries', 'not-the-hub'] as const
export type PairRefusal = (typeof pairRefusals)[number]
export const pairAnswer = z.union([
  z.strictObject({ refused: z.enum(pairRefusals) }),
  z.strictObject({ admitted: admittance }),
])

/** The hub's report of the linked stations, for stations that see only the hub. */
export const presenceMessage = z
  .array(
    z.strictObject({
      stationId: z.string().max(64),
      connected: z.boolean(),
      lastSeenAt: instantMs.nullable(),
      /** The state of the cloud, whose link only the hub has. */
      cloud: z
        .strictObject({
          waiting: z.int().min(0),
          heldBack: z.int().min(0),
          trouble: z.enum(cloudTroubles).nullable(),
          clockSkewMs: clockSkewMs.nullable(),
        })
        .optional(),
    }),
  )
  .max(2000)
export type Presence = z.output<typeof presenceMessage>

export const welcomeMessage = z.strictObject({ stationId: z.string().max(64), epoch: z.int().min(0) })

/** By origin, the last sequence number known. */
const upTo = z
  .record(z.string().max(100), z.int().min(0))
  .refine((known) => Object.keys(known).length <= mostOriginsOfStation)
/** The last message to a station that has returned itself: its events that the other end holds. */
export const givenBackMessage = z.strictObject({ held: upTo })
export type GivenBackMessage = z.output<typeof givenBackMessage>
/** The last message to a station that was put out: the pilot's signed revocation, which the station verifies itself. */
export const putOutMessage = z.strictObject({
  cut: upTo,
  signature: z.string().max(200),
})
export type PutOutMessage = z.output<typeof putOutMessage>

export interface LinkEvents {
  /** All messages of the protocol except batches. */
  m: (message: unknown) => void
  b: (batch: Buffer) => void
  presence: (presence: unknown) => void
  welcome: (welcome: unknown) => void
  'put-out': (word: unknown) => void
  'given-back': (word: unknown) => void
  introduce: (answer: (introduction: unknown) => void) => void
  pair: (request: unknown, answer: (given: unknown) => void) => void
  forward: (request: unknown, answer: (given: unknown) => void) => void
  /** Requests a batch again for its personal parts. */
  parts: (request: unknown, answer: (given: unknown) => void) => void
}
