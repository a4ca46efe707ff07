import { z } from 'zod'
import type { CloudTrouble } from '../../../shared/domain/stations/cloud-trouble.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'

/** The path of the websocket between a hub and the cloud, on the cloud's only port. */
export const cloudLinkPath = '/link'
/**
 * Proxies that drop connections after half a minute of silence keep this one, and a cut is noticed within 20 s. An
 * answer may wait behind a batch for which a slow network needs 10 s.
 */
export const cloudPings = { pingInterval: 5000, pingTimeout: 12_000 } as const

/**
 * Versions of the protocol between a hub and the cloud, replication included, that this program speaks. Each end sends
 * its own first. Both then use the highest version that they share.
 */
export const cloudProtocols = { least: 1, most: 1 } as const
const protocols = z.object({ least: z.int().min(1).max(1000), most: z.int().min(1).max(1000) })
export type CloudProtocols = z.output<typeof protocols>

/** Null if both ends share a version. Otherwise whether the other end's program is older or newer than this one. */
export const protocolGap = (theirs: CloudProtocols, ours: CloudProtocols = cloudProtocols): 'older' | 'newer' | null =>
  theirs.most < ours.least ? 'older' : theirs.least > ours.most ? 'newer' : null

const bytes = z.base64().max(200)
const stationId = z.string().regex(/^[a-z2-7]{16}$/)

/**
 * A hub's first message. Additional fields of a later version are accepted, so that the hub can be told about the
 * version.
 */
export const introduceRequest = z.object({
  protocols,
  eventId: z.string().max(64),
  stationId,
  publicKey: bytes,
  nonce: bytes,
})
/**
 * The cloud's answer: its identity, proved over both nonces. `eventId`: null while the cloud waits for the code of its
 * first hub.
 */
export const introduceAnswer = z.object({
  protocols,
  eventId: z.string().max(64).nullable(),
  stationId,
  publicKey: bytes,
  nonce: bytes,
  signature: bytes,
})

/**
 * The first hub's request, with the code that the cloud has printed. Both ends prove that they know the code before
 * they send anything else.
 */
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
/** At every connection: the hub's signature. */
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

/**
 * The text that both ends sign, or over which they prove to know the code. It names both ends and both nonces, so a
 * proof made in another exchange does not fit.
 */
export const transcriptOf = (
  who: 'hub' | 'cloud' | 'hub-code' | 'cloud-code',
  hub: Omit<z.output<typeof introduceRequest>, 'protocols'>,
  cloud: Introduced,
): string =>
  [
    ...['regie-cloud-link-1', who, hub.eventId, hub.stationId, hub.publicKey, hub.nonce],
    ...[cloud.stationId, cloud.publicKey, cloud.nonce],
  ].join('\n')

/** A code as it is typed: case and separators are ignored. */
export const codeProof = (crypto: Crypto, code: string, transcript: string): Uint8Array =>
  crypto.hmac(Buffer.from(code.toLowerCase().replace(/[^a-z0-9]/g, '')), transcript)
