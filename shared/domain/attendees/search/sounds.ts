/**
 * How a folded word sounds to a French ear, roughly: words that sound alike have the same text here. "Stéphane" is
 * "stefan" and so is "Stefane"; "Marchetti" is "marketi" and so is "Marketti". Guesses alone use it, so it may be
 * generous: *ch* is *k* in "Marchetti" and in "Chevalier".
 */
export function soundOf(word: string): string {
  let sound = word
  for (const [spelling, said] of spellings) sound = sound.replace(spelling, said)
  const heard = sound.replace(silentEnd, '')
  return heard.length < fewestHeard ? sound : heard
}

/** In this order: a later one meets what the earlier ones left. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/eau|aul(?=[tdx])|au/g, 'o'],
  [/oeu|oe|eu/g, 'e'],
  [/ou/g, 'u'],
  [/sch|sh|ch|c?qu|q|ck|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/ph/g, 'f'],
  [/ge(?=[ao])|g(?=[eiy])/g, 'j'],
  [/g[hu](?=[eiy])/g, 'g'],
  [/gn/g, 'n'],
  [/bv/g, 'v'],
  [/h/g, ''],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/[zx]/g, 's'],
  [/ea(?=n)/g, 'a'],
  [/(?:[ae]i|[iu])[mn](?![aeioumn])/g, 'in'],
  [/[ae][mn](?![aeioumn])/g, 'an'],
  [/om(?![aeioumn])/g, 'on'],
  [/[ae]i/g, 'e'],
  [/(.)\1+/g, '$1'],
]

const silentEnd = /[estdp]+$/
/** Letters. A shorter sound is that of too many names. */
export const fewestHeard = 3
