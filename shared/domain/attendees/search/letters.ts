/** Whether a folded text is long enough to search: two letters in all, in one word or several. */
export const isLongEnough = (folded: string): boolean => {
  const letters = folded.replaceAll(' ', '')
  return letters.length > lengthOfFirst(letters)
}

/**
 * A single letter of an alphabet. A tenth of all names begin with it, so a query of single letters means whole names:
 * "y e" is Y É, and nobody else. A letter of an ideographic script carries as much as a syllable, and begins names.
 */
export const isLoneLetter = (word: string): boolean => word.length === lengthOfFirst(word) && !ideographic.test(word)

/**
 * The two parts of a word at each place where a name may end in it. Chinese, Japanese and Korean names are typed
 * without a space and stored in two columns.
 */
export function splitsOf(word: string): readonly (readonly [head: string, tail: string])[] {
  if (!ideographic.test(word)) return []
  const splits: [string, string][] = []
  for (let at = lengthOfFirst(word); at < word.length && splits.length < mostSplits; ) {
    const tail = word.slice(at)
    if (!insideSyllable.test(tail)) splits.push([word.slice(0, at), tail])
    at += lengthOfFirst(tail)
  }
  return splits
}

/** A bound against hostile queries; names are shorter. */
const mostSplits = 8
const lengthOfFirst = (text: string): number => ((text.codePointAt(0) ?? 0) > 0xffff ? 2 : Math.min(1, text.length))
const ideographic = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u
/** Folding decomposes Korean syllables. Their vowels and final consonants do not begin a syllable. */
const insideSyllable = /^[\u1160-\u11ff]/
