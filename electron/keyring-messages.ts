import { z } from 'zod'

/**
 * What a station in Electron's utility process asks of the shell about the system's keyring, and the answer. They go
 * over the parent's port, never as an argument or in the environment, which other programs can read. `bytes`: base64.
 */
const bytes = z.base64().max(10_000)

export const keyringRequest = z.strictObject({
  type: z.literal('keyring'),
  id: z.int(),
  act: z.enum(['look', 'wrap', 'unwrap']),
  /** Empty for `look`. */
  bytes: bytes.or(z.literal('')),
})
export type KeyringRequest = z.output<typeof keyringRequest>

/** `bytes` is null where the keyring is not there, or refuses. */
export const keyringAnswer = z.strictObject({
  type: z.literal('keyring'),
  id: z.int(),
  isThere: z.boolean(),
  bytes: bytes.nullable(),
})
export type KeyringAnswer = z.output<typeof keyringAnswer>
