import type { Language } from '../../../shared/kernel/language.ts'
import { exportWording } from '../attendees/export-wording.ts'
import type { Table } from '../table.ts'
import type { ListedPerson } from './attendance-list.ts'
import { afterEventWords } from './wording.ts'

/** People who registered together, as far as the registrations tell: by order, or else by organisation. */
interface Group {
  readonly order: string
  readonly people: readonly ListedPerson[]
  readonly missing: readonly ListedPerson[]
}

/**
 * People who were expected on a day that has come, and passed no desk or door on any day. They are listed by order, and
 * by organisation if they have no order. Beside each person stands how many of the group were expected and came.
 * Further tables list every group, including complete ones. `today`: the event day's date.
 */
export function noShowTables(
  people: readonly ListedPerson[],
  { days, today }: { readonly days: readonly string[]; readonly today: string },
  language: Language,
): readonly [Table, ...Table[]] {
  const words = afterEventWords[language]
  const { status } = exportWording[language]
  const daysSoFar = ({ expectedOn }: ListedPerson) =>
    expectedOn.filter((day) => (days[day - 1] ?? '') <= today && days[day - 1] !== undefined)
  const awaited = people.filter((person) => daysSoFar(person).length > 0)
  const orders = groupsBy('order', awaited, language)
  const others = groupsBy('organisation', awaited, language)
  const counted = [words.expected, words.came, words.missing] as const
  return [
    {
      name: words.sheets.noShows,
      headings: [
        ...[words.order, words.organisation, ...counted],
        ...[words.number, words.lastName, words.firstName, words.email, words.phone, words.status, words.missedDays],
      ],
      rows: [...orders, ...others].flatMap((group) =>
        group.missing.map((person) => {
          const { cells } = person
          return [
            ...[cells.order, cells.organisation, ...countsOf(group)],
            ...[cells.registrationNumber, cells.lastName, cells.firstName],
            ...[cells.email, cells.phone, status[cells.status], daysSoFar(person).join(' ')],
          ]
        }),
      ),
    },
    ...(orders.length === 0
      ? []
      : [
          {
            name: words.sheets.byOrder,
            headings: [words.order, words.organisation, ...counted],
            rows: orders.map((group) => [group.order, organisationsOf(group), ...countsOf(group)]),
          },
        ]),
    ...(orders.length > 0 && others.length === 0
      ? []
      : [
          {
            name: words.sheets.byOrganisation,
            headings: [words.organisation, ...counted],
            rows: others.map((group) => [organisationsOf(group) || words.noOrganisation, ...countsOf(group)]),
          },
        ]),
  ]
}

/** `organisation`: groups the people who have no order. */
function groupsBy(
  what: 'order' | 'organisation',
  people: readonly ListedPerson[],
  language: Language,
): readonly Group[] {
  const grouped = Map.groupBy(
    people.filter(({ cells }) => (cells.order !== '') === (what === 'order')),
    ({ cells }) => cells[what],
  )
  return [...grouped]
    .sort(([one], [other]) => one.localeCompare(other, language, { numeric: what === 'order' }))
    .map(([name, of]) => ({ order: what === 'order' ? name : '', people: of, missing: of.filter(neverCame) }))
}

const countsOf = ({ people, missing }: Group) => [people.length, people.length - missing.length, missing.length]

/** An order usually has one organisation. */
const organisationsOf = ({ people }: Group): string =>
  [...new Set(people.map(({ cells }) => cells.organisation))].filter((name) => name !== '').join(', ')

const neverCame = ({ passages }: ListedPerson): boolean => passages.size === 0
