import { frequentFirstNames } from './lists/first-names.ts'
import type { Mask } from './mask.ts'
import type { Reading } from './reading.ts'
import type { Word } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Frequent English words that French has not. */
const telling = set(
  'the and is are was were my his her she he they you we i who what where when why how with from of to for this that there have has been do does did can could would should not it at in be your our their an im',
)
/** English words that are listed first names or places elsewhere, whatever their case. */
const words = set(
  'mark will may grace hope faith joy foster case bill art drew jack rich pat sue rob don sky gene dale lane reed page ward chase hunter mason carter parker cooper taylor baker reading bath nice said sale march august',
)
/** Capitals that English writes and French does not. */
const capitals =
  /^(?:i|mr|mrs|ms|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|september|october|november|december|christmas|easter|halloween|poland|ireland|scotland|wales|england|france|germany|spain|italy|romania|french|dutch|welsh|greek|swiss|german|arabic|[a-z]{3,}(?:ish|ese|nian|lian|rian|gian|cian|kinke|inke))$/

/** Whether a text is written in English, as the page of the questions exists in English too. */
export function isEnglish(all: readonly Word[]): boolean {
  const told = all.filter(({ folded }) => telling.has(folded)).length
  return told >= 2 && told >= all.length / 5
}

/** In English no small word is a name, save a very frequent first name; nor is the first word of a sentence. */
export function markEnglish({ words: all, known }: Reading): void {
  for (const [at, word] of all.entries()) {
    if (word.isNumber || word.acronym) continue
    const isFirstName = frequentFirstNames.has(word.folded) && !words.has(word.folded)
    const next = all[at + 1]
    const startsName = next?.capital === true && !capitals.test(next.folded)
    const isPlain = !word.capital || (word.startsSentence && !startsName)
    known[at] ||= capitals.test(word.folded) || (isPlain && !isFirstName)
  }
}

const number =
  '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)'
const unit = '(?:[\\s-]*(?:years?|yrs?|months?|weeks?)(?:[\\s-]+old)?|[\\s-]*(?:yo|y/o))'
const ends = '(?=\\s*(?:[.,;:!?)]|$)|\\s+(?:and|but|who|in|with|so|now|when|years?|yo|living|born|from)\\b)'
const person =
  '(?:boy|girl|child|kid|son|daughter|teenager|teen|pupil|student|man|woman|nephew|niece|brother|sister|baby|toddler|one|resident)'
const ages = [
  new RegExp(`\\b${number}[\\s-]*(?:years?|months?|weeks?|yrs?)[\\s-]+olds?\\b`, 'gi'),
  new RegExp(`\\b${number}\\s*(?:yo|y/o)\\b`, 'gi'),
  new RegExp(`(?<=\\b${person} of )${number}\\b`, 'gi'),
  new RegExp(
    `(?<=\\b(?:i['’]?m|i am|(?:s?he|who)['’]s|is|was|turns|turned|aged?|am) (?:only |just |already )?)${number}\\b${ends}`,
    'gi',
  ),
  new RegExp(`(?<=\\b(?:since|at|from) (?:the )?(?:age of|age) )${number}\\b${unit}?`, 'gi'),
  new RegExp(`(?<=\\p{L}, )${number}(?=, )`, 'giu'),
]

/** "I'm 16", "a girl of 14", "is nine", "Callum, 4, lives with me", "a 3-year-old". */
export function englishAgesIn(text: string): readonly Mask[] {
  const found = ages.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: age, index }) => ({
      start: index,
      end: index + age.length,
      kind: 'age' as const,
    })),
  )
  const inOrder = found.sort((one, other) => one.start - other.start)
  return inOrder.filter(({ start }, at) => at === 0 || start >= (inOrder[at - 1]?.end ?? 0))
}
