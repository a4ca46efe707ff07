/** A name as its bearer lets it be shown. */
export const nameAsShown = ({
  firstName,
  lastName,
  firstNameOnly,
}: {
  readonly firstName: string
  readonly lastName: string
  readonly firstNameOnly: boolean
}): string => (firstNameOnly ? firstName : `${firstName} ${lastName}`)
