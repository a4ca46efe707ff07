import type { CueImportReport, CueImportRow } from '../../../../shared/contract/cue-import.ts'
import type { CueSettings } from '../../../../shared/domain/show/cue.ts'
import { type CueRow, isBreakTitle } from '../../../../shared/domain/show/cue-row.ts'
import { strictestWish } from '../../../../shared/domain/show/cue-speaker.ts'
import { base32 } from '../../../../shared/kernel/base32.ts'
import { foldText } from '../../../../shared/kernel/fold-text.ts'
import type { PlanReader } from '../../attendees/import/plan-reader.ts'
import type { Catalog } from '../../catalog.ts'
import { derivedId } from '../../derived-id.ts'
import type { Days } from '../../event/today.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import type { Writing } from '../../event-log/writing.ts'
import { isoOrNull } from '../../iso.ts'
import { roomIdOf } from '../../programme/rooms.ts'
import type { ObsFleet } from '../obs-fleet.ts'
import { type CellNote, type CueFile, type FileRow, mostRows, readCueFile } from './cue-file.ts'
import { cueImportWording } from './cue-import-wording.ts'
import { fileLegs } from './file-legs.ts'
import { fileSpeakers, namedInRow, speakerNamed } from './file-speakers.ts'
import type { RunBook } from './run-book.ts'
import { placeKey, standingCodes, standingCues } from './standing-cues.ts'

export type CueImport = ReturnType<typeof createCueImport>
/** A row that comes in. */
interface Row extends CueRow {
  readonly cueId: string
  readonly file: FileRow
  readonly roomId: string
  /** Of a title that comes several times in a room and a day, which one it is. */
  readonly nth: number
  readonly date: string
}
type Unmade = Omit<Row, 'cueId'>

interface Asked {
  readonly dryRun: boolean
  /** What it says of who speaks is a pilot's word. */
  readonly isOfPilot: boolean
}

/** Between items of one time: less than a second. */
const besideStep = 0.001
const mostMissing = 200

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

  /** The rows of the file, of which some come in no further for what the event has not. */
  function read(
    { rows }: CueFile,
    date: string,
  ): { readonly lines: readonly FileRow[]; readonly rows: readonly Row[] } {
    const seen = new Map<string, number>()
    const codes = new Set<string>()
    const found: Unmade[] = []
    const lines = rows.map((file): FileRow => {
      const { row } = file
      if (!row) return file
      const roomId = roomIdOf(log, row.room)
      if (catalog.get('room', roomId).name === null) return refused(file, { field: 'room', reason: 'unknown-room' })
      const code = row.code === null ? null : `${roomId}\n${foldText(row.code)}`
      if (code !== null && codes.has(code)) return refused(file, { field: 'code', reason: 'doubled-code' })
      if (code !== null) codes.add(code)
      const doubt = row.scene === null ? null : doubtOf(roomId, row.scene)
      const line = doubt ? { ...file, notes: [...file.notes, { field: 'scene', reason: doubt } as const] } : file
      const at = row.plannedAt === null ? date : days.dateAt(row.plannedAt)
      const key = placeKey({ roomId, date: at, title: row.title })
      const nth = (seen.get(key) ?? 0) + 1
      seen.set(key, nth)
      found.push({ ...row, file: line, roomId, nth, date: at })
      return line
    })
    const made = cuesOf(found)
    const unnamed = new Set(made.filter(isUnnamed).map(({ file }) => file))
    const doubted = lines.map((line) => (unnamed.has(line) ? { ...line, notes: [...line.notes, notToBeNamed] } : line))
    return { lines: doubted, rows: made }
  }

  /** The name on screen of somebody who is not to be filmed, by the file or by what stands here, fails at the take. */
  function isUnnamed(row: Row): boolean {
    const { lowerThird } = row
    if (!lowerThird) return false
    const all = [...namedInRow(row), ...catalog.get('cue', row.cueId).speakers]
    const own = all.filter(({ name }) => foldText(name) === foldText(lowerThird.name))
    return strictestWish(own).image !== 'yes'
  }

  function doubtOf(roomId: string, scene: string): 'no-obs' | 'unknown-scene' | null {
    if (!fleet.obsOf(roomId)) return 'no-obs'
    const scenes = fleet.drivenIn(roomId)?.connection.shown()?.scenes
    const isThere = !scenes || scenes.some(({ name, uuid }) => name === scene || uuid === scene)
    return isThere ? null : 'unknown-scene'
  }

  /**
   * The cue of each row: the one that has its code, else the one that stands at its place and has no other code, else the
   * one that a file has made there.
   */
  function cuesOf(rows: readonly Unmade[]): readonly Row[] {
    const standing = standingCues(catalog, run, days)
    const codes = standingCodes(catalog)
    const coded = ({ code, roomId }: Unmade) => (code === null ? undefined : codes.get(`${roomId}\n${foldText(code)}`))
    const taken = new Set(rows.flatMap((row) => coded(row) ?? []))
    const atPlace = (row: Unmade) => {
      const cueId = standing.get(placeKey(row))?.[row.nth - 1]
      if (cueId === undefined || taken.has(cueId)) return undefined
      const own = catalog.get('cue', cueId).settings?.code ?? ''
      return row.code !== null && own !== '' && foldText(own) !== foldText(row.code) ? undefined : cueId
    }
    const found = rows.map((row) => coded(row) ?? atPlace(row))
    for (const cueId of found) if (cueId !== undefined) taken.add(cueId)
    return rows.map((row, index) => ({ ...row, cueId: found[index] ?? madeId(row, taken) }))
  }

  /** `taken`: cues of other rows. One of them may have been made here, before the event's days moved. */
  function madeId(row: Unmade, taken: Set<string>): string {
    const named = row.code === null ? `${placeKey(row)}\n${row.nth}` : `code\n${row.roomId}\n${foldText(row.code)}`
    for (let again = ''; ; again += '\nagain') {
      const cueId = derivedId(log, 'cue', `import\n${named}${again}`)
      if (taken.has(cueId)) continue
      taken.add(cueId)
      return cueId
    }
  }

  function take(row: Row, order: number, writing: Writing, { dryRun, isOfPilot }: Asked): CueImportRow['state'] {
    const { cueId, roomId, title, plannedAt, lengthS, lowerThird, note, colour, autoFollow, noteForHost, code, file } =
      row
    const { settings, removed, speakers: before } = writing.state('cue', cueId)
    if (removed) return 'removed'
    const newId = () => base32(log.crypto.random(17), 26)
    const named = fileSpeakers(namedInRow(row), before, { isOfPilot, newId })
    const speakerId = lowerThird && speakerNamed(lowerThird, named, before)
    const hasScene = file.cells.scene !== undefined
    const wanted = fileLegs(settings?.legs ?? [], { ...row, hasScene, speakerId }, (scene) =>
      fleet.sceneIn(roomId, scene),
    )
    const said = {
      ...(note && { note }),
      ...(colour && { colour }),
      ...(code !== null && { code }),
      ...(autoFollow && { autoFollow }),
      ...(noteForHost && { noteForHost }),
    }
    if (!settings) {
      const fixed = { isBreak: isBreakTitle(title), isFixed: false, onFailure: 'hold' } as const
      const legs = wanted ?? []
      const added = { roomId, title, plannedAt, lengthS, legs, order, ...fixed, ...said }
      if (!dryRun) writing.append('cue', cueId, { type: 'CueAdded', ...added })
      if (!dryRun && named) writing.append('cue', cueId, named)
      return 'imported'
    }
    const changes: Partial<CueSettings> = {
      ...(settings.title !== title && { title }),
      ...(settings.plannedAt !== plannedAt && { plannedAt }),
      ...(settings.lengthS !== lengthS && { lengthS }),
      // A file that says none leaves what was written here.
      ...(note && settings.note !== note && { note }),
      ...(colour && settings.colour !== colour && { colour }),
      ...(autoFollow !== null && (settings.autoFollow ?? false) !== autoFollow && { autoFollow }),
      ...(noteForHost !== null && (settings.noteForHost ?? false) !== noteForHost && { noteForHost }),
      ...(code !== null && settings.code !== code && { code }),
      ...(wanted && { legs: wanted }),
    }
    const { roomId: _, ...given } = changes
    const isChanged = Object.keys(given).length > 0
    if (!isChanged && !named) return 'unchanged'
    if (!dryRun && isChanged) writing.append('cue', cueId, { type: 'CueUpdated', changes: given })
    if (!dryRun && named) writing.append('cue', cueId, named)
    return 'updated'
  }

  /** Cues of the rooms and days that the file is about, which none of its rows names. */
  function missingOf(rows: readonly Row[]): CueImportReport['missing'] {
    const named = new Set(rows.map(({ cueId }) => cueId))
    return [...Map.groupBy(rows, ({ roomId }) => roomId)].flatMap(([roomId, own]) => {
      const about = new Set(own.map(({ date }) => date))
      const cues = run.ofRoom(roomId)
      const dates = run.datesOf(cues)
      const room = catalog.get('room', roomId).name ?? ''
      return cues
        .filter(({ cueId }) => !named.has(cueId) && about.has(dates.get(cueId) ?? ''))
        .map(({ cueId, settings }) => ({ cueId, room, title: settings.title }))
    })
  }

  return {
    /** @throws ImportFileError, ImportBusy */
    async run(bytes: Uint8Array, { actor, ...asked }: Asked & { readonly actor: string }): Promise<CueImportReport> {
      const { timeZone, days: dates } = catalog.event()
      const date = usualDate()
      const file = readCueFile(await readPlan(bytes, mostRows), { timeZone, days: dates, date })
      const { lines, rows } = read(file, date)
      const missing = missingOf(rows).slice(0, mostMissing)
      const states = new Map<number, CueImportRow['state']>()
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
          states.set(row.file.line, take(row, order, writing, asked))
        }
      })
      return reportOf(file, lines, { states, missing, roomOf: (name) => catalog.get('room', roomIdOf(log, name)).name })
    },
  }
}

const notToBeNamed = { field: 'lowerThird', reason: 'not-to-be-named' } as const

const refused = (file: FileRow, note: CellNote): FileRow => ({ ...file, row: null, notes: [...file.notes, note] })

function reportOf(
  { headingLine, columns }: CueFile,
  lines: readonly FileRow[],
  {
    states,
    missing,
    roomOf,
  }: {
    readonly states: ReadonlyMap<number, CueImportRow['state']>
    readonly missing: CueImportReport['missing']
    readonly roomOf: (name: string) => string | null
  },
): CueImportReport {
  const rows = lines.map(({ line, cells, notes, row }): CueImportRow => {
    const read = row && {
      ...row,
      room: roomOf(row.room) ?? row.room,
      plannedAt: isoOrNull(row.plannedAt),
      isBreak: isBreakTitle(row.title),
      speakers: [...row.speakers],
    }
    return { line, cells, notes: [...notes], read, state: states.get(line) ?? 'refused' }
  })
  const count = (...wanted: CueImportRow['state'][]) => rows.filter(({ state }) => wanted.includes(state)).length
  const findings = (isWanted: (row: FileRow) => boolean) =>
    lines.filter(isWanted).flatMap(({ line, notes, row }) =>
      // One reason is enough to refuse a row.
      (row ? notes : notes.slice(0, 1)).map(({ reason }) => ({
        line,
        reason,
        detail: cueImportWording.reasons[reason],
      })),
    )
  const removed = rows.flatMap(({ line, state }) =>
    // Removed here by somebody: a file does not bring it back, and says so.
    state === 'removed' ? [{ line, reason: 'removed', detail: cueImportWording.removed }] : [],
  )
  return {
    imported: count('imported'),
    updated: count('updated'),
    unchanged: count('unchanged', 'removed'),
    refused: findings(({ row }) => row === null),
    warnings: [...findings(({ row }) => row !== null), ...removed],
    headingLine,
    columns: [...columns],
    rows,
    missing: [...missing],
  }
}
