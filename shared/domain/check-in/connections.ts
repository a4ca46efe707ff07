import type { HalfDay } from './half-days.ts'

/** That somebody was on a session's page from afar, in ms since 1970. */
export interface Connection {
  readonly sessionId: string
  readonly from: number
  readonly until: number
}
type Span = Pick<Connection, 'from' | 'until'>

/**
 * Somebody has followed half a day who was there so long of it, in ms, in one go or in several: on the spot a desk has seen who came; from
 * afar a page that was opened by mistake proves nothing.
 */
export const leastFollowedMs = 15 * 60_000
/** A page that stays open over lunch follows nothing: a session counts from its start to its end, and so much longer, in ms, where it runs late. */
export const mostLateMs = 60 * 60_000

/** Spans that overlap or touch as one, in the order of time: whoever has two pages open is there once. */
export function unionOf(spans: readonly Span[]): readonly Span[] {
  const union: { from: number; until: number }[] = []
  for (const { from, until } of spans.toSorted((one, other) => one.from - other.from)) {
    const last = union.at(-1)
    if (last && from <= last.until) last.until = Math.max(last.until, until)
    else union.push({ from, until })
  }
  return union
}

export const lengthOf = (spans: readonly Span[]): number =>
  unionOf(spans).reduce((sum, { from, until }) => sum + until - from, 0)

const within = ({ from, until }: Span, of: Span): readonly Span[] => {
  const [start, end] = [Math.max(from, of.from), Math.min(until, of.until)]
  return start < end ? [{ from: start, until: end }] : []
}

/** Whether somebody has followed a half-day from afar. `sessionOf`: when a session is, as planned; null: there is no such one. */
export function hasFollowed(
  half: HalfDay,
  connections: readonly Connection[],
  sessionOf: (sessionId: string) => { readonly startsAt: number; readonly endsAt: number } | null,
): boolean {
  const counted = connections.flatMap((connection) => {
    const session = sessionOf(connection.sessionId)
    if (!session) return []
    const ofSession = within(connection, { from: session.startsAt, until: session.endsAt + mostLateMs })
    return ofSession.flatMap((span) => within(span, half))
  })
  return lengthOf(counted) >= leastFollowedMs
}
