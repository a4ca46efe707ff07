import { dangerFields } from './lists/danger-fields.ts'

/** A word or a phrase of a field: `isOpen` where any ending may follow, `~` for none to two words of any kind. */
interface Entry {
  readonly field: string
  readonly parts: readonly { readonly letters: string; readonly isOpen: boolean }[]
}

/** Entries by the first three letters of their first word, so that a word is compared with a few only. */
const byBeginning = new Map<string, Entry[]>()
for (const [field, list] of Object.entries(dangerFields))
  for (const written of new Set(list.trim().split(/\s+/))) {
    const parts = written.split('_').map((part) => ({ letters: part.replace('*', ''), isOpen: part.endsWith('*') }))
    const beginning = (parts[0]?.letters ?? '').slice(0, 3)
    const entries = byBeginning.get(beginning)
    if (entries) entries.push({ field, parts })
    else byBeginning.set(beginning, [{ field, parts }])
  }

/** The fields of each word of a question, where the word or the phrase begins. */
export const fieldsOf = (words: readonly string[]): readonly (readonly string[])[] =>
  words.map((word, at) => {
    const found = new Set<string>()
    for (let length = 1; length <= 3; length++)
      for (const { field, parts } of (length <= word.length && byBeginning.get(word.slice(0, length))) || [])
        if ((parts[0]?.letters.length ?? 0) >= Math.min(length, 3) && follow(words, at, parts, 0)) found.add(field)
    return [...found]
  })

/** Whether the parts from `next` on stand in the words from `at` on. */
function follow(words: readonly string[], at: number, parts: Entry['parts'], next: number): boolean {
  const part = parts[next]
  if (part === undefined) return true
  if (part.letters === '~') return [0, 1, 2].some((skipped) => follow(words, at + skipped, parts, next + 1))
  return fits(words[at], part) && follow(words, at + 1, parts, next + 1)
}

const fits = (word: string | undefined, { letters, isOpen }: Entry['parts'][number]): boolean =>
  word !== undefined && (isOpen ? word.startsWith(letters) : word === letters)
