import type { ViewRow } from '../../../../shared/contract/contract.ts'

type Session = ViewRow<'programme'>

/** How full a session is. Colour, shape and word follow from it. */
export type Fill = 'cancelled' | 'waiting' | 'over' | 'full' | 'few' | 'room' | 'open'

/** From this share on the number of free places is shown. */
const fewFrom = 0.9

export const shareOf = ({ admitted, capacity }: Pick<Session, 'admitted' | 'capacity'>): number =>
  capacity === null || capacity === 0 ? 0 : Math.min(1, admitted / capacity)

export const fillOf = (session: Session, now: number): Fill => {
  if (session.cancelled) return 'cancelled'
  if (Date.parse(session.endsAt) <= now) return 'over'
  if (session.capacity !== null && session.admitted >= session.capacity) return 'full'
  if (shareOf(session) >= fewFrom) return 'few'
  if (session.admitted === 0 && Date.parse(session.startsAt) > now) return 'waiting'
  return session.capacity === null ? 'open' : 'room'
}

const byStart = (a: Session, b: Session) =>
  Date.parse(a.startsAt) - Date.parse(b.startsAt) || (a.code ?? a.title).localeCompare(b.code ?? b.title, 'fr')

/** Current sessions, then the next ones; the last ones when all are over. */
export const sessionsToWatch = (sessions: readonly Session[], now: number, limit: number): readonly Session[] => {
  const inOrder = [...sessions].sort(byStart)
  const ahead = inOrder.filter(({ endsAt }) => Date.parse(endsAt) > now)
  return ahead.length > 0 ? ahead.slice(0, limit) : inOrder.slice(-limit)
}
