import { z } from 'zod'

/** The exchange between a station that waits for its passphrase and its page, over http on loopback. */
export const lockPath = '/api/v1/lock'

/** UTF-16 code units. The minimum applies to a new passphrase; an older one may be shorter. */
export const shortestPassphrase = 8
export const longestPassphrase = 1000

export const lockState = z.object({
  /** The folder has no passphrase yet: the given one seals it. */
  isNew: z.boolean(),
  /** The wait after several wrong passphrases, in ms. */
  waitMs: z.number(),
})
export type LockState = z.output<typeof lockState>

export const lockRequest = z.strictObject({ passphrase: z.string().min(1).max(longestPassphrase) })

/** A one-time link of the station, which runs by then. */
export const unlocked = z.object({ url: z.url() })

/** Names of problems that the page has a sentence for. */
export const lockProblems = [
  'wrong-passphrase',
  'passphrase-too-short',
  'too-many-tries',
  'station-not-started',
] as const
