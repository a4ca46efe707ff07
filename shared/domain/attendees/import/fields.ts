// Separate from the schema of mappings, because the worker that reads files does not need zod.
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
 * What a column may hold. `payment` only says who has not paid, if `status` is another column. `days`, `remote`,
 * `category` and `vanished` occur in our own export, which splits what a formula combines.
 */
export type Field = (typeof fields)[number]

export const essentialFields = ['code', 'lastName', 'firstName'] as const satisfies readonly Field[]

export const maxSessionColumns = 20
