import { z } from 'zod'
import { isEverydayEntry } from '../../questions/masking/everyday-entry.ts'
import { foldWord, isHeldWord } from '../cloud-words.ts'
import { pollType } from './poll-type.ts'

/** In UTF-16 code units. */
export const longestCloudWord = 40

/** Said of somebody who may be in the room; a moderator decides whether the hall reads it. */
const tellsOfDeath = (folded: string): boolean =>
  /\b(?:suicid\w*|mourir|me tuer|en finir|viol(?:s|e|er|ee|ees|eur)?)\b/.test(folded)

/** A word or two: the same ones in other spellings are one. What is no word of every day waits for a moderator. */
export const cloud = pollType({
  options: null,
  max: null,
  schema: z.string().min(1).max(longestCloudWord),
  fits: (written) => written.trim() !== '',
  weights: (written) => [[written.trim(), 1]],
  keys: () => null,
  written: {
    fold: foldWord,
    isWithheld: (folded) => isHeldWord(folded) || !isEverydayEntry(folded) || tellsOfDeath(folded),
  },
})
