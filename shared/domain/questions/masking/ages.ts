import { has, lengths, people, pronouns, shortUnits, years } from './age-cues.ts'
import { bareAgeEnd } from './bare-ages.ts'
import { kin } from './name-cues.ts'
import { type NumberRead, numberAt } from './numbers.ts'
import { maskWords, type Reading } from './reading.ts'

/** Ages of a person; not those of a law or a policy ("après 18 ans", "de 0 à 6 ans"). */
export function findAges(reading: Reading): void {
  const { words, taken, masks } = reading
  const hasName = masks.some(({ kind }) => kind === 'name')
  const hasSomebody = hasName || words.some(({ folded, gap }) => pronouns.has(folded) && gap !== '-')
  for (let at = 0; at < words.length; at++) {
    if (taken[at]) continue
    const birth = birthEnd(reading, at)
    if (birth !== undefined) {
      maskWords(reading, at, birth, 'age')
      at = birth - 1
      continue
    }
    const end = ageEnd(reading, at, { hasName, hasSomebody })
    if (end === undefined) continue
    const from = listStart(reading, at)
    maskWords(reading, from, end, 'age')
    at = end - 1
  }
}

/** "né en 2009", "née le 12 mars 2010", "nés le 3/04/2012". */
function birthEnd({ text, words, taken }: Reading, at: number): number | undefined {
  const word = words[at]
  if (word && isSecondBirth({ text, words, taken }, at)) return at + 2
  if (!word || !/^(?:nee?s?|naissance)$/.test(word.folded)) return undefined
  const rest = text.slice(word.start, word.start + 60)
  const written =
    /^(?:né|ne|naissance)(?:e|s|es)?\s*:?\s+(?:(?:sous\s+x|(?:à|a|au|en)\s+[\p{L}-]{2,30})\s+)?(?:en\s+(?:\p{L}+\s+)?(?:(?:19|20)\d\d|\d\d(?!\d))|(?:le|du)?\s*\d{1,2}(?:er)?[\s/.-]+(?:\d{1,2}|\p{L}+)(?:[\s/.-]+(?:\d{4}|\d{2}))?)/iu.exec(
      rest,
    )
  if (!written) return undefined
  const end = word.start + written[0].length
  let to = at
  while (words[to] && (words[to]?.end ?? 0) <= end) to++
  return to > at ? to : undefined
}

/** "Titouan est né en 2016, Nolwenn en 2018" */
const isSecondBirth = ({ text, words, taken }: Pick<Reading, 'text' | 'words' | 'taken'>, at: number): boolean =>
  words[at]?.folded === 'en' &&
  taken[at - 1] === true &&
  /^(?:19|20)\d\d$/.test(words[at + 1]?.raw ?? '') &&
  /\bn[ée]e?s?(?!\p{L})/iu.test(text)

/** The end of the age that begins at a number, if it is a person's. */
function ageEnd(reading: Reading, at: number, told: Told): number | undefined {
  const { words } = reading
  const number = numberAt(words, at)
  if (!number || number.value > 110 || (words[at]?.raw.length ?? 0) > 12) return undefined
  const unit = words[number.next]
  const isElision = words[at - 1]?.folded !== 'd' || /['’ʼ]/.test(words[at]?.gap ?? '')
  const before = isElision ? (words[at - 1]?.folded ?? '') : ''
  const hasUnit =
    unit !== undefined &&
    /^[\s\u00a0\u202f]{0,2}$/.test(unit.gap) &&
    (years.has(unit.folded) || shortUnits.has(unit.folded))
  if (!hasUnit) {
    if (isShortened(reading, at, number)) return number.next + 1
    return bareAgeEnd(reading, at, number)
  }
  let end = halfEnd(reading, number.next + 1)
  const months = words[end]?.folded === 'et' ? numberAt(words, end + 1) : undefined
  if (months && words[months.next]?.folded === 'mois') end = months.next + 1
  const inYears = years.has(unit.folded)
  if (isRange(reading, at, end, told)) return undefined
  if (isOfLength(reading, at, end, before)) return undefined
  return tellsOfSomebody(reading, { at, end, before, inYears, value: number.value, ...told }) ? end : undefined
}

/** "4 ans et demi", "5 ans 1/2". */
function halfEnd({ words }: Reading, end: number): number {
  if (words[end]?.folded === 'et' && /^demie?$/.test(words[end + 1]?.folded ?? '')) return end + 2
  const isFraction = words[end]?.raw === '1' && words[end + 1]?.raw === '2' && words[end + 1]?.gap === '/'
  return isFraction ? end + 2 : end
}

/** "8a", "13A" in a text of capitals; "Mon grand, 14 a" and "Maxence 16 a veut" only after somebody. */
function isShortened({ words, taken }: Reading, at: number, { next, value }: NumberRead): boolean {
  const letter = words[next]
  if (!letter) return false
  if (letter.gap === '') return letter.raw === 'a' || (letter.raw === 'A' && letter.shouted)
  if (letter.raw !== 'a' || letter.gap !== ' ' || value > 25 || words[at]?.folded === 'un') return false
  const [one, two] = [words[at - 1], words[at - 2]]
  const isOf = one?.folded === 'de' && people.has(two?.folded ?? '')
  return isOf || (one !== undefined && (taken[at - 1] === true || people.has(one.folded)))
}

/** "12 et 14 ans", "5, 7 et 9 ans": from the first number on. */
function listStart({ words, taken }: Reading, at: number): number {
  let from = at
  for (;;) {
    const isAnd = words[from - 1]?.folded === 'et' || words[from - 1]?.folded === 'ou'
    const isComma = /^(?:\s*,\s*|\/)$/.test(words[from]?.gap ?? '')
    const isLower =
      words[from - 1]?.folded === 'a' && words[(numberStart({ words }, from - 2) ?? 0) - 1]?.folded === 'de'
    const last = isAnd || isLower ? from - 2 : isComma ? from - 1 : -1
    if (last < 0 || taken[last]) return from
    const start = numberStart({ words }, last)
    if (start === undefined) return from
    from = start
  }
}

function numberStart({ words }: Pick<Reading, 'words'>, last: number): number | undefined {
  for (const back of [2, 1, 0]) {
    const read = last - back >= 0 ? numberAt(words, last - back) : undefined
    if (read && read.next === last + 1 && read.value > 0 && read.value < 100) return last - back
  }
  return undefined
}

/** "de 18 à 21 ans", "16-25 ans", "0/6 ans": ages of a policy. */
function isRange({ words }: Reading, at: number, end: number, { hasName, hasSomebody }: Told): boolean {
  const before = words[at - 1]
  const lower = before?.folded === 'a' ? numberStart({ words }, at - 2) : undefined
  if (lower !== undefined && /^(?:de|entre|des)$/.test(words[lower - 1]?.folded ?? ''))
    return !wasInCare({ words }, lower - 2)
  // "6/8/10 ans" are three children.
  const isThird = words[at]?.gap === '/' && before?.gap === '/' && words[at - 2]?.isNumber === true
  if (before?.isNumber && !isThird && /^\s?[-–/]\s?$/.test(words[at]?.gap ?? '')) return true
  if (before?.folded === 'et' && words[(numberStart({ words }, at - 2) ?? 0) - 1]?.folded === 'entre') return true
  const rises = words[end]?.folded === 'a' && numberAt(words, end + 1) !== undefined
  const hasBothUnits = years.has(words[end - 1]?.folded ?? '')
  return rises && !hasName && !(hasBothUnits && hasSomebody)
}

/** "j'ai été placé de 6 à 17 ans" is a person's life, "accueillir de 6 à 17 ans" a licence. */
export const wasInCare = ({ words }: Pick<Reading, 'words'>, at: number): boolean =>
  (/^(?:placee?|confiee?|accueillie?|suivie?|ballottee?|vecu|foyer)$/.test(words[at]?.folded ?? '') &&
    words.slice(Math.max(0, at - 5), at).some(({ folded }) => /^(?:j|je|jai|ai|a|suis|ete|c|moi)$/.test(folded))) ||
  (/^(?:educ[a-z]*|famille|referente?|foyer|tata|assfam)$/.test(words[at]?.folded ?? '') &&
    /^(?:mon|ma)$/.test(words[at - 1]?.folded ?? ''))

/** "depuis 14 ans", "14 ans d'attente", "il y a 3 ans", "moins de 3 ans", "3 ans plus tard". */
function isOfLength({ words }: Reading, at: number, end: number, before: string): boolean {
  const after = words[end]
  const [two, three] = [words[at - 2]?.folded ?? '', words[at - 3]?.folded ?? '']
  if (
    after &&
    /^[\s\u00a0]*$/.test(after.gap) &&
    /^(?:d|de|plus|apres|avant|que|durant|sans|pour|pleins|entiers|tard|minimum|maximum|environ|ferme|consecutifs)$/.test(
      after.folded,
    )
  ) {
    const isOfPerson = /^d?e?$/.test(before) && people.has(two) && !/^(?:plus|moins)$/.test(after.folded)
    const isPerson = isOfPerson || ((has.has(before) || before === 'mes') && /^(?:sans|que|pour)$/.test(after.folded))
    if (!isPerson) return true
  }
  if (before === 'a' && (two === 'y' || two === 'jusqu' || (two === 'il' && three === 'y'))) return true
  if (before === 'ya' || before === 'ia') return true
  // "j'ai bientôt 18 ans", "elle a à peine 13 ans"
  const isAbout = /^(?:bientot|presque|environ|deja|juste|tout)$/.test(before) && has.has(two) && three !== 'y'
  if (isAbout) return false
  if (lengths.has(before)) return true
  if (
    /^(?:de|d|des)$/.test(before) &&
    /^(?:moins|plus|pres|bout|partir|cours|delai|duree|peine|attente|dela|suivi|accueil|placement|mesure|anciennete|experience|carriere|retard|formation|quinzaine|contrat|age)$/.test(
      two,
    )
  )
    return two !== 'age' || !['l', 'd'].includes(three) || false
  return false
}

const lastingThings =
  /(?:tions?|ments?|ances?|ages?|ures?)$|^(?:contrat|projet|peine|suivi|bail|agrement|retard|ecart|conge|arret|delai|attente|duree|carriere|plan|combat|bataille|galere|calvaire|retraite)$/

/** Said of a child who comes. */
const arrived = /^(?:arrivee?|placee?|confiee?|accueillie?|venue?|adoptee?|connue?|recue?|recueillie?|trouvee?|prise)$/

interface Told {
  readonly hasName: boolean
  /** The text speaks of a person: by a name, or as "je", "elle", "mon". */
  readonly hasSomebody: boolean
}

interface Age extends Told {
  readonly at: number
  readonly end: number
  readonly before: string
  readonly inYears: boolean
  readonly value: number
}

function tellsOfSomebody(reading: Reading, { at, end, before, inYears, value, hasName, hasSomebody }: Age): boolean {
  const { text, words, taken, masks } = reading
  const word = words[at]
  const [two, three] = [words[at - 2]?.folded ?? '', words[at - 3]?.folded ?? '']
  const isThreshold = value === 18 || value === 21
  const gap = word?.gap ?? ''
  if (has.has(before)) {
    // "confie a 4 ans", and "A dix-sept ans" at the beginning of a sentence: the preposition without its accent.
    if (
      before === 'a' &&
      words[at - 1]?.raw.toLowerCase() !== 'à' &&
      !words[at - 1]?.startsSentence &&
      (inYears || people.has(two) || taken[at - 2] || /^(?:il|elle|qui|on|bebe)$/.test(two))
    )
      return !isLegal(reading, at)
    if (before !== 'a') return inYears || value < 30
  }
  if (/^(?:avoir|fete|feter|agee?s?|eu)$/.test(before)) return true
  if (before === 'de' || before === 'd') {
    if (/^(?:jumelles|jumeaux|triplees?)$/.test(two)) return true
    if (people.has(two))
      return !/^(?:les|aux|des|moins|chaque|tout|tous|toute)$/.test(three) || /^(?:les|aux|des)$/.test(three) === false
    if (/^(?:deux|trois|quatre|mes|ses|nos|leurs)$/.test(three)) return true
    // "dont un de 14 ans"
    if (/^une?$/.test(two) && inYears) return true
    if (taken[at - 2] && !words[at - 2]?.isNumber) return true
    if (two === 'age' || two === 'ages') return !isThreshold
    if (/^(?:accueillie?|confiee?|placee?|suivie?)$/.test(two) || /^(?:chez|nous|accueilli|accueillie)$/.test(two))
      return hasSomebody
    // "ma cliente de neuf ans", and not "un contrat de trois ans"
    if (inYears && value < 22 && /^(?:ma|mon|notre|sa|son)$/.test(three) && !lastingThings.test(two)) return true
    // "ma fille placée de 12 ans"
    return people.has(three) && !/s$/.test(two)
  }
  if (before === 'a' && years.has(two) && taken[at - 2]) return true
  // "j'ai accueilli Anaïs à 15 jours"
  if (
    words[at - 1]?.raw === 'à' &&
    taken[at - 2] &&
    masks.some(({ kind, end: last }) => kind === 'name' && last === words[at - 2]?.end)
  )
    return true
  // "arrivée à trois mois", "arrivé chez nous à 4 mois", "je l'ai connue à treize jours"
  if (before === 'a' && words.slice(Math.max(0, at - 5), at - 1).some(({ folded }) => arrived.test(folded))) return true
  if (/^(?:a|à)$/.test(before) || before === 'vers')
    return inYears && !isThreshold && hasSomebody && !isLegal(reading, at)
  if (before === 'ses' && (/^(?:fete|souffle|soufflera|vers|sur)/.test(two) || (two === 'de' && three === 'haut')))
    return true
  if (/^(?:bientot|presque|environ|deja|juste|tout|seulement|peine)$/.test(before) && (has.has(two) || has.has(three)))
    return inYears || hasName
  if (words[at]?.gap === '/') return true
  if (before === 'moi' || before === 'bibi') return inYears
  if (/^(?:mes|ses)$/.test(before))
    return !isThreshold && (two === 'depuis' || before === 'mes' || two === 'a' || two === 'pour')
  const isOpen = /[,(:;.!?…–—«"\n-]\s*$/.test(gap) || at === 0
  const after = text.slice(words[end - 1]?.end ?? 0)
  const isClosed =
    /^\s*(?:[,;.)!?…:»"\n–—-]|$)/.test(after) || /^\s+(?:et|qui|est|a|au|en|placee?|je|j|il|elle|mais)\b/.test(after)
  const isNamed = masks.some(({ kind, end: last }) => /name|judge|email/.test(kind) && last === words[at - 1]?.end)
  const isSomebody = isNamed || people.has(words[at - 1]?.folded ?? '') || kin.has(words[at - 1]?.folded ?? '')
  if (!inYears) {
    const isLittle = /^\s(?:la|le) (?:puce|petite?|pitchoune?|bebe|bout|loulou)\b/.test(after)
    const isOfBaby =
      isOpen &&
      (isClosed || isLittle) &&
      (hasName || words.some(({ folded }) => /^(?:bebe|nourrisson|bb)$/.test(folded)))
    return (isSomebody && /^\s*[,(]?\s*$/.test(gap)) || isOfBaby
  }
  if (isOpen) return isSomebody || (isClosed && (hasSomebody || at === 0)) || (at === 0 && hasName)
  // "12 et 14 ans", "Kenzo 14 ans", "lycéen 17 ans"
  const list = listStart(reading, at)
  if (list < at && words[list - 1]?.folded === 'de' && people.has(words[list - 2]?.folded ?? '')) return true
  // "on a 11 et 9 ans"
  if (list < at && has.has(words[list - 1]?.folded ?? '') && words[list - 2]?.folded !== 'y') return true
  if (before === 'et' || before === 'ou') return numberStart({ words }, at - 2) !== undefined && hasSomebody
  return (
    isSomebody ||
    (hasName && isClosed && !isThreshold && !/^(?:a|les|des|aux|ses|mes)$/.test(before)) ||
    (isClosed && hasSomebody && !words[at - 1]?.isNumber && before === 'seulement') ||
    before === 'que'
  )
}

/** Ages of everybody: "on", "les jeunes", "la loi" before a threshold. */
function isLegal({ words }: Reading, at: number): boolean {
  const back = words.slice(Math.max(0, at - 5), at).map(({ folded }) => folded)
  return back.some((folded) =>
    /^(?:loi|majorite|scolarite|obligation|arrete|seuil|prescription|civile|penale|instruction|obligatoire)$/.test(
      folded,
    ),
  )
}
