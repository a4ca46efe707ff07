import { firstNames } from './first-names.ts'
import { departments, departmentsAndWords } from './lists/departments.ts'
import { verbsAfterName } from './name-cues.ts'
import { phraseFinder } from './phrases.ts'
import { afterHyphen, afterSpace, goesOn, maskWords, type Reading } from './reading.ts'
import { isTownAndWord, townFinder } from './towns.ts'
import { isCommonWord, looksCommon } from './vocabulary.ts'

const findDepartment = phraseFinder(departments)
const before = new Set('a de d sur vers en dans du le la les pour depuis pres chez cote'.split(' '))
const months = new Set(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre h heures heure pourcent euros ans mois jours semaines millions e eme er'.split(
    ' ',
  ),
)

/** Towns, departments by name or number, islands, "saint" with any name. */
export function findPlaces(reading: Reading): void {
  const { words, taken, known } = reading
  for (let at = 0; at < words.length; at++) {
    if (taken[at]) continue
    const length = known[at] ? knownLength(reading, at) : placeLength(reading, at)
    if (length === 0) continue
    let end = at + length
    // "Saint-Brieuc-Sud", "Perros-Guirec", of which the list has one half: hyphenated parts belong to it.
    while (words[end] && afterHyphen(words[end]) && !words[end]?.isNumber && /^\p{Lu}/u.test(words[end]?.raw ?? ''))
      end++
    const isArticle =
      at > 0 &&
      ['le', 'la', 'les'].includes(words[at - 1]?.folded ?? '') &&
      words[at - 1]?.capital &&
      afterSpace(words[at]) &&
      !words[at - 1]?.startsSentence
    const from = isArticle && !taken[at - 1] ? at - 1 : at
    maskWords(reading, from, end, 'place')
    at = end - 1
  }
}

const placeLength = (reading: Reading, at: number): number =>
  saintLength(reading, at) ||
  townLength(reading, at) ||
  departmentLength(reading, at) ||
  numberLength(reading, at) ||
  unlistedLength(reading, at)

/** "la Haute-Saône": its first word alone identifies nobody. */
function knownLength(reading: Reading, at: number): number {
  const department = findDepartment(reading.words, at)
  return department > 1 ? department : unlistedLength(reading, at)
}

/** "sous le pont de Bercy": a quarter that gave its name to an institution. */
const isBesidePlace = ({ words }: Reading, at: number): boolean =>
  /^d[eu]$/.test(words[at - 1]?.folded ?? '') &&
  words[at]?.capital === true &&
  /^(?:pont|gare|quartier|porte|quai|cite|metro|parc)$/.test(words[at - 2]?.folded ?? '')

/** Before "du 12" these make it a day. */
const dated =
  /^(?:rdv|vous|reunions?|audiences?|courriers?|lettres?|mails?|visites?|jugements?|seance|note|nuit|ordonnance|message)$/

function saintLength({ words, known }: Reading, at: number): number {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !['saint', 'sainte', 'st', 'ste'].includes(word.folded) || !next || next.isNumber || known[at]) return 0
  if (!(afterSpace(next) || afterHyphen(next) || /^\.[\s-]?$/.test(next.gap))) return 0
  const isName = next.capital || word.shouted || afterHyphen(next) || !isCommonWord(next.folded)
  if (!isName || next.folded.length < 2) return 0
  let end = at + 2
  while (words[end] && afterHyphen(words[end])) end++
  return end - at
}

function townLength({ words }: Reading, at: number): number {
  const length = townFinder(words, at)
  const word = words[at]
  if (length === 0 || !word) return 0
  if (length > 1) {
    const parts = words.slice(at, at + length)
    const isPlain =
      isTownAndWord(parts.map(({ folded }) => folded).join('+')) && !word.shouted && !parts.at(-1)?.capital
    return isPlain ? 0 : length
  }
  const isWord = isTownAndWord(word.folded) || isCommonWord(word.folded)
  const previous = words[at - 1]
  const afterPreposition = previous !== undefined && goesOn(word) && before.has(previous.folded)
  if (word.capital) return isWord && word.startsSentence && !goesOn(previous) ? 0 : 1
  if (!isWord) return word.folded.length > 3 || afterPreposition ? 1 : 0
  if (afterPreposition && previous.folded !== 'a' && !/^l[ae]s?$/.test(previous.folded) && !isCommonWord(word.folded))
    return 1
  // "a tours", "habite nice". In mid-sentence "a" is also the verb, so it does not suffice for adjectives.
  const lives = previous && /^(?:habite|habitons|vis|vit|jabite|habitait|place|placee)$/.test(previous.folded)
  return (previous?.folded === 'a' && afterSpace(word) && !isCommonWord(word.folded)) || lives ? 1 : 0
}

/** "au Val-Fourré", "A ROYE,": unlisted, after a preposition of place. */
function unlistedLength(reading: Reading, at: number): number {
  const { words, known } = reading
  const [word, previous, next] = [words[at], words[at - 1], words[at + 1]]
  if (!word || !previous || !afterSpace(word) || word.isNumber) return 0
  if (isBesidePlace(reading, at)) return 1
  if (word.shouted) {
    const isClosed = next === undefined || !goesOn(next)
    return previous.folded === 'a' && isClosed && !looksCommon(word.folded) && word.folded.length > 3 ? 1 : 0
  }
  const isCompound = afterHyphen(next) && next?.capital === true && word.capital && !word.acronym && !known[at + 1]
  return /^(?:au|du|aux)$/.test(previous.folded) && isCompound && !firstNames.has(word.folded) ? 2 : 0
}

/** "attendre la réunion de jeudi" is no island. */
const isMeeting = (words: Reading['words'], at: number, end: number): boolean =>
  words[end - 1]?.folded === 'reunion' &&
  !words[end - 1]?.capital &&
  (!/^(?:a|de|ile|sur|vers)$/.test(words[at - 1]?.folded ?? '') || /^(?:de|d|du|des)$/.test(words[end]?.folded ?? ''))

function departmentLength({ words }: Reading, at: number): number {
  const length = findDepartment(words, at)
  const word = words[at]
  if (length === 0 || !word) return 0
  if (isMeeting(words, at, at + length)) return 0
  if (length > 1) return length
  if (!departmentsAndWords.has(word.folded)) return word.capital || before.has(words[at - 1]?.folded ?? '') ? 1 : 0
  const previous = words[at - 1]?.folded ?? ''
  return word.capital &&
    !word.acronym &&
    goesOn(word) &&
    /^(?:dans|en|du|le|la|l|de|d|departement|aux?|des|les)$/.test(previous)
    ? 1
    : 0
}

/** "dans le 44", "du 93", "CD 44", "(35)"; not a day of the month, an hour or a share. */
function numberLength({ text, words }: Reading, at: number): number {
  const word = words[at]
  if (!word || !/^(?:0[1-9]|[1-8]\d|9[0-5]|97[1-6]|2)$/.test(word.raw)) return 0
  const next = words[at + 1]
  const isCorsica = word.raw === '2'
  if (isCorsica && !(next && /^[ab]$/.test(next.folded) && next.gap === '' && /^\p{Lu}/u.test(next.raw))) return 0
  const length = isCorsica ? 2 : 1
  const after = words[at + length]
  const signAfter = text.slice(words[at + length - 1]?.end, (words[at + length - 1]?.end ?? 0) + 3)
  if (/^\s?[%€/:h°]|^[.,]\d|^\s?\d/.test(signAfter)) return 0
  const isSpan = after && /^(?:au|a|et|ou)$/.test(after.folded) && words[at + length + 1]?.isNumber
  if (after && afterSpace(after) && (months.has(after.folded) || after.isNumber || isSpan)) return 0
  if (after && after.gap === '' && !isCorsica) return 0
  const [one, two] = [words[at - 1]?.folded ?? '', words[at - 2]?.folded ?? '']
  if (
    /^(?:cd|departement|dept|dpt|dep|ase|mdph|pmi|crip|mda|caf|cdef|tj|udaf|adepape)$/.test(one) &&
    /^[\s-]*$/.test(word.gap)
  )
    return length
  if (!afterSpace(word)) return 0
  if (/^(?:dans|pour|chez|sur|vers|comme)$/.test(two) && /^(?:le|l|la)$/.test(one)) return length
  if (one === 'du') return dated.test(two) && Number(word.raw) <= 31 ? 0 : length
  const value = Number(word.raw)
  if (one === 'le' && (value > 31 || word.raw.startsWith('0') || verbsAfterName.has(after?.folded ?? ''))) return length
  return /^(?:dans|habite)$/.test(one) && value > 31 && after?.folded !== 'ans' ? length : 0
}
