import { foldText } from '../../kernel/fold-text.ts'

interface Named {
  readonly firstName: string
  /** Null where it is hidden. */
  readonly lastName: string | null
}

/** A name apart from accents, signs and capitals. */
export const nameKey = ({ firstName, lastName }: Named): string => foldText(`${firstName} ${lastName ?? ''}`)

/** Whether two entries bear one name. */
export const haveOneName = (one: Named, other: Named): boolean => nameKey(one) === nameKey(other)

/** Whether first and last name are each the same. A hidden last name is that of nobody. */
export const haveSameNames = (one: Named, other: Named): boolean =>
  one.lastName !== null &&
  other.lastName !== null &&
  foldText(one.firstName) === foldText(other.firstName) &&
  foldText(one.lastName) === foldText(other.lastName)

/** A ticket was passed on. A corrected spelling leaves one of the two names. */
export const isAnotherName = (one: Named, other: Named): boolean =>
  foldText(one.firstName) !== foldText(other.firstName) &&
  foldText(one.lastName ?? '') !== foldText(other.lastName ?? '')
