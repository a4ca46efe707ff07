import { z } from 'zod'
import { foldWord, isWelcome, spellingOf } from '../cloud-words.ts'
import { longestWritten } from '../poll-types.ts'
import { pollType } from './poll-type.ts'

/**
 * A word or two; other spellings of the same words are one entry. An entry that is not on the welcome list waits for a
 * moderator.
 */
export const cloud = pollType({
  options: null,
  max: null,
  schema: z.string().min(1).max(longestWritten.words),
  fits: (written) => written.trim() !== '',
  weights: (written) => [[written.trim(), 1]],
  keys: () => null,
  written: {
    fold: foldWord,
    isWithheld: (folded) => !isWelcome(folded),
    spellingOf,
  },
})
