import type { ViewRow } from '../../../../shared/contract/contract.ts'

type Session = ViewRow<'programme'>

/**
 * Sessions with registration, in the order of the days. Sessions at the same hours are neighbours. A cancelled one is
 * left out, unless it was chosen: it can then be given up.
 */
export const choosable = (sessions: readonly Session[], chosen: ReadonlySet<string>): readonly Session[] =>
  sessions
    .filter(({ registration, cancelled, sessionId }) => registration && (!cancelled || chosen.has(sessionId)))
    .sort(
      (a, b) =>
        a.day - b.day ||
        a.startsAt.localeCompare(b.startsAt) ||
        (a.code ?? a.title).localeCompare(b.code ?? b.title, 'fr', { numeric: true }),
    )

/** The first two chosen sessions that take place and overlap. */
export const clashOf = (
  sessions: readonly Session[],
  chosen: ReadonlySet<string>,
): readonly [Session, Session] | undefined => {
  const attended = sessions.filter(({ sessionId, cancelled }) => !cancelled && chosen.has(sessionId))
  for (const [place, one] of attended.entries()) {
    const other = attended.slice(place + 1).find((later) => overlap(one, later))
    if (other) return [one, other]
  }
  return undefined
}

const overlap = (a: Session, b: Session): boolean =>
  Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt)

/** The complete list for the station: ticked sessions, and unchanged ones that this list does not show. */
export const chosenIds = (
  sessions: readonly Session[],
  before: readonly string[],
  chosen: ReadonlySet<string>,
): readonly string[] => {
  const shown = new Set(sessions.map(({ sessionId }) => sessionId))
  return [...before.filter((id) => !shown.has(id)), ...[...shown].filter((id) => chosen.has(id))]
}

/** The first session whose code begins with the typed letters; -1 if there is none. */
export const placeOfCode = (sessions: readonly Session[], typed: string): number =>
  sessions.findIndex(({ code }) => code?.startsWith(typed.toUpperCase()) ?? false)
