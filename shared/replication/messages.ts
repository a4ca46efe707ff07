import { z } from 'zod'
import { instantMs } from '../domain/instant.ts'
import type { Batch } from './batch.ts'

/** Raised when an older station could no longer follow. Both ends use the lower of the two. */
export const replicationProtocol = 1

const origin = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]{1,40}\.[a-z0-9]{1,40}\.[a-z]{1,10}$/)
const seq = z
  .int()
  .min(0)
  .max(2 ** 32 - 1)

/** A thousand stations that each started ten times. */
const mostOrigins = 40_000

export const helloMessage = z.strictObject({
  kind: z.literal('hello'),
  protocol: z.int().min(1).max(1000),
  eventId: z.string().max(64),
  /** The sender's wall clock, ms since 1970. */
  wallMs: instantMs,
  /** Over everything that the sender holds in the lanes that both ends may read. */
  digest: z.string().max(64),
  /** Sent in the first message and on request. */
  vector: z
    .record(origin, seq)
    .refine((vector) => Object.keys(vector).length <= mostOrigins)
    .optional(),
})

const askVector = z.strictObject({ kind: z.literal('ask-vector') })

const ack = z.strictObject({
  kind: z.literal('ack'),
  origin,
  /** Everything of the origin up to here is durable at the sender of this message. */
  seq,
  refused: z.enum(['unknown-origin', 'unpaired', 'gap', 'forked', 'tampered', 'unavailable']).optional(),
})

/** Every message but a batch, which has its own form on the wire. */
export const plainMessage = z.discriminatedUnion('kind', [helloMessage, askVector, ack])
export type PlainMessage = z.output<typeof plainMessage>
export type Ack = z.output<typeof ack>
export type Hello = z.output<typeof helloMessage>

export type PeerMessage = PlainMessage | { readonly kind: 'batch'; readonly batch: Batch }
