/** Words that reverse a question: two questions that differ in one of these do not ask the same. */
const opposites: readonly (readonly [one: readonly string[], other: readonly string[]])[] = [
  [['avant'], ['apres']],
  [['avec'], ['sans']],
  [
    ['plus', 'davantage', 'augmenter', 'hausse'],
    ['moins', 'diminuer', 'baisse', 'reduire'],
  ],
  [['pour'], ['contre']],
  [
    ['ouvrir', 'ouverture'],
    ['fermer', 'fermeture'],
  ],
  [
    ['premier', 'debut', 'entree'],
    ['dernier', 'fin', 'sortie'],
  ],
  [
    ['public', 'publique'],
    ['prive', 'privee'],
  ],
  [['toujours'], ['jamais']],
  [
    ['obligatoire', 'obliger'],
    ['interdit', 'interdire', 'facultatif'],
  ],
  [
    ['accepter', 'accepte'],
    ['refuser', 'refuse'],
  ],
  [
    ['mineur', 'mineurs'],
    ['majeur', 'majeurs'],
  ],
]
const negations = new Set('ne n pas jamais aucun aucune non rien'.split(' '))

export interface Turn {
  readonly sides: readonly (0 | 1 | null)[]
  readonly isNegated: boolean
  readonly numbers: ReadonlySet<string>
}

/** The reversing words among a question's folded words. */
export function turnOf(folded: readonly string[]): Turn {
  const words = new Set(folded)
  const sideOf = ([one, other]: (typeof opposites)[number]): 0 | 1 | null => {
    const [hasOne, hasOther] = [one.some((word) => words.has(word)), other.some((word) => words.has(word))]
    return hasOne === hasOther ? null : hasOne ? 0 : 1
  }
  return {
    sides: opposites.map(sideOf),
    isNegated: [...words].some((word) => negations.has(word)),
    numbers: new Set([...words].filter((word) => /^\d+$/.test(word))),
  }
}

/** How much the similarity of two questions is reduced: 1 for not at all, near 0 for the contrary. */
export function agreement(one: Turn, other: Turn): number {
  const isTurned = one.sides.some((side, at) => side !== null && other.sides[at] !== null && side !== other.sides[at])
  if (isTurned) return 0.3
  const hasOtherNumbers =
    one.numbers.size > 0 && other.numbers.size > 0 && ![...one.numbers].some((number) => other.numbers.has(number))
  const parted = hasOtherNumbers ? 0.6 : 1
  return one.isNegated === other.isNegated ? parted : parted * 0.85
}
