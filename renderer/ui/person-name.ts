/** As a person is spoken of; some are known by their first name alone. */
export const personName = ({
  firstName,
  lastName,
}: {
  readonly firstName: string
  readonly lastName?: string | null
}) => [firstName, lastName].filter(Boolean).join(' ')
