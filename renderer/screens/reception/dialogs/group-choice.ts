import { nameKey } from '../../../../shared/domain/attendees/one-name.ts'
import { foldText } from '../../../../shared/kernel/fold-text.ts'
import type { Found, Outcome } from '../person.ts'

/** In a group of more people nobody is ticked at first: ticking those who are here is safer than finding the absent. */
export const mostTickedAtFirst = 15

/** The people of one group, apart as a desk deals with them. */
export const groupParts = ['awaited', 'inside', 'remote', 'cancelled'] as const
export type GroupPart = (typeof groupParts)[number]

export const partOf = ({ admission, status, pass }: Pick<Found, 'admission' | 'status' | 'pass'>): GroupPart => {
  if (admission !== null) return 'inside'
  if (status === 'cancelled') return 'cancelled'
  return pass.remote ? 'remote' : 'awaited'
}

/** By part, then by family name. After the verdicts, people who were not admitted come first: they are left to do. */
export const inGroupOrder = (
  people: readonly Found[],
  verdicts: ReadonlyMap<string, Pick<Outcome, 'verdict'>> | null,
): readonly Found[] => {
  const place = (person: Found) => {
    if (verdicts === null) return groupParts.indexOf(partOf(person))
    return Number(verdicts.get(person.attendeeId)?.verdict === 'admitted')
  }
  return [...people].sort(
    (a, b) =>
      place(a) - place(b) ||
      byName.compare(a.lastName ?? '', b.lastName ?? '') ||
      byName.compare(a.firstName, b.firstName),
  )
}

/** Made once: a group of 200 is compared some thousand times. */
const byName = new Intl.Collator('fr', { numeric: true })

/** Whether this person is ticked before anybody chose. `isToday`: the pass is for today. */
export const isTickedAtFirst = (person: Found, isToday: boolean, inGroup: number): boolean =>
  inGroup <= mostTickedAtFirst && partOf(person) === 'awaited' && person.status === 'confirmed' && isToday

/** The people whose name somebody else in the group has too. */
export const homonymsOf = (people: readonly Found[]): ReadonlySet<Found> => {
  const byName = Map.groupBy(people, nameKey)
  return new Set([...byName.values()].filter(({ length }) => length > 1).flat())
}

/** Each typed word begins a word of the name. "legoff" finds "Le Goff" too, and "jeanyves" finds "Jean-Yves". */
export const isNamedLike = ({ firstName, lastName }: Pick<Found, 'firstName' | 'lastName'>, typed: string): boolean => {
  const parts = [foldText(lastName ?? ''), foldText(firstName)]
  const name = ` ${[...parts, ...parts.map((part) => part.replaceAll(' ', ''))].join(' ')}`
  return foldText(typed)
    .split(' ')
    .every((word) => name.includes(` ${word}`))
}
