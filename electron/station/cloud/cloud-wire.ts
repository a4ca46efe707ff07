import { z } from 'zod'
import type { CloudTrouble } from '../../../shared/domain/stations/cloud-trouble.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'

/** The path of the websocket between a hub and the cloud, on the cloud's one port. */
export const cloudLinkPath = '/link'
/**
 * A proxy that keeps quiet connections for half a minute is let live, and a cut is known within 20 s. An answer may wait
 * behind a batch that a slow network takes 10 s for.
 */
export const cloudPings = { pingInterval: 5000, pingTimeout: 12_000 } as const

/**
 * Versions of what is said between a hub and the cloud, replication included, that this program speaks. Both ends tell
 * theirs first and go on with the highest that both speak.
 */
export const cloudProtocols = { least: 1, most: 1 } as const
const protocols = z.object({ least: z.int().min(1).max(1000), most: z.int().min(1).max(1000) })
export type CloudProtocols = z.output<typeof protocols>

/** Null: there is one that both speak. Otherwise how the other end's program is, held against this one. */
export const protocolGap = (theirs: CloudProtocols, ours: CloudProtocols = cloudProtocols): 'older' | 'newer' | null =>
  theirs.most < ours.least ? 'older' : theirs.least > ours.most ? 'newer' : null

const bytes = z.base64().max(200)
const stationId = z.string().regex(/^[a-z2-7]{16}$/)

/** A hub's first word. A later version may say more: it is read all the same, so that it can be told so in words. */
export const introduceRequest = z.object({
  protocols,
  eventId: z.string().max(64),
  stationId,
  publicKey: bytes,
  nonce: bytes,
})
/** The cloud's: who it is, proved over both nonces. `eventId`: null while it waits for the code of its first hub. */
export const introduceAnswer = z.object({
  protocols,
  eventId: z.string().max(64).nullable(),
  stationId,
  publicKey: bytes,
  nonce: bytes,
  signature: bytes,
})

/** The first hub's, with the code that the cloud has printed: both prove that they know it before anything is told. */
export const pairRequest = z.strictObject({
  proof: bytes,
  event: z.strictObject({ eventId: z.string().max(64), pilotPublicKey: bytes, sealKey: bytes, accessKey: bytes }),
  hub: z.strictObject({ stationId, publicKey: bytes }),
})
export const cloudRefusals = [
  'unknown-code',
  'too-many-tries',
  'other-event',
  'unknown-station',
  'older-cloud',
  'newer-cloud',
] as const satisfies readonly CloudTrouble[]
export type CloudRefusal = (typeof cloudRefusals)[number]
const refused = z.strictObject({ refused: z.enum(cloudRefusals) })
export const pairAnswer = z.union([refused, z.strictObject({ proof: bytes })])
/** Every time: the hub's signature. */
export const proveRequest = z.strictObject({ signature: bytes })
export const proveAnswer = z.union([refused, z.strictObject({ publicUrl: z.string().max(300) })])

export interface CloudLinkEvents {
  m: (message: unknown) => void
  b: (batch: Buffer) => void
  introduce: (request: unknown, answer: (given: unknown) => void) => void
  pair: (request: unknown, answer: (given: unknown) => void) => void
  prove: (request: unknown, answer: (given: unknown) => void) => void
}

type Introduced = Omit<z.output<typeof introduceAnswer>, 'signature' | 'eventId' | 'protocols'>

/** What both ends sign, or prove to know the code by: both of them and both nonces, so that nothing said elsewhere fits. */
export const transcriptOf = (
  who: 'hub' | 'cloud' | 'hub-code' | 'cloud-code',
  hub: Omit<z.output<typeof introduceRequest>, 'protocols'>,
  cloud: Introduced,
): string =>
  [
    ...['regie-cloud-link-1', who, hub.eventId, hub.stationId, hub.publicKey, hub.nonce],
    ...[cloud.stationId, cloud.publicKey, cloud.nonce],
  ].join('\n')

/** A code as it is typed: case and what separates its letters do not matter. */
export const codeProof = (crypto: Crypto, code: string, transcript: string): Uint8Array =>
  crypto.hmac(Buffer.from(code.toLowerCase().replace(/[^a-z0-9]/g, '')), transcript)
