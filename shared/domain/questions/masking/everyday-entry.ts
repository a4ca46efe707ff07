import { wordsOf } from '../../../kernel/fold-text.ts'
import { cloudWords } from './lists/cloud-words.ts'
import { frequentFirstNames } from './lists/first-names.ts'
import { namesAndWords } from './lists/names-and-words.ts'
import { rathersNames } from './name-cues.ts'
import { proposeMasks } from './propose-masks.ts'
import { isCommonWord } from './vocabulary.ts'

/**
 * Whether a short entry, a word or a few, is made of words of every day alone, so that a hall may read it before anybody
 * has: whatever is not in the lists waits, for it may be a surname, a nickname or an insult in another spelling. The
 * entry may be folded, and its words may lack a plural's last letter (*droit* of *droits*).
 */
export function isEverydayEntry(entry: string): boolean {
  const words = wordsOf(entry)
  if (words.length === 0) return harmlessSigns.test(entry)
  return (
    !foreignSigns.test(entry) && words.every(isEverydayWord) && proposeMasks(entry).every(({ kind }) => kind === 'age')
  )
}

/** Hearts, hands and weather. */
const harmlessSigns = /^(?:[❤♥💙💚💛🧡💜🤍💖👏🙏👍🤝🌈☀⭐🌟✨🌱🌻🌳🕊🎉😀😃😊🙂]|[\ufe0f\s])*$/u
/** Digits too: "c0nnard", a telephone, a room that somebody lives in. */
const foreignSigns = /[^\p{L}\p{M}\s'’.,!?…()·-]/u

const isEverydayWord = (word: string): boolean =>
  !isRatherName(word) && !isRatherName(`${word}s`) && [word, `${word}s`, `${word}x`].some(isWord)

const isWord = (word: string): boolean => namesAndWords.has(word) || cloudWords.has(word) || isCommonWord(word)

const isRatherName = (word: string): boolean =>
  rathersNames.has(word) || (frequentFirstNames.has(word) && !namesAndWords.has(word))
