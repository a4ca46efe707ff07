import type { z } from 'zod'
import type { programmeChange } from '../../../shared/contract/programme.ts'
import { type Choices, type LostChoices, lostChoices } from '../../../shared/domain/programme/lost-choices.ts'
import type { ProgrammeRow } from '../../../shared/domain/programme/programme-row.ts'
import type { SessionSettings } from '../../../shared/domain/programme/session.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { foldText } from '../../../shared/kernel/fold-text.ts'
import { ImportFileError } from '../attendees/import/file-fault.ts'
import type { PlanReader } from '../attendees/import/plan-reader.ts'
import type { Catalog } from '../catalog.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { iso } from '../iso.ts'
import { type PlannedSession, type ProgrammePlan, planProgramme } from './programme-plan.ts'
import { type Issue, mostRows, readRows } from './programme-rows.ts'
import { programmeWording } from './programme-wording.ts'
import { roomIdOf } from './rooms.ts'
import { hasSession, standingSessions } from './standing-sessions.ts'
import { createTakeOver } from './take-over.ts'

/** What an import of a programme, or of a run of show, has made or would make. */
export interface PlanReport {
  imported: number
  updated: number
  unchanged: number
  refused: Issue[]
  warnings: Issue[]
}
export interface ProgrammeReport extends PlanReport {
  /** Sessions that the file makes otherwise in these fields. Null: it adds them. */
  changes: Change[]
  /** Sessions that no line names. They stay. */
  missing: { sessionId: string; title: string; registered: number }[]
  /** What people have chosen and neither the file nor the programme has. */
  lostChoices: LostChoices
}
type Change = z.output<typeof programmeChange>

const standingOf = ({ startsAt, endsAt, kind, code, capacity }: SessionSettings, room: string): Change['now'] => ({
  startsAt: iso(startsAt),
  endsAt: iso(endsAt),
  room,
  kind,
  code,
  capacity,
})

export type ProgrammeImport = ReturnType<typeof createProgrammeImport>

/** Imports a programme file in one transaction. Rooms and sessions become as the file says (`match-rows.ts`). */
export function createProgrammeImport(
  log: EventLog,
  catalog: Catalog,
  readPlan: PlanReader,
  registeredFor: (sessionId: string) => number,
  choices: Choices,
) {
  const takeOver = createTakeOver(log, catalog)
  const newIdOf = ({ title, startsAt }: ProgrammeRow): string =>
    derivedId(log, 'session', `${foldText(title)}\n${startsAt}`)
  const settingsOf = ({ room, ...session }: ProgrammeRow): SessionSettings => ({
    ...session,
    roomId: roomIdOf(log, room),
  })

  return {
    /** @throws ImportFileError, ImportBusy */
    async run(bytes: Uint8Array, { dryRun, actor }: { dryRun: boolean; actor: string }): Promise<ProgrammeReport> {
      if (catalog.event().days.length === 0) throw new ImportFileError('broken', programmeWording.noDays)
      const { rows, refused, issues } = readRows(await readPlan(bytes, mostRows), catalog)
      return log.note(actor, (writing) => {
        const mayTake = (sessionId: string) => takeOver.mayTake(writing, sessionId)
        const facts = { settingsOf, newIdOf, registeredFor, mayTake }
        const plan = planProgramme({ rows, refused }, standingSessions(catalog), facts)
        const report = { ...reportOf(plan), refused: issues }
        if (!dryRun) {
          for (const one of plan.planned) write(writing, one)
          takeOver.write(writing, plan.planned)
          const { imported, updated, unchanged } = report
          writing.append('import', base32(log.crypto.random(16), 26), {
            type: 'ImportFinished',
            kind: 'programme',
            imported,
            updated,
            unchanged,
            refused: issues.length,
            vanished: 0,
          })
        }
        return report
      })
    },
  }

  function reportOf({ planned, warnings, missing }: ProgrammePlan) {
    const isSo = ({ before, fields }: PlannedSession) => before !== null && fields.length === 0
    const changed = planned.filter((one) => !isSo(one))
    const imported = changed.filter(({ before }) => before === null).length
    const named = new Set(planned.map(({ sessionId }) => sessionId))
    return {
      imported,
      updated: changed.length - imported,
      unchanged: planned.length - changed.length,
      warnings: [...warnings],
      changes: changed.map(({ line, row: { title, room }, settings, before, fields }) => ({
        line,
        title,
        fields: before === null ? null : [...fields],
        now: standingOf(settings, room),
        before: before && standingOf(before, log.streams.state('room', before.roomId).name ?? ''),
      })),
      missing: missing.map(({ sessionId, settings: { title } }) => ({
        sessionId,
        title,
        registered: registeredFor(sessionId),
      })),
      lostChoices: lostChoices(choices, (sessionId) => named.has(sessionId) || hasSession(catalog, sessionId)),
    }
  }

  function write(writing: Writing, { row, sessionId, takes, settings, before, fields }: PlannedSession): void {
    if (writing.state('room', settings.roomId).name === null)
      writing.append('room', settings.roomId, { type: 'RoomAdded', name: row.room, capacity: null })
    if (takes !== null || (before !== null && fields.length === 0)) return
    writing.append('session', sessionId, { type: before ? 'SessionChanged' : 'SessionAdded', ...settings })
  }
}
