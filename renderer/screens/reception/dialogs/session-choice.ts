import type { ViewRow } from '../../../../shared/contract/contract.ts'

type Session = ViewRow<'programme'>

/** Sessions that one registers for, in the order of the days; those at the same hours stand together. */
export const choosable = (sessions: readonly Session[]): readonly Session[] =>
  sessions
    .filter(({ registration }) => registration)
    .sort(
      (a, b) =>
        a.day - b.day ||
        a.startsAt.localeCompare(b.startsAt) ||
        (a.code ?? a.title).localeCompare(b.code ?? b.title, 'fr', { numeric: true }),
    )

/** The first two of those chosen that nobody could both attend. */
export const clashOf = (
  sessions: readonly Session[],
  chosen: ReadonlySet<string>,
): readonly [Session, Session] | undefined => {
  const attended = sessions.filter(({ sessionId }) => chosen.has(sessionId))
  for (const [place, one] of attended.entries()) {
    const other = attended.slice(place + 1).find((later) => overlap(one, later))
    if (other) return [one, other]
  }
  return undefined
}

const overlap = (a: Session, b: Session): boolean =>
  Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt)

/** All that goes to the station: what is ticked, and what this list does not show, kept as it was. */
export const chosenIds = (
  sessions: readonly Session[],
  before: readonly string[],
  chosen: ReadonlySet<string>,
): readonly string[] => {
  const shown = new Set(sessions.map(({ sessionId }) => sessionId))
  return [...before.filter((id) => !shown.has(id)), ...[...shown].filter((id) => chosen.has(id))]
}

/** Where letters typed lead: the first session whose code begins so; -1 where there is none. */
export const placeOfCode = (sessions: readonly Session[], typed: string): number =>
  sessions.findIndex(({ code }) => code?.startsWith(typed.toUpperCase()) ?? false)
