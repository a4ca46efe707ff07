import type { ViewRow } from '../../../../shared/contract/contract.ts'

export type Session = ViewRow<'programme'>

/** All sessions in order, by day: a question may be asked at any, at a stand too, and must be reachable. */
export const daysOf = (programme: readonly Session[]): readonly (readonly [day: number, Session[]])[] => {
  const inTime = programme.toSorted((one, other) => order(one).localeCompare(order(other)))
  return [...Map.groupBy(inTime, ({ day }) => day)]
}
const order = ({ startsAt, roomName }: Session) => `${startsAt} ${roomName}`

/** Questions come a little before the session begins. */
const earlyMs = 15 * 60_000

/**
 * The session to begin with: the current or imminent one, or else the next one, or else the last of today. On a day
 * without any, of all days. `now`: milliseconds.
 */
export function currentOf(programme: readonly Session[], today: number | null, now: number): Session | undefined {
  const days = daysOf(programme)
  const all = days.find(([day]) => day === today)?.[1] ?? days.flatMap(([, ofDay]) => ofDay)
  const sessions = all.filter(({ cancelled }) => !cancelled)
  const starts = ({ startsAt }: Session) => Date.parse(startsAt) - earlyMs
  const under = sessions.filter((one) => starts(one) <= now && now < Date.parse(one.endsAt))
  // Most people sit in plenaries. A stand is open all day beside other sessions.
  const seated = sessions.filter(({ kind }) => kind !== 'stand')
  return (
    under.find(({ kind }) => kind === 'plenary') ??
    under.find(({ kind }) => kind !== 'stand') ??
    seated.find((one) => starts(one) > now) ??
    seated.at(-1) ??
    under[0] ??
    sessions.at(-1) ??
    all.at(-1)
  )
}
