/**
 * Stands for a letter that a bad export has lost, as in "Nguy?n". Folding keeps this letter, and a name that has it is
 * indexed without it.
 */
const lostLetter = '\ua66e'

/** Question marks at a letter, and replacement characters anywhere. Two bytes of one letter may have become two. */
const lost = /(?<=\p{L})\?+|\?+(?=\p{L})|\ufffd+/gu
const runs = new RegExp(`${lostLetter}+`, 'g')

export const hasLost = (word: string): boolean => word.includes(lostLetter)
export const isLost = (letter: number): boolean => letter === lostLetter.charCodeAt(0)
export const headOf = (word: string): string => word.slice(0, word.indexOf(lostLetter))

export const withoutMarks = (text: string): string => (hasLost(text) ? text.replaceAll(lostLetter, ' ') : text)

/** The name with each lost letter marked. Null if it has lost none, as nearly all names. */
export function markLost(name: string): string | null {
  if (!name.includes('?') && !name.includes('\ufffd')) return null
  const marked = name.replace(lost, (run) => lostLetter.repeat(run.length))
  return hasLost(marked) ? marked : null
}

/**
 * The marked word, and the same with each run of lost letters as one. None of a word that has lost more than it keeps:
 * it would stand for anybody.
 */
export function variantsOf(word: string): ReadonlySet<string> {
  const shortest = word.replace(runs, lostLetter)
  const isTold = (one: string) => one.replace(runs, '').length * 2 >= one.length
  return new Set([word, shortest].filter((one) => hasLost(one) && isTold(one)))
}

/** Whether the marked word begins so, if each lost letter is any letter. */
export function mayBegin(word: string, prefix: string): boolean {
  if (prefix.length > word.length) return false
  for (let at = 0; at < prefix.length; at++) {
    const letter = word.charCodeAt(at)
    if (letter !== prefix.charCodeAt(at) && !isLost(letter)) return false
  }
  return true
}
