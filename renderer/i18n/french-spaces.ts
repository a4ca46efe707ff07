/**
 * French typography for texts written with ordinary spaces: a narrow no-break space (U+202F) before `; ! ?`, a no-break
 * space (U+00A0) before `:` and inside « ». Sources stay readable, and nobody has to type invisible characters.
 */
export const withFrenchSpaces = (text: string): string =>
  text
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/ (:)(?!\S)/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')

type Texts = string | readonly Texts[] | { readonly [key: string]: Texts }

export const withFrenchSpacesThroughout = <Tree extends Texts>(tree: Tree): Tree => deepen(tree) as Tree

const deepen = (texts: Texts): Texts => {
  if (typeof texts === 'string') return withFrenchSpaces(texts)
  if (isList(texts)) return texts.map(deepen)
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, deepen(text)]))
}

const isList = (texts: Texts): texts is readonly Texts[] => Array.isArray(texts)
