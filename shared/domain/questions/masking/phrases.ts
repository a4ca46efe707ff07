import type { Word } from './words.ts'

/** Finds the phrases of a list ("loire+atlantique") in words, whatever joins them: space, hyphen, apostrophe. */
export function phraseFinder(list: ReadonlySet<string>) {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of list) {
    const parts = phrase.split(/[+-]/)
    const first = parts[0] ?? ''
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), parts].sort((one, other) => other.length - one.length),
    )
  }
  /** How many words from `at` on make a phrase of the list, the longest first; 0 where none does. */
  return (words: readonly Word[], at: number): number =>
    byFirst
      .get(words[at]?.folded ?? '')
      ?.find((parts) => parts.every((part, ahead) => fits(words, at + ahead, part, ahead)))?.length ?? 0
}

const joint = /^(?:[\s\u00a0\u202f]*|[\s]*[-‐‑–'’./]\s*|\.\s+)$/

function fits(words: readonly Word[], at: number, part: string, ahead: number): boolean {
  const word = words[at]
  if (!word || (ahead > 0 && !joint.test(word.gap))) return false
  return (
    word.folded === part || (part === 'saint' && word.folded === 'st') || (part === 'sainte' && word.folded === 'ste')
  )
}
