import type { Word } from './words.ts'

/**
 * Finds the phrases of a list ("loire+atlantique") in words, with any joints: space, hyphen, apostrophe. Most of
 * thousands of towns are one word, which the list itself contains. Only the others are indexed by their first word, and
 * split when it occurs.
 */
export function phraseFinder(list: ReadonlySet<string>) {
  const longer = new Map<string, string[]>()
  for (const phrase of list) {
    const end = phrase.search(/[+-]/)
    if (end < 0) continue
    const first = phrase.slice(0, end)
    const others = longer.get(first)
    if (others) others.push(phrase)
    else longer.set(first, [phrase])
  }
  /** The number of words from `at` on that form a phrase of the list, the longest first; 0 for none. */
  return (words: readonly Word[], at: number): number => {
    const first = words[at]?.folded ?? ''
    const lengths = longer
      .get(first)
      ?.map((phrase) => phrase.split(/[+-]/))
      .filter((parts) => parts.every((part, ahead) => fits(words, at + ahead, part, ahead)))
      .map(({ length }) => length)
    return Math.max(list.has(first) ? 1 : 0, ...(lengths ?? []))
  }
}

const joint = /^(?:[\s\u00a0\u202f]*|[\s]*[-‐‑–'’./]\s*|\.\s+)$/

function fits(words: readonly Word[], at: number, part: string, ahead: number): boolean {
  const word = words[at]
  if (!word || (ahead > 0 && !joint.test(word.gap))) return false
  return (
    word.folded === part || (part === 'saint' && word.folded === 'st') || (part === 'sainte' && word.folded === 'ste')
  )
}
