import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { csvLine } from '../../../../shared/kernel/csv-line.ts'
import { foldText } from '../../../../shared/kernel/fold-text.ts'

export type Listed = ViewRow<'attendees.people'>

export const peopleColumns = ['name', 'organisation', 'pass', 'status', 'email', 'code'] as const
export type PeopleColumn = (typeof peopleColumns)[number]

/** A person of a list, in the words that the screen shows of them. */
export interface PeopleRow {
  readonly person: Listed
  readonly cells: Readonly<Record<PeopleColumn, string>>
}

export interface PeopleOrder {
  readonly by: PeopleColumn
  readonly descending: boolean
}

/** Every word of the search must begin a word of the person's row. */
export const matching = (rows: readonly PeopleRow[], search: string): readonly PeopleRow[] => {
  const wanted = foldText(search).split(' ').filter(Boolean)
  if (wanted.length === 0) return rows
  return rows.filter(({ cells }) => {
    const words = ` ${foldText(Object.values(cells).join(' '))}`
    return wanted.every((word) => words.includes(` ${word}`))
  })
}

/** Equal rows keep the order of the list, which is by name. An empty cell comes last in either direction. */
export const inOrder = (
  rows: readonly PeopleRow[],
  { by, descending }: PeopleOrder,
  language: string,
): readonly PeopleRow[] => {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return rows.toSorted(({ cells: one }, { cells: other }) => {
    const isEmpty = Number(one[by] === '') - Number(other[by] === '')
    return isEmpty || compare(one[by], other[by]) * (descending ? -1 : 1)
  })
}

/** The columns of the file: a mail merge wants the two names apart. */
export const fileColumns = ['lastName', 'firstName', 'organisation', 'pass', 'status', 'email', 'code'] as const

/** What the screen shows, for a French Excel: a BOM, semicolons, and no cell that a spreadsheet would run. */
export const peopleCsv = (rows: readonly PeopleRow[], headings: readonly string[]): string =>
  `\uFEFF${csvLine(headings)}${rows
    .map(({ person, cells }) =>
      csvLine([
        ...[person.lastName ?? '', person.firstName, cells.organisation],
        ...[cells.pass, cells.status, cells.email, cells.code],
      ]),
    )
    .join('')}`
