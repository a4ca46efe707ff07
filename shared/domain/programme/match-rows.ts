import { foldText } from '../../kernel/fold-text.ts'
import type { ProgrammeRow } from './programme-row.ts'
import { type SessionSettings, sessionIdOfCode } from './session.ts'
import type { KnownSession } from './session-changes.ts'

export interface MatchedRow {
  /** Null: the file has a new session without a code. */
  readonly sessionId: string | null
  /** The session that stands in the programme without a code, and that the row gives its code. */
  readonly takes: KnownSession | null
  /** A session that stands in the programme without a code, is probably the same, and stays beside. */
  readonly double: KnownSession | null
}

interface Facts {
  readonly roomIdOf: (row: ProgrammeRow) => string
  /** Whether all that refers to the session can follow it to another id. */
  readonly mayTake: (sessionId: string) => boolean
}

/**
 * Which session each row of a file is. By its code; or, where neither has a code, by its title and start, or by its title
 * alone if that names one session of the day and one row: it was moved. A row with a new code takes over the session without
 * a code of its title, start and room: somebody has typed it before the file came.
 */
export function matchRows(
  rows: readonly ProgrammeRow[],
  known: readonly KnownSession[],
  { roomIdOf, mayTake }: Facts,
): readonly MatchedRow[] {
  const codeless = known.filter(({ settings }) => settings.code === null)
  const atStart = byKey(codeless, ({ settings }) => startKey(settings))
  const ofDay = byKey(codeless, ({ settings }) => dayKey(settings))
  const rowsOfDay = byKey(
    rows.filter(({ code }) => code === null),
    dayKey,
  )
  const ids = new Set(known.map(({ sessionId }) => sessionId))
  const without = rows.map((row) => {
    if (row.code !== null) return null
    const sessions = ofDay.get(dayKey(row)) ?? []
    const isOnly = sessions.length === 1 && rowsOfDay.get(dayKey(row))?.length === 1
    return atStart.get(startKey(row))?.[0] ?? (isOnly ? sessions[0] : null) ?? null
  })
  const claimed = new Set(without.map((session) => session?.sessionId))
  return rows.map((row, index): MatchedRow => {
    if (row.code === null) return { sessionId: without[index]?.sessionId ?? null, takes: null, double: null }
    const sessionId = sessionIdOfCode(row.code)
    const same = (atStart.get(startKey(row)) ?? []).filter((one) => !claimed.has(one.sessionId))
    const isTaken = ({ sessionId: id, settings }: KnownSession) => settings.roomId === roomIdOf(row) && mayTake(id)
    const takes = ids.has(sessionId) ? undefined : same.find(isTaken)
    if (takes) claimed.add(takes.sessionId)
    return { sessionId, takes: takes ?? null, double: takes ? null : (same[0] ?? null) }
  })
}

type Titled = Pick<SessionSettings, 'title' | 'startsAt' | 'day'>
const startKey = ({ title, startsAt }: Titled): string => `${foldText(title)}\n${startsAt}`
const dayKey = ({ title, day }: Titled): string => `${foldText(title)}\n${day}`
const byKey = <One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, readonly One[]> =>
  Map.groupBy(all, keyOf)
