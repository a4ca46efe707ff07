import { foldText } from '../../../kernel/fold-text.ts'
import { readStatus } from './answers.ts'
import type { Columns } from './headings.ts'
import type { Mapping } from './mapping.ts'

/** A column that a person must tell about, because a guess may be wrong and costly. */
export type ColumnDoubt =
  /** Its cells read like states of tickets, and it is not read: a cancelled ticket would come in. */
  | { readonly field: 'status'; readonly headings: readonly [string] }
  /** Several columns may hold the participant's name: often the buyer's is beside it. */
  | { readonly field: 'lastName' | 'firstName'; readonly headings: readonly string[] }

/** Rows that tell what a column holds. */
export const rowsLookedAtForDoubts = 200

/** Of ten cells that are not empty, so many must read as a state. */
const mostTens = 8

/** What a person has not told yet. `mapping`: what they have told. `rows`: the first ones of the file. */
export function doubtsOf(
  headings: readonly string[],
  columns: Columns,
  mapping: Mapping | undefined,
  rows: readonly (readonly string[])[],
): readonly ColumnDoubt[] {
  const isTold = (field: ColumnDoubt['field']) => mapping?.columns[field] !== undefined
  const names = (['lastName', 'firstName'] as const).flatMap((field): readonly ColumnDoubt[] => {
    const found = headings.filter((heading) => isName[field](foldText(heading)))
    return isTold(field) || found.length < 2 ? [] : [{ field, headings: found }]
  })
  const status = columns.status.length > 0 || isTold('status') ? undefined : unreadStatus(headings, columns, rows)
  return status === undefined ? names : [...names, { field: 'status', headings: [status] }]
}

function unreadStatus(
  headings: readonly string[],
  columns: Columns,
  rows: readonly (readonly string[])[],
): string | undefined {
  const read = new Set(Object.values(columns).flat())
  return headings.find((heading, column) => {
    if (heading === '' || read.has(column)) return false
    const told = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '')
    const states = told.map(readStatus).filter((state) => state !== undefined)
    return states.some((state) => state !== 'confirmed') && states.length * 10 >= told.length * mostTens
  })
}

/** Words that make a name of something else than a person. */
const ofOthers =
  /\b(structure|organisme|organisation|organization|societe|entreprise|company|etablissement|association|fichier|file|event|evenement|atelier|session|salle|billet|ticket)\b/
const isFirst = /\b(prenoms?|first ?name|given name|forename)\b/

const isName = {
  firstName: (word: string) => isFirst.test(word) && !ofOthers.test(word) && !/\b(seul|only)\b/.test(word),
  lastName: (word: string) =>
    /\b(noms?|last ?name|surname|family name|name)\b/.test(word) && !isFirst.test(word) && !ofOthers.test(word),
} as const
