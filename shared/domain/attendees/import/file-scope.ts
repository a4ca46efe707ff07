import type { AttendeeCells } from '../attendee.ts'
import { type Field, fields } from './fields.ts'

/**
 * Of which cells a file speaks. Somebody who is new gets a default for what it has no column for; of somebody who is
 * known such a cell says nothing, and what was known stays.
 */
export interface FileScope {
  /** Our own export: what is in it and already stands is no news, whatever the last registration file said. */
  readonly isOurs: boolean
  readonly silent: ReadonlySet<keyof AttendeeCells>
  readonly pass: { readonly days: boolean; readonly remote: boolean; readonly evening: boolean }
  /** Two columns may make up a status. Without its own it cannot be cancelled, nor be taken from who is. */
  readonly cancellation: boolean
  /** An earlier file had a column for payments: without it nobody is known to have paid since. */
  readonly payment: boolean
}

/**
 * `columns`: the fields that the file has a column for; `earlier`: those of the files before. An evening that had a
 * column of its own is not taken from what a formula leaves unsaid.
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

/** The columns that earlier files had and this one lacks, for a person to read. Our own export lacks none. */
export const lackedColumns = (columns: ReadonlySet<Field>, earlier: ReadonlySet<Field>): readonly Field[] =>
  isOurs(columns) ? [] : fields.filter((field) => earlier.has(field) && !columns.has(field))

/** Whether these are the columns of our own export, or of what somebody has left of it. */
export const isOurs = (columns: ReadonlySet<Field>): boolean => columns.has('days') || columns.has('vanished')

const textCells = [
  ...(['lastName', 'firstName', 'organisation', 'jobTitle', 'department', 'email', 'phone'] as const),
  ...(['accessibility', 'registrationNumber', 'order', 'firstNameOnly', 'signature'] as const),
]
