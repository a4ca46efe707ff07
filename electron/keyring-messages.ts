import { z } from 'zod'

/**
 * Requests of a station in Electron's utility process to the shell about the system's keyring, and the answers. They go
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

/** `bytes` is null if there is no keyring, or if it refuses. */
export const keyringAnswer = z.strictObject({
  type: z.literal('keyring'),
  id: z.int(),
  isThere: z.boolean(),
  bytes: bytes.nullable(),
})
export type KeyringAnswer = z.output<typeof keyringAnswer>
