import { foldText } from '../../../kernel/fold-text.ts'

/** A run of letters or of digits: "l’école Paul-Bert, 15ans" is l, école, Paul, Bert, 15, ans. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly raw: string
  readonly folded: string
  /** The text between the previous word and this one. */
  readonly gap: string
  readonly isNumber: boolean
  readonly startsSentence: boolean
  /** Part of a sentence in capitals, where capitals say nothing. */
  readonly shouted: boolean
  /** Has a meaningful capital. Always false in a sentence of capitals. */
  readonly capital: boolean
  /** Two or more letters, all capitals, in a sentence that is not in capitals. */
  readonly acronym: boolean
}

const runs = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu
const sentenceBreak = /[.!?…\n\r;:•«»"“”–—]|\. ?\./
/** Abbreviations whose full stop does not end a sentence. */
const abbreviations = new Set('m mr mme mlle mm dr me pr st ste av bd art boul tel'.split(' '))

export function wordsOfText(text: string): readonly Word[] {
  const found = Array.from(text.matchAll(runs), ({ 0: raw, index }) => ({ raw, start: index, end: index + raw.length }))
  const bare = found.map((word, at) => {
    const gap = text.slice(found[at - 1]?.end ?? 0, word.start)
    return { ...word, gap, folded: foldText(word.raw), startsSentence: at === 0 || breaks(gap, found[at - 1]?.raw) }
  })
  const shouted = shoutedWords(bare)
  return bare.map((word, at) => {
    const isShouted = shouted[at] ?? false
    const hasCapital = /^\p{Lu}/u.test(word.raw)
    return {
      ...word,
      isNumber: /^\p{N}/u.test(word.raw),
      shouted: isShouted,
      capital: hasCapital && !isShouted,
      acronym: !isShouted && /^\p{Lu}{2,}$/u.test(word.raw),
    }
  })
}

function breaks(gap: string, before = ''): boolean {
  if (!sentenceBreak.test(gap)) return false
  // "Me Kerboul" is a lawyer, "next to me." ends an English sentence.
  const isAbbreviation = (before !== 'me' && abbreviations.has(before.toLowerCase())) || /^\p{Lu}$/u.test(before)
  return !(isAbbreviation && /^\.[\s'’-]*$/.test(gap))
}

/** A sentence is shouted when most of its letters are capitals. Two acronyms alone are not a sentence. */
function shoutedWords(words: readonly { readonly raw: string; readonly startsSentence: boolean }[]): boolean[] {
  const shouted: boolean[] = []
  for (let from = 0; from < words.length; ) {
    let to = from + 1
    while (to < words.length && !words[to]?.startsSentence) to++
    const letters = words
      .slice(from, to)
      .map(({ raw }) => raw)
      .join('')
    const capitals = letters.replace(/[^\p{Lu}]/gu, '').length
    const isShouted = letters.length >= 12 && to - from >= 3 && capitals > 0.6 * letters.replace(/\p{N}/gu, '').length
    for (let at = from; at < to; at++) shouted.push(isShouted)
    from = to
  }
  return shouted
}
