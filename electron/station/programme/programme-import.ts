import {
  essentialProgrammeFields,
  type ProgrammeField,
  type ProgrammeRow,
  programmeFieldOf,
  readProgrammeRow,
} from '../../../shared/domain/programme/programme-row.ts'
import { type SessionSettings, sessionIdOfCode } from '../../../shared/domain/programme/session.ts'
import { isSame } from '../../../shared/domain/programme/session-changes.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { foldText } from '../../../shared/kernel/fold-text.ts'
import { ImportFileError } from '../attendees/import/file-fault.ts'
import type { PlanReader } from '../attendees/import/plan-reader.ts'
import type { Plan } from '../attendees/import/read-plan.ts'
import type { Catalog } from '../catalog.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { programmeWording } from './programme-wording.ts'
import { roomIdOf } from './rooms.ts'

export interface ProgrammeReport {
  imported: number
  updated: number
  unchanged: number
  refused: { line: number; reason: string; detail: string }[]
  warnings: { line: number; reason: string; detail: string }[]
}
export type ProgrammeImport = ReturnType<typeof createProgrammeImport>

/** A programme has some hundred rows. A file with more than this is something else. */
const mostRows = 2000

/**
 * Imports a programme file in one transaction. Rooms and sessions become as the file says; sessions are matched by
 * code, or by title and start.
 */
export function createProgrammeImport(log: EventLog, catalog: Catalog, readPlan: PlanReader) {
  return {
    /** @throws ImportFileError, ImportBusy */
    async run(bytes: Uint8Array, { dryRun, actor }: { dryRun: boolean; actor: string }): Promise<ProgrammeReport> {
      if (catalog.event().days.length === 0) throw new ImportFileError('broken', programmeWording.noDays)
      const { rows, report } = readRows(await readPlan(bytes, mostRows), catalog)
      await log.note(actor, (writing) => {
        for (const row of rows) report[take(row, writing, dryRun)] += 1
        if (!dryRun)
          writing.append('import', base32(log.crypto.random(16), 26), {
            type: 'ImportFinished',
            kind: 'programme',
            imported: report.imported,
            updated: report.updated,
            unchanged: report.unchanged,
            refused: report.refused.length,
            vanished: 0,
          })
      })
      return report
    },
  }

  function take(row: ProgrammeRow, writing: Writing, dryRun: boolean): 'imported' | 'updated' | 'unchanged' {
    const roomId = roomIdOf(log, row.room)
    if (!dryRun && writing.state('room', roomId).name === null)
      writing.append('room', roomId, { type: 'RoomAdded', name: row.room, capacity: null })
    const { room: _, ...session } = row
    const settings: SessionSettings = { ...session, roomId }
    const seed = `${foldText(row.title)}\n${row.startsAt}`
    const sessionId = row.code ? sessionIdOfCode(row.code) : derivedId(log, 'session', seed)
    const before = writing.state('session', sessionId).settings
    if (before && isSame(before, settings)) return 'unchanged'
    if (!dryRun) writing.append('session', sessionId, { type: before ? 'SessionChanged' : 'SessionAdded', ...settings })
    return before ? 'updated' : 'imported'
  }
}

function readRows(table: Plan, catalog: Catalog): { rows: ProgrammeRow[]; report: ProgrammeReport } {
  if (table.rowCount > mostRows) throw new ImportFileError('too-many-rows', programmeWording.tooManyRows(mostRows))
  const report: ProgrammeReport = { imported: 0, updated: 0, unchanged: 0, refused: [], warnings: [] }
  const rows: ProgrammeRow[] = []
  const codes = new Map<string, number>()
  let columns: Map<ProgrammeField, number> | undefined
  for (const row of table.rows) {
    if (row.kind === 'fault') {
      report.refused.push({ line: row.line, reason: row.fault, detail: programmeWording.unreadable })
      continue
    }
    if (!columns) {
      columns = columnsOf(row.cells)
      continue
    }
    const at = columns
    const read = readProgrammeRow((field) => row.cells[at.get(field) ?? -1] ?? '', catalog.event())
    const first = read.ok && read.value.code !== null ? codes.get(read.value.code) : undefined
    if (!read.ok)
      report.refused.push({ line: row.line, reason: read.refusal, detail: programmeWording.refusals[read.refusal] })
    else if (first !== undefined)
      report.refused.push({ line: row.line, reason: 'doubled-code', detail: programmeWording.doubledCode(first) })
    else {
      if (read.value.code !== null) codes.set(read.value.code, row.line)
      rows.push(read.value)
    }
  }
  return { rows, report }
}

function columnsOf(cells: readonly string[]): Map<ProgrammeField, number> {
  const columns = new Map<ProgrammeField, number>()
  for (const [index, cell] of cells.entries()) {
    const field = programmeFieldOf(cell)
    if (field && !columns.has(field)) columns.set(field, index)
  }
  const missing = essentialProgrammeFields.filter((field) => !columns.has(field))
  if (missing.length > 0) throw new ImportFileError('missing-columns', programmeWording.missingColumns(missing, cells))
  return columns
}
