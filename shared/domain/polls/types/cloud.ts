import { z } from 'zod'
import { namesSomebody } from '../../questions/masking/names-somebody.ts'
import { foldWord, isHeldWord } from '../cloud-words.ts'
import { pollType } from './poll-type.ts'

/** In UTF-16 code units. */
export const longestCloudWord = 40

/** Said of somebody who may be in the room; a moderator decides whether the hall reads it. */
const tellsOfDeath = (folded: string): boolean =>
  /\b(?:suicid\w*|mourir|me tuer|en finir|viol(?:s|e|er|ee|ees|eur)?)\b/.test(folded)

/** A word or two: the same ones in other spellings are one. Some, and whatever names somebody, wait for a moderator. */
export const cloud = pollType({
  options: null,
  max: null,
  schema: z.string().min(1).max(longestCloudWord),
  fits: (written) => written.trim() !== '',
  weights: (written) => [[written.trim(), 1]],
  keys: () => null,
  written: {
    fold: foldWord,
    isWithheld: (folded) => isHeldWord(folded) || namesSomebody(folded) || tellsOfDeath(folded),
  },
})
