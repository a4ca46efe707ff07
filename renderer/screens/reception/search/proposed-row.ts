import { foldText, wordsOf } from '../../../../shared/kernel/fold-text.ts'
import type { Found } from '../person.ts'
import { mayIdentify } from '../scan-text.ts'

/**
 * The row that Enter takes although nobody chose it: the only one whose shown name begins as it was typed. A name that
 * is only alike, a hidden name that may be the one meant, and an organisation are for a person to choose.
 */
export const proposedRow = (rows: readonly Found[], typed: string): Found | undefined => {
  if (mayIdentify(typed)) return rows.length === 1 ? rows[0] : undefined
  const words = wordsOf(typed)
  const [one, ...others] = rows.filter((row) => isNamed(row, words) || mayBeNamed(row, words))
  return one && others.length === 0 && isNamed(one, words) ? one : undefined
}

type Named = Pick<Found, 'firstName' | 'lastName'>

/** Each typed word begins a word of the name. "legoff" begins "Le Goff" too. */
const isNamed = ({ firstName, lastName }: Named, words: readonly string[]): boolean => {
  const name = [firstName, lastName ?? ''].flatMap((part) => {
    const folded = foldText(part)
    return [...folded.split(' '), folded.replaceAll(' ', '')]
  })
  return words.every((word) => name.some((one) => one.startsWith(word)))
}

/** The last name is hidden from this desk, and the first name is one of the typed words. */
const mayBeNamed = ({ firstName, lastName }: Named, words: readonly string[]): boolean =>
  lastName === null && words.some((word) => wordsOf(firstName).some((one) => one.startsWith(word)))
