import type { HalfDay } from './half-days.ts'

/** A stay of a remote person on a session's page, in ms since 1970. */
export interface Connection {
  readonly sessionId: string
  readonly from: number
  readonly until: number
}
type Span = Pick<Connection, 'from' | 'until'>

/**
 * How long a remote person must follow a half-day for it to count, in ms, in one or several stays. On site a desk has
 * seen the person; a page opened by mistake proves nothing.
 */
export const leastFollowedMs = 15 * 60_000
/**
 * A session counts from its start until its end, plus this time, in ms, for a late end. A page left open over lunch
 * does not count.
 */
export const mostLateMs = 60 * 60_000

/** Overlapping or touching spans as one, in time order: a person with two open pages is there once. */
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

/**
 * Whether a person has followed a half-day remotely. `sessionOf`: a session's planned times; null if it does not exist.
 */
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
