import { firstNames } from '../masking/first-names.ts'
import { communes } from '../masking/lists/communes.ts'
import { lastNames } from '../masking/lists/last-names.ts'
import { publicFigures } from '../masking/lists/public-figures.ts'
import { towns } from '../masking/lists/towns.ts'
import { isCommonWord } from '../masking/vocabulary.ts'
import { dangerFields } from './lists/danger-fields.ts'

/** Fields whose words are worth a guess. A guess at an everyday word would make an oddity of many names. */
const guessed = [
  'hit',
  'injury',
  'weapon',
  'kill',
  'threat',
  'death',
  'means',
  'selfharm',
  'sexual',
  'confine',
  'exploit',
]

const listed = guessed.flatMap((field) => (dangerFields[field] ?? '').trim().split(/\s+/))
const lexicon = new Set(listed.filter((word) => /^[a-z]{5,}\*?$/.test(word)).map((word) => word.replace('*', '')))
const beginnings = new Set(listed.filter((word) => /^[a-z]{4,}\*$/.test(word)).map((word) => word.slice(0, -1)))

/** Whether a field has the word with its ending. */
const isKnown = (word: string): boolean =>
  lexicon.has(word) || Array.from(word, (_, at) => word.slice(0, at + 1)).some((part) => beginnings.has(part))

/** The sound of a word, roughly, as people type who write as they speak: "etranglé", "étrangler", "etrenglé". */
const soundOf = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/qu|q|c(?![eiyh])/g, 'k')
    .replace(/eau|au/g, 'o')
    .replace(/ai|ei|ay|ez$|er$|ees?$|es$|ent$/g, 'e')
    .replace(/[ae]n|[ae]m(?=[bp])/g, 'an')
    .replace(/y/g, 'i')
    .replace(/c(?=[eiy])|ss/g, 's')
    .replace(/h/g, '')
    .replace(/(.)\1/g, '$1')
    .replace(/[etsdx]$/, '')

/** Words by what remains when one letter is left out: two words one slip apart share such a remainder. */
const bySlip = new Map<string, string>()
const bySound = new Map<string, string>()
for (const word of lexicon) {
  bySound.set(soundOf(word), word)
  for (const rest of remainders(word)) bySlip.set(rest, word)
}

const isNamed = (word: string): boolean =>
  firstNames.has(word) || towns.has(word) || communes.has(word) || lastNames.has(word) || publicFigures.has(word)

/** The word of danger that an unknown word probably is; otherwise the word itself. */
export function nearestDangerWord(word: string): string {
  if (word.length < 5 || word.length > 14 || isKnown(word) || isCommonWord(word) || isNamed(word)) return word
  const sounded = bySound.get(soundOf(word))
  if (sounded !== undefined) return sounded
  if (word.length < 6) return word
  for (const rest of remainders(word)) {
    const found = bySlip.get(rest)
    if (found !== undefined && found[0] === word[0]) return found
  }
  return word
}

function remainders(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
}
