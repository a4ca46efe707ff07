import { type ExportLanguage, exportWording } from '../attendees/export-wording.ts'
import type { Table } from '../table-file.ts'
import type { ListedPerson } from './attendance-list.ts'
import { afterEventWords } from './wording.ts'

/**
 * Who was awaited on a day that has come and passed no desk nor door on any day, by organisation and name; and for each
 * organisation how many were awaited and how many came. `today`: the event day's date.
 */
export function noShowTables(
  people: readonly ListedPerson[],
  { days, today }: { readonly days: readonly string[]; readonly today: string },
  language: ExportLanguage,
): readonly [Table, Table] {
  const words = afterEventWords[language]
  const { status } = exportWording[language]
  const daysSoFar = ({ expectedOn }: ListedPerson) =>
    expectedOn.filter((day) => (days[day - 1] ?? '') <= today && days[day - 1] !== undefined)
  const awaited = people.filter((person) => daysSoFar(person).length > 0)
  const byOrganisation = Map.groupBy(awaited, ({ cells }) => cells.organisation)
  const organisations = [...byOrganisation].sort(([one], [other]) => one.localeCompare(other, language))
  return [
    {
      name: words.sheets.noShows,
      headings: [
        ...[words.organisation, words.number, words.lastName, words.firstName],
        ...[words.email, words.phone, words.status, words.missedDays],
      ],
      rows: organisations.flatMap(([, ofOne]) =>
        ofOne.filter(neverCame).map((person) => {
          const { cells } = person
          return [
            ...[cells.organisation, cells.registrationNumber, cells.lastName, cells.firstName],
            ...[cells.email, cells.phone, status[cells.status], daysSoFar(person).join(' ')],
          ]
        }),
      ),
    },
    {
      name: words.sheets.byOrganisation,
      headings: [words.organisation, words.expected, words.came, words.missing],
      rows: organisations.map(([organisation, ofOne]) => {
        const missing = ofOne.filter(neverCame).length
        return [organisation || words.noOrganisation, ofOne.length, ofOne.length - missing, missing]
      }),
    },
  ]
}

const neverCame = ({ passages }: ListedPerson): boolean => passages.size === 0
