/** A person's name for display. Some are known only by their first name. */
export const personName = ({
  firstName,
  lastName,
}: {
  readonly firstName: string
  readonly lastName?: string | null
}) => [firstName, lastName].filter(Boolean).join(' ')
