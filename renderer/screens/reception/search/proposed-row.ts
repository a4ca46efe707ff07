import { wordsOf } from '../../../../shared/kernel/fold-text.ts'
import { isNamedLike } from '../dialogs/group-choice.ts'
import type { Found } from '../person.ts'
import { mayIdentify } from '../scan-text.ts'

/**
 * The row that Enter takes although nobody chose it: the only one whose shown name begins as it was typed. A name that
 * is only alike or has lost letters, a hidden name that may be the one meant, and an organisation are for a person to choose.
 */
export const proposedRow = (rows: readonly Found[], typed: string): Found | undefined => {
  if (mayIdentify(typed)) return rows.length === 1 ? rows[0] : undefined
  const [one, ...others] = rows.filter(
    (row) => isNamedLike(row, typed) || mayBeNamed(row, wordsOf(typed)) || hasLostLetters(row),
  )
  return one && others.length === 0 && isNamedLike(one, typed) ? one : undefined
}

/** An export has put a sign in place of a letter, so that the name only looks like another one. */
const hasLostLetters = ({ firstName, lastName }: Found): boolean => /[?\uFFFD]/.test(`${firstName}${lastName ?? ''}`)

/** The last name is hidden from this desk, and the first name is one of the typed words. */
const mayBeNamed = ({ firstName, lastName }: Found, words: readonly string[]): boolean =>
  lastName === null && words.some((word) => wordsOf(firstName).some((one) => one.startsWith(word)))
