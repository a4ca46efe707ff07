import { has, people, years } from './age-cues.ts'
import { type NumberRead, numberAt } from './numbers.ts'
import type { Reading } from './reading.ts'
import type { Word } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** After a number, these begin another clause, so the number counts nothing that follows. */
const clauses = set(
  'et mais maintenant aujourd ajd la depuis hier cette qui que il elle on je j me m lui ils moi a est va veut dans chez au avec pas en donc alors mdr lol bientot quand parce car pour ou',
)
/** Between "avoir" and the number. */
const adverbs = set(
  'bientot presque deja juste peine surement environ maintenant peut etre seulement que a a_peine tout',
)
const speakers = set('j je il elle moi lui qui fils fille frere soeur petit petite bebe jai')

/** "j'en ai vingt-six", "vient d'avoir 9", "un mec de 27", "Kenzo (14)": an age without a word for years. */
export function bareAgeEnd(reading: Reading, at: number, { next, value }: NumberRead): number | undefined {
  if (value < 1 || value > 110) return undefined
  const { words } = reading
  if (isOfBirthday(reading, at, next)) return next
  if (isOfCare(reading, at, next)) return next
  if (isInBrackets(reading, at, next, value) || isAfterName(reading, at, next, value)) return next
  // An age stands at the end of its clause. Before a noun it is a count.
  const after = words[next]
  const ends = after === undefined || !/^[\s\u00a0\u202f]*$/.test(after.gap)
  if (!ends && !clauses.has(after.folded)) return undefined
  // "6 et 9 ans" is read from its end.
  if (/^(?:et|ou)$/.test(after?.folded ?? '') && numberAt(words, next + 1)) return undefined
  if (after?.isNumber || (after?.folded === 'a' && words[next + 1]?.isNumber)) return undefined
  const [one, two] = [words[at - 1]?.folded ?? '', words[at - 2]?.folded ?? '']
  if (/^(?:de|d)$/.test(one) && people.has(two) && two !== 'fratrie' && value < 90) return next
  // "ma grande a eu 16 en mars"
  if (one === 'eu' && has.has(two) && isSomebody(reading, at - 3) && value > 3 && value < 22) return next
  if (one === 'avoir' && /^(?:d|de|va|vas|vais|bientot|allait|vient|viens)$/.test(two)) return next
  return isHad(reading, at, value, ends) ? next : undefined
}

/** "placé de 5 à 18": both are ages. */
function isOfCare({ words }: Reading, at: number, next: number): boolean {
  const [one, after] = [words[at - 1]?.folded ?? '', words[next]]
  const isClosed = after === undefined || !/^\s*$/.test(after.gap)
  if (one === 'de' && after?.folded === 'a' && words[next + 1]?.isNumber)
    return wasPlaced(words[at - 2]) && !years.has(words[next + 2]?.folded ?? '')
  return one === 'a' && isClosed && words[at - 2]?.isNumber === true && wasPlaced(words[at - 4])
}

const wasPlaced = (word: Word | undefined): boolean =>
  /^(?:placee?|confiee?|accueillie?|suivie?)$/.test(word?.folded ?? '')

/** "il en a 12", "j'en ai bientôt vingt", "elle a 9, moi 13". */
function isHad({ text, words, masks }: Reading, at: number, value: number, ends: boolean): boolean {
  let verb = at - 1
  while (verb > at - 3 && adverbs.has(words[verb]?.folded ?? '') && !has.has(words[verb]?.folded ?? '')) verb--
  const [had, en, subject] = [words[verb]?.folded ?? '', words[verb - 1]?.folded ?? '', words[verb - 2]?.folded ?? '']
  const tellsAge = /\bans?\b|âge|\bage\b/i.test(text)
  if (/^(?:moi|lui|elle|il|hui)$/.test(had))
    return ends && (tellsAge || masks.some(({ kind }) => kind === 'age')) && value > 2 && value < 90
  if (!has.has(had)) return false
  if (en === 'en') return (tellsAge && value > 2) || (value > 4 && value < 25 && speakers.has(subject))
  const isOfSpeaker = had === 'jai' || isSomebody({ words, masks }, verb - 1)
  const goesOn = had === 'jai' && words[at + 1]?.folded === 'et' && /^j/.test(words[at + 2]?.folded ?? '')
  return (
    (ends || goesOn) &&
    value > 4 &&
    value < 22 &&
    isOfSpeaker &&
    subject !== 'n' &&
    !/note|moyenne|point|\/20/i.test(text)
  )
}

/** Whether a word stands for one person: "elle", "ma grande", "Teva". */
const isSomebody = ({ words, masks }: Pick<Reading, 'words' | 'masks'>, at: number): boolean => {
  const word = words[at]
  if (!word) return false
  const isNamed = masks.some(({ kind, end }) => kind === 'name' && end === word.end)
  return speakers.has(word.folded) || isNamed || (people.has(word.folded) && !word.folded.endsWith('s'))
}

/** "ses dix bougies", "on a fêté les 18 de Killian", "il va sur ses quatorze" */
function isOfBirthday({ words }: Reading, at: number, next: number): boolean {
  const [one, two, three] = [words[at - 1]?.folded, words[at - 2]?.folded ?? '', words[at - 3]?.folded ?? '']
  if (words[next]?.folded === 'bougies') return true
  return /^(?:ses|les|mes|tes)$/.test(one ?? '') && (/^(?:fet|souffl)/.test(two) || (two === 'sur' && /^v/.test(three)))
}

const isInBrackets = ({ text, words, taken }: Reading, at: number, next: number, value: number): boolean =>
  /^\s*\($/.test(words[at]?.gap ?? '') &&
  text[words[next - 1]?.end ?? 0] === ')' &&
  taken[at - 1] === true &&
  value < 30

/** "Lina, 12, veut", "Kenzo 14." */
function isAfterName({ words, masks }: Reading, at: number, next: number, value: number): boolean {
  const end = words[at - 1]?.end
  if (value > 25 || value < 3 || !masks.some((mask) => mask.kind === 'name' && mask.end === end)) return false
  const gap = words[next]?.gap ?? '.'
  return /^\s*,?\s*$/.test(words[at]?.gap ?? '') && /^\s*[,.;!)]/.test(gap)
}
