const particles = new Set([
  'le',
  'la',
  'les',
  'l',
  'de',
  'du',
  'des',
  'd',
  'van',
  'von',
  'den',
  'der',
  'el',
  'al',
  'ben',
  'ait',
  'da',
  'dos',
])

/** Guesses first and last name from the searched text, as a start for a form. */
export const nameFromTyped = (typed: string): { readonly firstName: string; readonly lastName: string } => {
  const words = typed.trim().split(/\s+/).filter(Boolean).map(capitalise)
  const [first, ...others] = words
  if (first === undefined) return { firstName: '', lastName: '' }
  if (others.length === 0 || particles.has(first.toLowerCase())) return { firstName: '', lastName: words.join(' ') }
  return { firstName: first, lastName: others.join(' ') }
}

/** `jean-pierre` becomes `Jean-Pierre`. A word that contains capitals stays as it is. */
const capitalise = (word: string): string =>
  word === word.toLowerCase()
    ? word.replace(/(^|[-'’])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())
    : word
