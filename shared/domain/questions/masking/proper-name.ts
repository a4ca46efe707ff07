import { firstNames } from './first-names.ts'
import { lastNames } from './lists/last-names.ts'
import { namesAndWords } from './lists/names-and-words.ts'
import { afterApostrophe, afterHyphen, afterSpace, goesOn, type Reading } from './reading.ts'
import { townFinder } from './towns.ts'
import { isCommonWord, looksCommon } from './vocabulary.ts'

/** Words that connect a proper name ("Pierre de Lune", "collège du Clos des Vignes", "Ferreira da Silva"). */
export const particles = new Set(
  'de d du des da dos das do del della di le la les l en sur sous aux au et van von der den ben bin ibn el al ould abd'.split(
    ' ',
  ),
)

/** The end of a school's or home's name from `at` on, after articles; `at` if there is none. */
export function properNameEnd(reading: Reading, at: number): number {
  const { words } = reading
  let head = at
  while (head < at + 3 && words[head] && particles.has(words[head]?.folded ?? '') && goesOn(words[head])) {
    if (words[head]?.folded === 'et') return at
    head++
  }
  const first = words[head]
  if (!first || !goesOn(first) || !namesSomething(reading, head, head > at)) return at
  let end = head + 1
  for (;;) {
    const next = words[end]
    if (!next) break
    if (afterHyphen(next) || (afterApostrophe(next) && (words[end - 1]?.raw.length ?? 0) > 1)) {
      end++
      continue
    }
    if (!afterSpace(next) && !afterApostrophe(next)) break
    if (next.capital && (!next.acronym || (words[end - 1]?.acronym && isInCapitals(reading, end)))) end++
    else if (isNameWord(reading, end) && !next.capital) end++
    else {
      const far = farOverParticles(reading, end)
      if (far === end) break
      end = far
    }
  }
  return end
}

/** Skips "de la" or "d'" if a capital follows; otherwise returns `at`. */
function farOverParticles({ words }: Reading, at: number): number {
  let end = at
  while (end < at + 3 && (particles.has(words[end]?.folded ?? '') || words[end]?.raw === 'à') && goesOn(words[end])) {
    if (words[end]?.folded === 'et') return at
    end++
  }
  const head = words[end]
  // "L'Arbre à Palabres" is one name, "Les Marronniers à Nantes" are two.
  if (words[at]?.raw === 'à' && (townFinder(words, end) > 0 || head?.folded.startsWith('saint'))) return at
  return end > at && head?.capital && !head.acronym && goesOn(head) ? end + 1 : at
}

/** In capitals beside a kind of establishment without being its name. */
const sectorAcronyms = new Set(
  'ase pjj mecs mecsh aemo aed aap mna tsa tdah ulis segpa rep reps pead pead sapad dpj cef cer epe mdph caf pmi cdef cde itep ime sessad camsp cmp cmpp saad fjt chrs cada ssr cdi cdd ars dpef creai ufnafaam onpe cnape opp ip crip tgi tj jaf jde apl afpa bts cap bac bafa svp aesh avs ddass dtpj uemo stemo urgence public privé prive mineurs familles enfants foyer ecole lycee college creche maison'.split(
    ' ',
  ),
)

const notNames = new Set('etat departement republique education enfance nationale conseil region asSe'.split(' '))

/** "foyer LES GLYCINES", "lycée GERMAINE TILLION", and not "foyer ASE": a name that somebody typed in capitals. */
function isInCapitals({ words }: Reading, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (!word || sectorAcronyms.has(word.folded)) return false
  if (firstNames.has(word.folded) || lastNames.has(word.folded) || /^(?:saint|sainte|notre)$/.test(word.folded))
    return true
  const isLed = before?.acronym === true && (particles.has(before.folded) || !sectorAcronyms.has(before.folded))
  return word.raw.length > (isLed ? 2 : 4)
}

/** Whether a word after "collège", "foyer de" is a name: a capital, a name, or a word that is not an everyday word. */
function namesSomething(reading: Reading, at: number, afterArticle: boolean): boolean {
  const word = reading.words[at]
  if (!word || word.isNumber) return false
  if (reading.known[at] && !word.capital) return false
  if (word.capital) return (!word.acronym || isInCapitals(reading, at)) && !notNames.has(word.folded)
  if (firstNames.has(word.folded) && !looksCommon(word.folded)) return true
  if (['saint', 'sainte', 'st', 'ste', 'notre'].includes(word.folded)) return reading.words[at + 1] !== undefined
  // After an article an ending means little: "les mouettes" is more likely a name.
  const isPlain = afterArticle && word.folded.length > 4 ? isCommonWord(word.folded) : looksCommon(word.folded)
  return (afterArticle || word.folded.length > 3) && !isPlain && word.folded.length > 2
}

/** Lower-case words that may continue a name: "jean moulin", "rosa parks", "saint exupery". */
function isNameWord({ words }: Reading, at: number): boolean {
  const word = words[at]
  if (!word || word.isNumber || word.folded.length < 3) return false
  if (['saint', 'st', 'ste'].includes(words[at - 1]?.folded ?? '')) return true
  const isName = firstNames.has(word.folded) || lastNames.has(word.folded) || !looksCommon(word.folded)
  return isName && !namesAndWords.has(word.folded)
}
