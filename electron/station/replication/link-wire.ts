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

/** A batch as it travels, many times what one is; whoever has not proved anything yet may send as much. */
export const mostMessageBytes = 2 * 1024 * 1024
/**
 * How the end that connects reads. By itself it would take 100 MiB of a message, and offer to inflate what comes: a few
 * hundred kilobytes would be gigabytes of objects before the other end has proved anything.
 */
export const linkReading: object = { maxPayload: mostMessageBytes, perMessageDeflate: false }
/**
 * What a batch may be when it is unpacked: a few hundred bytes could else become gigabytes. One is cut at 256 KiB of payloads
 * and parts, or behind the one fact that is longer; the longest that any schema takes, the sealed keys of a pilot, has
 * half a megabyte. What stands around them is a few hundred bytes of each of a thousand rows at most.
 */
export const mostBatchBytes = 4 * 1024 * 1024

const base64: ByteText = {
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'),
  decode(text) {
    const bytes = Buffer.from(text, 'base64')
    return bytes.toString('base64') === text ? bytes : null
  },
}

const packed = new WeakMap<Batch, Buffer>()

/**
 * Compressed at the fastest level: rows of one kind shrink to a quarter, and a desk's processor has other work. Once,
 * also where a hub sends the same batch to forty stations; not at all where it came from one of them.
 */
export function packBatch(batch: Batch): Buffer {
  let bytes = packed.get(batch)
  if (!bytes) {
    bytes = deflateRawSync(encodeBatch(batch, base64), { level: 1 })
    packed.set(batch, bytes)
  }
  return bytes
}

/** Null for anything that no station sends. */
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

/** What a hub says first: who it is, with the pilot's word for it. */
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

/** What a pilot's station is given that comes in; every other one is given nothing here. Keys follow by the log. */
export const admittance = z.strictObject({
  pilotPrivateKey: z.string().max(200).optional(),
  recoveryCode: z.string().max(64).optional(),
})

export const pairRequest = z.strictObject({ secret: z.string().max(64), stationId: z.string().regex(/^[a-z2-7]{16}$/) })

/** Why a station is not let in; said in words where it was started. */
export const pairRefusals = ['unknown-code', 'code-used', 'code-expired', 'too-many-tries', 'not-the-hub'] as const
export type PairRefusal = (typeof pairRefusals)[number]
export const pairAnswer = z.union([
  z.strictObject({ refused: z.enum(pairRefusals) }),
  z.strictObject({ admitted: admittance }),
])

/** Who is linked to the hub, for those who see only the hub. */
export const presenceMessage = z
  .array(
    z.strictObject({
      stationId: z.string().max(64),
      connected: z.boolean(),
      lastSeenAt: instantMs.nullable(),
      /** Of the cloud, whose link is the hub's own. */
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

/** By origin, up to where something is known. */
const upTo = z
  .record(z.string().max(100), z.int().min(0))
  .refine((known) => Object.keys(known).length <= mostOriginsOfStation)
/** The last word to a station that has given itself back: what the other end holds of it. */
export const givenBackMessage = z.strictObject({ held: upTo })
export type GivenBackMessage = z.output<typeof givenBackMessage>
/** The last word to a station that was put out: the pilot's signed revocation, which that station verifies by itself. */
export const putOutMessage = z.strictObject({
  cut: upTo,
  signature: z.string().max(200),
})
export type PutOutMessage = z.output<typeof putOutMessage>

export interface LinkEvents {
  /** Everything of the protocol but batches. */
  m: (message: unknown) => void
  b: (batch: Buffer) => void
  presence: (presence: unknown) => void
  welcome: (welcome: unknown) => void
  'put-out': (word: unknown) => void
  'given-back': (word: unknown) => void
  introduce: (answer: (introduction: unknown) => void) => void
  pair: (request: unknown, answer: (given: unknown) => void) => void
  forward: (request: unknown, answer: (given: unknown) => void) => void
  /** A batch once more, for its personal parts. */
  parts: (request: unknown, answer: (given: unknown) => void) => void
}
