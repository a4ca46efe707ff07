import { firstNames } from './first-names.ts'
import { dialectWords } from './lists/dialect-words.ts'
import { frequentFirstNames } from './lists/first-names.ts'
import { knownCapitals, publicPhrases } from './lists/known-capitals.ts'
import { publicFigures, publicFullNames } from './lists/public-figures.ts'
import { phraseFinder } from './phrases.ts'
import { afterHyphen, goesOn, type Reading } from './reading.ts'
import { townFinder } from './towns.ts'
import type { Word } from './words.ts'

const findPhrase = phraseFinder(new Set([...publicPhrases, ...publicFullNames]))
const figures: ReadonlySet<string> = new Set([...publicFigures].flatMap((name) => name.split(/[+-]/)))

/** After these a name belongs to a law, a report or a theory, and identifies nobody in care. */
const works = new Set(
  'loi lois rapport rapports plan decret arret circulaire reforme amendement mission commission ordonnance jurisprudence affaire affaires scandale theorie theories methode concept echelle test syndrome effet livre film documentaire serie roman proces convention prix label logiciel programme enquete etude modele grille approche courant communication travaux pacte grenelle projet operation concours trophee festival revue collection'.split(
    ' ',
  ),
)
const links = new Set('de d du des la l le les sur et'.split(' '))
const laws = new Set('loi lois rapport rapports affaire affaires syndrome theorie decret arret convention'.split(' '))

/** Marks words that identify nobody: public figures, laws and reports by name, regions, countries and brands. */
export function markKnownWords(reading: Reading): void {
  const { words, known } = reading
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    // The ending of "familiaux·ales" is no town.
    if (/^[·•∙]$/.test(word.gap)) known[at] = true
    const phrase = findPhrase(words, at)
    for (let ahead = 0; ahead < phrase; ahead++) known[at + ahead] = true
    if (knownCapitals.has(word.folded) || isDialect(word)) known[at] = true
    if (figures.has(word.folded)) markFigure(reading, at)
    if (works.has(word.folded) && goesOn(words[at + 1])) markWork(reading, at)
  }
}

/** A cry may begin a sentence; a capital within it is a name. */
const isDialect = ({ folded, capital, startsSentence }: Word): boolean =>
  (!capital || startsSentence) && dialectWords.has(folded) && !firstNames.has(folded)

const isFirstName = (word: Word | undefined): boolean => word?.capital === true && firstNames.has(word.folded)

/** A public figure, with the first name before it and what a hyphen joins to it. */
function markFigure({ words, known }: Reading, at: number): void {
  // "Hugo" alone is somebody, "Victor Hugo" is a street or a school.
  if (frequentFirstNames.has(words[at]?.folded ?? '') && !isFirstName(words[at - 1])) return
  known[at] = true
  if (at > 0 && goesOn(words[at]) && firstNames.has(words[at - 1]?.folded ?? '') && words[at - 1]?.capital) {
    known[at - 1] = true
    if (afterHyphen(words[at - 1])) known[at - 2] = true
  }
}

function markWork({ words, known }: Reading, at: number): void {
  let next = at + 1
  while (next < at + 4 && links.has(words[next]?.folded ?? '') && !words[next]?.capital && goesOn(words[next])) next++
  const isOfTown = next > at + 1 && !laws.has(words[at]?.folded ?? '') && townFinder(words, next) > 0
  if (isOfTown) return
  // "l'étude de Camille, la doctorante": by somebody rather than about a figure.
  const isByFirstName = next > at + 1 && !laws.has(words[at]?.folded ?? '') && !words[next + 1]?.capital
  if (isByFirstName && frequentFirstNames.has(words[next]?.folded ?? '')) return
  for (; words[next]?.capital && goesOn(words[next]); next++) {
    known[next] = true
    // "les lois Taquet et Meunier"
    if (words[next + 1]?.folded === 'et' && words[next + 2]?.capital) next++
  }
}
