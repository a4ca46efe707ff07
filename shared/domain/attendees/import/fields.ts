// Apart from the schema of mappings: the worker that reads files has no use for zod.
export const fields = [
  'code',
  'lastName',
  'firstName',
  'registrationNumber',
  'order',
  'organisation',
  'jobTitle',
  'department',
  'email',
  'phone',
  'accessibility',
  'formula',
  'days',
  'remote',
  'category',
  'evening',
  'sessions',
  'firstNameOnly',
  'signature',
  'status',
  'payment',
  'vanished',
] as const
/**
 * What a column may hold. `payment` only tells who has not paid, where `status` is another column. `days`, `remote`,
 * `category` and `vanished` are those of our own export, which says apart what a formula says together.
 */
export type Field = (typeof fields)[number]

export const essentialFields = ['code', 'lastName', 'firstName'] as const satisfies readonly Field[]

export const maxSessionColumns = 20
