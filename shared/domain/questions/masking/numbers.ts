import type { Word } from './words.ts'

const units = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
const tens = new Map([
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['nonante', 90],
])

const numberNamed = (folded: string): number | undefined => {
  if (folded === 'une') return 1
  const unit = units.indexOf(folded)
  return unit >= 0 ? unit : tens.get(folded)
}

export interface NumberRead {
  readonly value: number
  /** The word after it. */
  readonly next: number
}

/** The number that begins at a word, in digits or in French ("soixante et onze", "quatre-vingt-dix-huit"). */
export function numberAt(words: readonly Word[], at: number): NumberRead | undefined {
  const word = words[at]
  if (!word) return undefined
  if (word.isNumber) return { value: Number(word.raw), next: at + 1 }
  let value = numberNamed(word.folded)
  if (value === undefined) return undefined
  let next = at + 1
  for (;;) {
    const isAnd =
      words[next]?.folded === 'et' && (words[next + 1]?.folded === 'un' || words[next + 1]?.folded === 'onze')
    const added = joins(words[next]) ? numberNamed(words[isAnd ? next + 1 : next]?.folded ?? '') : undefined
    if (added === undefined) break
    if (value === 4 && added === 20) value = 80
    else if ((value >= 20 && value % 10 === 0 && added < 20) || (value === 10 && added >= 7 && added < 10))
      value += added
    else break
    next += isAnd ? 2 : 1
    if (value % 10 !== 0 && value !== 70 && value !== 90) break
  }
  return { value, next }
}

const joins = (word: Word | undefined): boolean => word !== undefined && /^(?:\s*-\s*|\s+)$/.test(word.gap)
