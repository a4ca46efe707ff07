import { particles } from './proper-name.ts'
import { afterSpace, goesOn, maskWords, type Reading } from './reading.ts'
import { townFinder } from './towns.ts'
import { isCommonWord } from './vocabulary.ts'

const streets = new Set(
  'rue r avenue av ave bd bld blvd boulevard place pl impasse imp allee allees chemin chem route rte quai cours square sq passage lotissement lot residence res cite sentier venelle ruelle mail esplanade faubourg fbg hameau rond villa clos parc promenade traverse voie domaine montee rampe cour galerie sente levee chaussee villas tour batiment bat immeuble'.split(
    ' ',
  ),
)
/** Words that mean only streets, so no number is required before them. */
const plainStreets = new Set(
  'rue avenue av ave bd bld blvd boulevard impasse allee allees chemin quai square faubourg venelle ruelle lotissement hameau place route cours residence cite'.split(
    ' ',
  ),
)
const asWords = new Set('place route cours chemin cite residence lotissement hameau'.split(' '))
const repeats = new Set('bis ter quater quinquies'.split(' '))
const withinBuilding = new Set(
  'appt appart appartement apt bat batiment esc escalier etage porte res residence bp cs'.split(' '),
)

export function findAddresses(reading: Reading): void {
  const { words, taken } = reading
  for (let at = 0; at < words.length; at++) {
    if (taken[at]) continue
    const end =
      numbered(reading, at) ??
      unnumbered(reading, at) ??
      locality(reading, at) ??
      postBox(reading, at) ??
      postcode(reading, at)
    if (end === undefined) continue
    maskWords(reading, at, end, 'address')
    at = end - 1
  }
}

/** "12 bis, rue des Tanneurs, 35300 Fougères" */
function numbered(reading: Reading, at: number): number | undefined {
  const { words } = reading
  if (!/^\d{1,4}$/.test(words[at]?.raw ?? '')) return undefined
  let street = at + 1
  if (repeats.has(words[street]?.folded ?? '') || /^[a-d]$/.test(words[street]?.folded ?? '')) street++
  const type = words[street]
  if (!type || !streets.has(type.folded) || !/^[\s,.]{0,3}$/.test(type.gap) || words[street + 1] === undefined)
    return undefined
  if (
    type.folded === 'place' &&
    isCommonWord(words[street + 1]?.folded ?? '') &&
    !particles.has(words[street + 1]?.folded ?? '')
  )
    return undefined
  if (
    [
      'cours',
      'places',
      'tour',
      'lot',
      'residence',
      'place',
      'villa',
      'cite',
      'route',
      'cour',
      'immeuble',
      'batiment',
      'bat',
      'parc',
    ].includes(type.folded)
  ) {
    const name = streetNameEnd(reading, street + 1)
    const hasCapital = words.slice(street + 1, name).some(({ capital, shouted }) => capital || shouted)
    if (!hasCapital && type.folded !== 'place' && type.folded !== 'route') return undefined
  }
  const name = streetNameEnd(reading, street + 1)
  return name > street + 1 ? townEnd(reading, name) : undefined
}

/** "rue des Tanneurs", with any number; "place" and "route" only before a capital. */
function unnumbered(reading: Reading, at: number): number | undefined {
  const { words } = reading
  const type = words[at]
  const first = words[at + 1]
  if (
    !type ||
    !first ||
    !plainStreets.has(type.folded) ||
    !(plainStreets.has(type.folded) && (type.raw.length < 5 ? /^\.?\s+$/ : /^\s+$/).test(first.gap))
  )
    return undefined
  if (asWords.has(type.folded) && !(first.capital && !first.acronym)) return undefined
  const name = streetNameEnd(reading, at + 1)
  const said = words.slice(at + 1, name)
  const hasCapital = said.some(({ capital, acronym }) => capital && !acronym)
  const isOfSomething =
    /^(?:des|du|de|d)$/.test(first.folded) &&
    said.length > 1 &&
    ['rue', 'avenue', 'boulevard', 'bd', 'impasse'].includes(type.folded)
  return hasCapital || (isOfSomething && !isCommonWord(said.at(-1)?.folded ?? '')) ? townEnd(reading, name) : undefined
}

/** "lieu-dit Le Bois Guy, 35140 Gosné" */
function locality(reading: Reading, at: number): number | undefined {
  const { words } = reading
  const isLong = /^lieux?$/.test(words[at]?.folded ?? '') && /^dits?$/.test(words[at + 1]?.folded ?? '')
  if (!isLong && words[at]?.folded !== 'lieudit') return undefined
  const from = isLong ? at + 2 : at + 1
  if (!words[from] || !/^\s*[:,]?\s*["«]?\s*$/.test(words[from]?.gap ?? '-')) return undefined
  const end = streetNameEnd(reading, from)
  return townEnd(reading, end > from ? end : from + 1)
}

/** "BP 40312, 44003 Nantes cedex 1" */
function postBox(reading: Reading, at: number): number | undefined {
  const { words } = reading
  if (!/^(?:bp|cs)$/.test(words[at]?.folded ?? '') || !/^\d{1,5}$/.test(words[at + 1]?.raw ?? '')) return undefined
  return townEnd(reading, at + 2)
}

/** "44100 Nantes" alone. */
function postcode(reading: Reading, at: number): number | undefined {
  const { words } = reading
  if (!isPostcode(reading, at)) return undefined
  const next = words[at + 1]
  const isTown = next && afterSpace(next) && (next.capital || townFinder(words, at + 1) > 0)
  return isTown ? townWords(reading, at + 1) : undefined
}

const isPostcode = ({ words }: Reading, at: number): boolean =>
  /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(words[at]?.raw ?? '')

/** Skips the words of a street's name: articles, then capitals, or one word if nothing has capitals. */
function streetNameEnd({ words }: Reading, at: number): number {
  const isLower =
    !words[at]?.capital && words[at - 1]?.capital === false && /^\d|^bis|^ter/.test(words[at - 2]?.folded ?? '')
  let end = at
  let named = 0
  for (; end < at + 9; end++) {
    const word = words[end]
    if (
      !word ||
      !(
        goesOn(word) ||
        (end === at && /^\.?\s*$/.test(word.gap)) ||
        (/^\.\s?$/.test(word.gap) && (words[end - 1]?.raw.length ?? 9) <= 3)
      )
    )
      break
    const joined = /^[-'’]$/.test(word.gap)
    if (/^\d{5}$/.test(word.raw) || (named > 0 && withinBuilding.has(word.folded))) break
    if (particles.has(word.folded) && !word.capital && !joined && word.folded !== 'et') {
      const next = words[end + 1]
      const far = next && particles.has(next.folded) ? words[end + 2] : next
      if (named > 0 && !(far?.capital || (isLower && far && !isCommonWord(far.folded)))) break
      continue
    }
    if (named > 0 && !word.capital && !joined && (isCommonWord(word.folded) || named >= 2)) break
    if (named === 0 && ['a', 'et', 'qui', 'que', 'ou', 'pour', 'est', 'pas'].includes(word.folded)) break
    named++
  }
  while (end > at && particles.has(words[end - 1]?.folded ?? '')) end--
  return named > 0 ? end : at
}

/** Skips ", 35300 Fougères", "à Guingamp", "bât. C"; returns `at` if none follows. */
function townEnd(reading: Reading, at: number): number {
  const { words } = reading
  let end = at
  while (withinBuilding.has(words[end]?.folded ?? '') && /^[\s,.\-–]{1,3}$/.test(words[end]?.gap ?? '')) {
    end++
    if (/^(?:\d{1,5}|[a-z])$/.test(words[end]?.folded ?? '')) end++
  }
  const next = words[end]
  if (next && isPostcode(reading, end) && /^[\s,(.\-–—:]{1,5}$/.test(next.gap)) {
    const town = words[end + 1]
    return town && /^[\s,\-–]{1,3}$/.test(town.gap) && !town.isNumber ? townWords(reading, end + 1) : end + 1
  }
  if (next && ['a', 'in'].includes(next.folded) && afterSpace(next)) {
    const town = words[end + 1]
    const isTown =
      town && afterSpace(town) && (town.capital || townFinder(words, end + 1) > 0 || !isCommonWord(town.folded))
    return isTown ? townWords(reading, end + 1) : end
  }
  if (next && /^[\s,(\-–—]{1,4}$/.test(next.gap)) {
    const length = townFinder(words, end)
    if (length > 0) return end + length
  }
  return end
}

/** Skips a town's words, which were found to begin here, and "cedex 1". */
function townWords({ words }: Reading, at: number): number {
  const end = nameOfTown(words, at)
  if (words[end]?.folded !== 'cedex') return end
  return words[end + 1]?.isNumber && afterSpace(words[end + 1]) ? end + 2 : end + 1
}

function nameOfTown(words: Reading['words'], at: number): number {
  const listed = townFinder(words, at)
  if (listed > 0) return at + listed
  let end = at + 1
  const isSaint = ['saint', 'st', 'ste', 'sainte', 'le', 'la', 'les'].includes(words[at]?.folded ?? '')
  if (isSaint && goesOn(words[end])) end++
  while (
    words[end] &&
    (/^[-'’]$/.test(words[end]?.gap ?? '') || (afterSpace(words[end]) && words[end]?.capital && !words[end]?.acronym))
  )
    end++
  return end
}
