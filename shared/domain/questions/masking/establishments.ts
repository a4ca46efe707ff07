import type { MaskKind } from './mask.ts'
import { properNameEnd } from './proper-name.ts'
import { afterHyphen, goesOn, maskWords, type Reading } from './reading.ts'

const schools =
  'accueil ikastola ecole college clg lycee lyc lp lpo leap sessad ditep empro esat ulis creche itep ime impro maternelle primaire garderie jardin university universite fac faculte iut cfa mfr segpa erea groupe lep internat emploi iem crèche halte institut institution externat external prepa'.split(
    ' ',
  )
const homes =
  'foyer chrs cada caomie caomida mecs cde cdef idef dde pouponniere village villages maison maisons lieu lieux fjt cef cer orphelinat'.split(
    ' ',
  )
const others =
  'epsm cesame camsp hopital hopitaux chu chs chru ch clinique residence centre epm ephad hotel quartier cite camping mjc csc pavillon villa chateau ferme sanatorium association asso structure unite service pole dispositif gite aerium prieure abbaye domaine antenne ehpad fondation domino dojo club stade gymnase piscine parc uhr uheu mna'.split(
    ' ',
  )
/** Without a capital in their name these identify nothing ("service public", "pôle emploi"). */
const looseHomes = new Set(
  'accueil maison maisons residence centre hotel quartier cite villa ferme association asso structure unite service pole dispositif jardin institut institution club parc lieu lieux antenne emploi fac faculte halte fondation primaire maternelle garderie internat groupe prepa stade gymnase piscine mna domaine camping chateau'.split(
    ' ',
  ),
)
/** These take no everyday words before the name: "association Horizon", but "service de pédiatrie". */
const strict = new Set(
  'accueil service pole dispositif unite structure antenne association asso fondation mna quartier cite club stade gymnase piscine parc'.split(
    ' ',
  ),
)

const kinds = new Map<string, MaskKind>([
  ...others.map((word) => [word, 'place'] as const),
  ...homes.map((word) => [word, 'home'] as const),
  ...schools.map((word) => [word, 'school'] as const),
])

/** Words between a kind of establishment and its name, in any case. */
const qualifiers = new Set(
  'scolaire departemental departementale de l d des du enfance enfants la famille jeunes travailleurs accueil urgence maternel maternelle parental psychiatrique hospitalier universitaire chu caractere social sociale educatif educative ferme renforce vie pro professionnel professionnelle prive privee public publique agricole general technique technologique polyvalent elementaire primaire catholique specialise formation apprentis adolescents ados arret familiale familial mineurs meres mere jour nuit pediatrique regional hébergement hebergement reinsertion animation loisirs loisir culturel soins medico psycho pedagogique horticole mixte sos nautique aquatique equestre et adultes handicapes therapeutique hotelier hoteliere garderie regional privee micro multi collectif associatif municipal municipale sportif sportive superieur militaire sacre'.split(
    ' ',
  ),
)

/** "foyer Les Glycines", "CHU de Nantes", "centre départemental de l'enfance de Vannes", "ecole paul bert". */
export function findEstablishments(reading: Reading): void {
  const { words, taken } = reading
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const kind = word && !taken[at] ? (kinds.get(word.folded) ?? kinds.get(word.folded.replace(/s$/, ''))) : undefined
    if (!word || !kind || (words[at + 1] !== undefined && !goesOn(words[at + 1]))) continue
    // "notre assistante maternelle Lucette" is a person.
    if (/^assistante?s?$/.test(words[at - 1]?.folded ?? '')) continue
    const end = nameEnd(reading, at)
    if (end === undefined) continue
    const isPrefixed = afterHyphen(word) && !taken[at - 1] && /^(?:micro|multi)$/.test(words[at - 1]?.folded ?? '')
    maskWords(reading, isPrefixed ? at - 1 : at, end, kind)
    at = end - 1
  }
}

function nameEnd(reading: Reading, at: number): number | undefined {
  const { words } = reading
  const type = words[at]?.folded ?? ''
  const isLoose = looseHomes.has(type)
  const most = strict.has(type) ? 0 : 7
  // The name may begin after any number of qualifiers: the first place from which one can be read.
  for (let from = at + 1; from <= at + 1 + most; from++) {
    if (!goesOn(words[from])) return undefined
    const end = properNameEnd(reading, from)
    if (end > from && (!isLoose || words.slice(from, end).some(hasName)) && !isOnlyQualifiers(reading, from, end))
      return end
    const word = words[from]
    if (!word || !qualifiers.has(word.folded)) return undefined
  }
  return undefined
}

const hasName = ({
  capital,
  acronym,
  shouted,
  folded,
}: {
  capital: boolean
  acronym: boolean
  shouted: boolean
  folded: string
}): boolean => (capital && (!acronym || folded.length > 4)) || (shouted && (folded === 'saint' || folded === 'sainte'))

const isOnlyQualifiers = ({ words }: Reading, from: number, end: number): boolean =>
  words.slice(from, end).every(({ folded }) => qualifiers.has(folded))
