import type { AttendeeCells } from '../attendee.ts'
import { type Field, fields } from './fields.ts'

/** The cells that a file covers. A new person gets defaults for the others. A known person keeps the known values. */
export interface FileScope {
  /** Our own export: values that already stand are no change, even if the last registration file said otherwise. */
  readonly isOurs: boolean
  readonly silent: ReadonlySet<keyof AttendeeCells>
  readonly pass: { readonly days: boolean; readonly remote: boolean; readonly evening: boolean }
  /** Whether the file has a status column. Without one it can neither cancel a ticket nor restore one. */
  readonly cancellation: boolean
  /** An earlier file had a column for payments. Without that column nobody is known to have paid since. */
  readonly payment: boolean
}

/**
 * `columns`: the fields that the file has a column for. `earlier`: those of earlier files. If the evening had a column,
 * a formula that does not mention it does not change it.
 */
export function scopeOf(columns: ReadonlySet<Field>, earlier: ReadonlySet<Field>): FileScope {
  const has = (...some: readonly Field[]) => some.some((field) => columns.has(field))
  const ours = isOurs(columns)
  const pass = {
    days: has('formula', 'days'),
    remote: has('formula', 'remote'),
    evening: has('evening') || (has('formula') && !earlier.has('evening')),
  }
  const silent = new Set<keyof AttendeeCells>(textCells.filter((name) => !has(name)))
  if (!has('sessions')) silent.add('sessionCodes')
  if (!has('formula', 'category')) silent.add('category')
  if (!has('status', 'payment')) silent.add('status')
  if (!pass.days && !pass.remote && !pass.evening) silent.add('pass')
  return {
    isOurs: ours,
    silent,
    pass,
    cancellation: has('status'),
    payment: ours || has('payment') || !earlier.has('payment'),
  }
}

/** Columns of earlier files that this one lacks, for a person to read. Our own export lacks none. */
export const lackedColumns = (columns: ReadonlySet<Field>, earlier: ReadonlySet<Field>): readonly Field[] =>
  isOurs(columns) ? [] : fields.filter((field) => earlier.has(field) && !columns.has(field))

/** Whether these are the columns of our own export, also with some removed. */
export const isOurs = (columns: ReadonlySet<Field>): boolean => columns.has('days') || columns.has('vanished')

const textCells = [
  ...(['lastName', 'firstName', 'organisation', 'jobTitle', 'department', 'email', 'phone'] as const),
  ...(['accessibility', 'registrationNumber', 'order', 'firstNameOnly', 'signature'] as const),
]
