const stopWords = new Set(
  'a ai aie as au aussi autre aux avec avez avoir avons bien bonjour ca car ce cela ces cet cette ceux chez ci comme d dans de des deja donc dont du elle elles en encore est et etait etc ete etes etre eu fait faire faites faut font ici il ils j je l la le les leur leurs lui m ma madame mais me meme merci mes mon monsieur n nos notre nous on ont or ou par parce peu peut peuvent plus pourrait pouvez qu quand que quel quelle quelles quels qui quoi s sa savoir se sera ses si soit son sont svp stp sur t te tes tout toute toutes tous tres tu un une va vais vos votre voudrais vous vraiment y comment pourquoi est-ce combien cest c g jai bjr pk pq ya assez question questions'.split(
    ' ',
  ),
)

/**
 * Longest first; at least three letters must remain. A light stemmer: forms of one word meet, different words stay
 * different.
 */
const endings =
  'issements issement atrices atrice ateurs ateur ations ation ements ement eraient erait eront erons eresses ements ences ence ances ance ites ite ives ive ifs if euses euse eurs eur iques ique aient ants ante ant ees ee aux ais ait ers er ez es ent ons e s x al'.split(
    ' ',
  )

/** Whether a folded word says nothing about a question's subject. */
export const isStopWord = (word: string): boolean => stopWords.has(word)

/** The common form of a folded word: "enfants" and "enfant" are enfant. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 4)
  return ending ? word.slice(0, -ending.length) : word
}
