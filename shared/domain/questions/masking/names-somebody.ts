import { firstNames } from './first-names.ts'
import { namesAndWords } from './lists/names-and-words.ts'
import { proposeMasks } from './propose-masks.ts'
import { isCommonWord } from './vocabulary.ts'

/**
 * Whether a short entry, a word or a few, tells of somebody: a first name, a telephone, an e-mail. It may be folded, and
 * its words may lack a plural's last letter ("luca" of *Lucas*). A name that is also a word ("rose") is one only with
 * other signs: a cloud of words is for words.
 */
export function namesSomebody(entry: string): boolean {
  const words = entry.toLowerCase().split(/[\s'’.-]+/)
  return words.some(isFirstName) || proposeMasks(entry).some(({ kind }) => personal.has(kind))
}

const personal: ReadonlySet<string> = new Set(['name', 'judge', 'phone', 'email', 'address'])

const isFirstName = (word: string): boolean =>
  word.length > 2 &&
  (firstNames.has(word) || firstNames.has(`${word}s`)) &&
  !namesAndWords.has(word) &&
  !isCommonWord(word) &&
  !isCommonWord(`${word}s`)
