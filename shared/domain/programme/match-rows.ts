import { foldText } from '../../kernel/fold-text.ts'
import type { ProgrammeRow } from './programme-row.ts'
import { type SessionSettings, sessionIdOfCode } from './session.ts'
import type { KnownSession } from './session-changes.ts'

export interface MatchedRow {
  /** Null: the file has a new session without a code. */
  readonly sessionId: string | null
  /** A session that stands in the programme without a code, and is probably the same. */
  readonly double: KnownSession | null
}

/**
 * Which session each row of a file is. By its code; or, where neither has a code, by its title and start, or by its title
 * alone if that names one session of the day and one row: it was moved.
 */
export function matchRows(rows: readonly ProgrammeRow[], known: readonly KnownSession[]): readonly MatchedRow[] {
  const codeless = known.filter(({ settings }) => settings.code === null)
  const atStart = byKey(codeless, ({ settings }) => startKey(settings))
  const ofDay = byKey(codeless, ({ settings }) => dayKey(settings))
  const rowsOfDay = byKey(
    rows.filter(({ code }) => code === null),
    dayKey,
  )
  return rows.map((row) => {
    const same = atStart.get(startKey(row))?.[0] ?? null
    if (row.code !== null) return { sessionId: sessionIdOfCode(row.code), double: same }
    const sessions = ofDay.get(dayKey(row)) ?? []
    const isOnly = sessions.length === 1 && rowsOfDay.get(dayKey(row))?.length === 1
    const found = same ?? (isOnly ? sessions[0] : undefined)
    return { sessionId: found?.sessionId ?? null, double: null }
  })
}

type Titled = Pick<SessionSettings, 'title' | 'startsAt' | 'day'>
const startKey = ({ title, startsAt }: Titled): string => `${foldText(title)}\n${startsAt}`
const dayKey = ({ title, day }: Titled): string => `${foldText(title)}\n${day}`
const byKey = <One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, readonly One[]> =>
  Map.groupBy(all, keyOf)
