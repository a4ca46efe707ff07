import { matchRows } from '../../../shared/domain/programme/match-rows.ts'
import type { ProgrammeRow } from '../../../shared/domain/programme/programme-row.ts'
import { isNamedBy, type RefusedRow } from '../../../shared/domain/programme/refused-row.ts'
import type { SessionSettings } from '../../../shared/domain/programme/session.ts'
import { changedFields, type KnownSession, overlaps } from '../../../shared/domain/programme/session-changes.ts'
import { programmeWording } from './programme-wording.ts'

export interface ReadRow {
  readonly line: number
  readonly row: ProgrammeRow
}

export interface Warning {
  readonly line: number
  readonly reason: 'double-session' | 'too-few-seats' | 'same-room'
  readonly detail: string
}

/**
 * What a file makes of one session. `takes`: the session without a code whose place it takes; `before`: null if it is new;
 * `fields`: what becomes otherwise.
 */
export interface PlannedSession extends ReadRow {
  readonly sessionId: string
  readonly takes: KnownSession | null
  readonly settings: SessionSettings
  readonly before: SessionSettings | null
  readonly fields: readonly (keyof SessionSettings)[]
}

/** What a file makes of the programme, before anything is written. `missing`: sessions that no line names; they stay. */
export interface ProgrammePlan {
  readonly planned: readonly PlannedSession[]
  readonly warnings: readonly Warning[]
  readonly missing: readonly KnownSession[]
}

/** The lines of a file. `refused`: those that are not taken in, with what they still say of their session. */
export interface ReadRows {
  readonly rows: readonly ReadRow[]
  readonly refused: readonly RefusedRow[]
}

export function planProgramme(
  { rows, refused }: ReadRows,
  known: readonly KnownSession[],
  given: {
    readonly settingsOf: (row: ProgrammeRow) => SessionSettings
    readonly newIdOf: (row: ProgrammeRow) => string
    readonly registeredFor: (sessionId: string) => number
    readonly mayTake: (sessionId: string) => boolean
  },
): ProgrammePlan {
  const byId = new Map(known.map((one) => [one.sessionId, one]))
  const matches = matchRows(
    rows.map(({ row }) => row),
    known,
    { roomIdOf: (row) => given.settingsOf(row).roomId, mayTake: given.mayTake },
  )
  const planned = rows.map(({ line, row }, index): PlannedSession => {
    const sessionId = matches[index]?.sessionId ?? given.newIdOf(row)
    const settings = given.settingsOf(row)
    const takes = matches[index]?.takes ?? null
    const before = (takes ?? byId.get(sessionId))?.settings ?? null
    return { line, row, sessionId, takes, settings, before, fields: before ? changedFields(before, settings) : [] }
  })
  const named = new Map(planned.map((one) => [one.sessionId, one]))
  const warnings = planned.flatMap(({ line, sessionId, takes, settings }, index): Warning[] => {
    const double = matches[index]?.double
    const registered = given.registeredFor(sessionId) + (takes ? given.registeredFor(takes.sessionId) : 0)
    const beyond = settings.capacity === null ? 0 : registered - settings.capacity
    return [
      ...(double
        ? [{ line, reason: 'double-session', detail: programmeWording.double(double.settings.title) } as const]
        : []),
      ...(beyond > 0
        ? [{ line, reason: 'too-few-seats', detail: programmeWording.tooFewSeats(registered, beyond) } as const]
        : []),
    ]
  })
  const taken = new Set(planned.map(({ takes }) => takes?.sessionId))
  const unplanned = known.filter(({ sessionId }) => !named.has(sessionId) && !taken.has(sessionId))
  const missing = unplanned.filter((session) => !refused.some((row) => isNamedBy(row, session)))
  const after = [
    ...unplanned,
    ...[...named.values()].map((one) => ({ ...(one.takes ?? byId.get(one.sessionId)), ...one })),
  ]
  return { planned, warnings: [...warnings, ...sharedRooms(after, named)], missing }
}

/** Of the file's sessions, those that are in one room with another at the same time. */
function sharedRooms(after: readonly KnownSession[], named: ReadonlyMap<string, PlannedSession>): readonly Warning[] {
  const titles = new Map(after.map(({ sessionId, settings }) => [sessionId, settings.title]))
  return [...overlaps(after)].flatMap(([sessionId, others]) => {
    const line = named.get(sessionId)?.line
    const detail = programmeWording.sameRoom(others.map((id) => titles.get(id) ?? ''))
    return line === undefined ? [] : [{ line, reason: 'same-room', detail } as const]
  })
}
