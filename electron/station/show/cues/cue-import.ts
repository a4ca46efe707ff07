import { isDeepStrictEqual } from 'node:util'
import type { CueSettings } from '../../../../shared/domain/show/cue.ts'
import {
  type CueField,
  type CueRow,
  cueFieldOf,
  essentialCueFields,
  isBreakTitle,
  readCueRow,
} from '../../../../shared/domain/show/cue-row.ts'
import {
  type CueSpeaker,
  mostCueSpeakers,
  speakersEvent,
  strictestWish,
} from '../../../../shared/domain/show/cue-speaker.ts'
import { base32 } from '../../../../shared/kernel/base32.ts'
import { foldText } from '../../../../shared/kernel/fold-text.ts'
import { ImportFileError } from '../../attendees/import/file-fault.ts'
import type { PlanReader } from '../../attendees/import/plan-reader.ts'
import type { Plan } from '../../attendees/import/read-plan.ts'
import type { Catalog } from '../../catalog.ts'
import { derivedId } from '../../derived-id.ts'
import type { Days } from '../../event/today.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import type { Writing } from '../../event-log/writing.ts'
import type { PlanReport } from '../../programme/programme-import.ts'
import { roomIdOf } from '../../programme/rooms.ts'
import type { ObsFleet } from '../obs-fleet.ts'
import { cueImportWording } from './cue-import-wording.ts'
import type { RunBook } from './run-book.ts'
import { placeKey, standingCues } from './standing-cues.ts'

export type CueImport = ReturnType<typeof createCueImport>
interface Row extends CueRow {
  readonly cueId: string
  readonly line: number
  readonly roomId: string
  /** Of a title that comes several times in a room and a day, which one it is. */
  readonly nth: number
  readonly date: string
}

interface Asked {
  readonly dryRun: boolean
  /** What it says of who speaks is a pilot's word. */
  readonly isOfPilot: boolean
}

/** Between items of one time: less than a second. */
const besideStep = 0.001
/** A run of show of two days and six rooms has some hundred rows: more is another file. */
const mostRows = 2000

/** Brings a run of show's file into the log in one transaction: the same file again changes nothing. */
export function createCueImport(deps: {
  log: EventLog
  catalog: Catalog
  days: Days
  fleet: ObsFleet
  run: RunBook
  readPlan: PlanReader
}) {
  const { log, catalog, days, fleet, run, readPlan } = deps

  /** What a row without a day is about: today, where it is one of the event's, else the first that is still to come. */
  function usualDate(): string {
    const today = days.dateAt(log.now())
    const all = catalog.event().days
    return all.find((date) => date >= today) ?? all.at(-1) ?? today
  }

  function read(table: Plan): { rows: readonly Row[]; report: PlanReport } {
    if (table.rowCount > mostRows) throw new ImportFileError('too-many-rows', cueImportWording.tooManyRows(mostRows))
    const report: PlanReport = { imported: 0, updated: 0, unchanged: 0, refused: [], warnings: [] }
    const calendar = { timeZone: catalog.event().timeZone, days: catalog.event().days, date: usualDate() }
    const rows: Omit<Row, 'cueId'>[] = []
    const seen = new Map<string, number>()
    let columns: ReadonlyMap<CueField, number> | undefined
    /** Of the headings; a cell beyond them would be lost without a word. */
    let width = 0
    for (const row of table.rows) {
      const refuse = (reason: string, detail: string) => report.refused.push({ line: row.line, reason, detail })
      if (row.kind === 'fault') {
        refuse(row.fault, cueImportWording.unreadable)
        continue
      }
      if (!columns) {
        columns = columnsOf(row.cells)
        width = row.cells.length
        continue
      }
      if (row.cells.slice(width).some((cell) => cell.trim() !== '')) {
        refuse('too-many-cells', cueImportWording.tooManyCells)
        continue
      }
      const at = columns
      const parsed = readCueRow((field) => row.cells[at.get(field) ?? -1] ?? '', calendar)
      if (!parsed.ok) {
        refuse(parsed.refusal, cueImportWording.refusals[parsed.refusal])
        continue
      }
      const { room, title, plannedAt, scene } = parsed.value
      const roomId = roomIdOf(log, room)
      if (catalog.get('room', roomId).name === null) {
        refuse('unknown-room', cueImportWording.unknownRoom)
        continue
      }
      const doubt = scene === null ? null : doubtOf(roomId, scene)
      if (doubt) report.warnings.push({ line: row.line, ...doubt })
      const date = plannedAt === null ? calendar.date : days.dateAt(plannedAt)
      const key = placeKey({ roomId, date, title })
      const nth = (seen.get(key) ?? 0) + 1
      seen.set(key, nth)
      rows.push({ ...parsed.value, line: row.line, roomId, nth, date })
    }
    if (!columns) throw new ImportFileError('missing-columns', cueImportWording.missingColumns(essentialCueFields, []))
    return { rows: cuesOf(rows), report }
  }

  function doubtOf(roomId: string, scene: string) {
    if (!fleet.obsOf(roomId)) return { reason: 'no-obs', detail: cueImportWording.noObs }
    const scenes = fleet.drivenIn(roomId)?.connection.shown()?.scenes
    const isThere = !scenes || scenes.some(({ name, uuid }) => name === scene || uuid === scene)
    return isThere ? null : { reason: 'unknown-scene', detail: cueImportWording.unknownScene }
  }

  /** The cue of each row: the one that stands at its place, else the one that a file has made there. */
  function cuesOf(rows: readonly Omit<Row, 'cueId'>[]): readonly Row[] {
    const standing = standingCues(catalog, run, days)
    const atPlace = (row: Omit<Row, 'cueId'>) => standing.get(placeKey(row))?.[row.nth - 1]
    const taken = new Set(rows.flatMap((row) => atPlace(row) ?? []))
    return rows.map((row) => ({ ...row, cueId: atPlace(row) ?? madeId(row, taken) }))
  }

  /** `taken`: cues of other rows. One of them may have been made here, before the event's days moved. */
  function madeId(row: Omit<Row, 'cueId'>, taken: Set<string>): string {
    for (let again = ''; ; again += '\nagain') {
      const cueId = derivedId(log, 'cue', `import\n${placeKey(row)}\n${row.nth}${again}`)
      if (taken.has(cueId)) continue
      taken.add(cueId)
      return cueId
    }
  }

  /**
   * What the file says of an item's speakers, where that is something else than what is known; null: nothing new. Whoever
   * is known by name keeps what was said here: a file that names no wish takes none back. A pilot's file would make a booth's
   * word of which attendee that is a pilot's: whoever wrote it would be told when somebody else comes in.
   */
  function namedSpeakers(given: Row['speakers'], before: readonly CueSpeaker[], isOfPilot: boolean) {
    if (given.length === 0) return null
    const speakers = given.map(({ name, role, image, firstNameOnly }) => {
      const known = before.find((one) => foldText(one.name) === foldText(name))
      // Drawn, because an id made of the name would tell it to whoever can try names (decision 58).
      const speakerId = known?.speakerId ?? base32(log.crypto.random(17), 26)
      return {
        speakerId,
        name,
        role: role || (known?.role ?? ''),
        attendeeId: isOfPilot && !known?.awaited ? null : (known?.attendeeId ?? null),
        // A booth's laptop could have loosened what a pilot's file said before.
        ...strictestWish([{ image, firstNameOnly }, known, known?.pilotsWish]),
      }
    })
    const known = before.map(({ marks: _, awaited: __, pilotsWish: ___, ...speaker }) => speaker)
    // Whoever was added here is not the file's to take away.
    const added = before
      .filter(({ speakerId }) => !speakers.some((one) => one.speakerId === speakerId))
      .map(({ marks: _, awaited: __, pilotsWish, ...one }) => ({ ...one, ...strictestWish([one, pilotsWish]) }))
    const all = [...speakers, ...added].slice(0, mostCueSpeakers)
    // A pilot's file says of all whom it names who they are, of those as well whom a booth had named.
    const told = isOfPilot ? before.filter(({ speakerId }) => added.some((one) => one.speakerId === speakerId)) : before
    const event = speakersEvent(all, () => '', { before: told, isOfPilot })
    const isSaid = event.speakers.every(({ awaited }, index) => awaited === before[index]?.awaited)
    return isSaid && isDeepStrictEqual(all, known) ? null : event
  }

  function take(row: Row, order: number, writing: Writing, { dryRun, isOfPilot }: Asked) {
    const { cueId, roomId, title, plannedAt, lengthS, scene, speakers, note } = row
    const { settings, removed, speakers: before } = writing.state('cue', cueId)
    const named = namedSpeakers(speakers, before, isOfPilot)
    const legs: CueSettings['legs'] =
      scene === null ? [] : [{ roomId, kind: 'scene', scene: fleet.sceneIn(roomId, scene) }]
    if (!settings) {
      const fixed = { isBreak: isBreakTitle(title), isFixed: false, onFailure: 'hold', ...(note && { note }) } as const
      if (!dryRun) {
        writing.append('cue', cueId, { type: 'CueAdded', roomId, title, plannedAt, lengthS, legs, order, ...fixed })
        if (named) writing.append('cue', cueId, named)
      }
      return 'imported'
    }
    if (removed) return 'unchanged'
    const changes = {
      ...(settings.title !== title && { title }),
      ...(settings.plannedAt !== plannedAt && { plannedAt }),
      ...(settings.lengthS !== lengthS && { lengthS }),
      // A file without notes leaves those that were written here.
      ...(note && settings.note !== note && { note }),
      // What the cue does in other rooms is not the file's.
      ...(sceneOf(settings, roomId) !== sceneOf({ legs }, roomId) && {
        legs: [...legs, ...settings.legs.filter((leg) => leg.kind !== 'scene' || leg.roomId !== roomId)],
      }),
    }
    const isChanged = Object.keys(changes).length > 0
    if (!isChanged && !named) return 'unchanged'
    if (!dryRun && isChanged) writing.append('cue', cueId, { type: 'CueUpdated', changes })
    if (!dryRun && named) writing.append('cue', cueId, named)
    return 'updated'
  }

  return {
    /** @throws ImportFileError, ImportBusy */
    async run(bytes: Uint8Array, { actor, ...asked }: Asked & { readonly actor: string }): Promise<PlanReport> {
      const { rows, report } = read(await readPlan(bytes, mostRows))
      await log.note(actor, (writing) => {
        const last = new Map<string, number>()
        const taken = new Set<string>()
        for (const row of rows) {
          const before = last.get(row.roomId) ?? run.ofRoom(row.roomId).at(-1)?.order ?? 0
          // By its time; one without, or of the same time, behind what stands above it in the file.
          let order = row.plannedAt === null ? before + besideStep : row.plannedAt / 1000
          while (taken.has(`${row.roomId} ${order}`)) order += besideStep
          taken.add(`${row.roomId} ${order}`)
          last.set(row.roomId, order)
          // Removed here by somebody: a file does not bring it back, and says so.
          if (writing.state('cue', row.cueId).removed)
            report.warnings.push({ line: row.line, reason: 'removed', detail: cueImportWording.removed })
          report[take(row, order, writing, asked)] += 1
        }
      })
      return report
    },
  }
}

const sceneOf = ({ legs }: Pick<CueSettings, 'legs'>, roomId: string): string | null => {
  const leg = legs.find((one) => one.kind === 'scene' && one.roomId === roomId)
  return leg?.kind === 'scene' ? (leg.scene.uuid ?? leg.scene.name) : null
}

function columnsOf(cells: readonly string[]): ReadonlyMap<CueField, number> {
  const columns = new Map<CueField, number>()
  for (const [index, cell] of cells.entries()) {
    const field = cueFieldOf(cell)
    if (field && !columns.has(field)) columns.set(field, index)
  }
  const missing = essentialCueFields.filter((field) => !columns.has(field))
  if (missing.length > 0) throw new ImportFileError('missing-columns', cueImportWording.missingColumns(missing, cells))
  return columns
}
