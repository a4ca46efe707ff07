// Apart from the schema of mappings: the worker that reads files has no use for zod.
export const fields = [
  'code',
  'lastName',
  'firstName',
  'registrationNumber',
  'organisation',
  'jobTitle',
  'department',
  'email',
  'phone',
  'accessibility',
  'formula',
  'evening',
  'sessions',
  'firstNameOnly',
  'signature',
  'status',
  'payment',
] as const
/** What a column may hold. `payment` only tells who has not paid, where `status` is another column. */
export type Field = (typeof fields)[number]

export const essentialFields = ['code', 'lastName', 'firstName'] as const satisfies readonly Field[]

export const maxSessionColumns = 20
