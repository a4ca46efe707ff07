import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { AttendeeCells } from '../../../shared/domain/attendees/attendee.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isListed, isThere, splitCells } from '../../../shared/domain/attendees/attendee-stream.ts'
import { type Field, fields } from '../../../shared/domain/attendees/import/fields.ts'
import { type FileScope, isOurs, lackedColumns, scopeOf } from '../../../shared/domain/attendees/import/file-scope.ts'
import type { Finding, Warning } from '../../../shared/domain/attendees/import/finding.ts'
import type { Mapping } from '../../../shared/domain/attendees/import/mapping.ts'
import { metSubstitute } from '../../../shared/domain/attendees/import/met-substitute.ts'
import { withCorrections } from '../../../shared/domain/attendees/import/report.ts'
import { changesOf, orderChanges, replacedCorrections } from '../../../shared/domain/attendees/import/three-way.ts'
import { rowWording } from '../../../shared/domain/attendees/import/wording.ts'
import { nameAsShown } from '../../../shared/domain/attendees/name-as-shown.ts'
import { haveOneName, isAnotherName, nameKey } from '../../../shared/domain/attendees/one-name.ts'
import { pairIdOf } from '../../../shared/domain/attendees/same-person.ts'
import { createChoices, type LostChoices, lostChoices } from '../../../shared/domain/programme/lost-choices.ts'
import { sessionIdOfCode } from '../../../shared/domain/programme/session.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Catalog } from '../catalog.ts'
import { admissionStreamOf } from '../check-in/admissions.ts'
import type { Days } from '../event/today.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import type { People } from '../people/index.ts'
import { hasSession } from '../programme/standing-sessions.ts'
import { ImportBusy, ImportFileError } from './import/file-fault.ts'
import { openImport } from './import/import-reader.ts'
import type { FileHeader } from './import/read-file.ts'
import type { IdentifiedRow } from './import/sorted-chunks.ts'
import { inSlices } from './in-slices.ts'
import type { MergedPeople } from './merged-people.ts'
import { substituteOf } from './substitutes.ts'

export interface ImportReport {
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  /**
   * The first 5 000 of `refusedCount`. `warnings` likewise; those that need a person's decision come first. After a
   * real import a warning names its person, unless it would reveal a past.
   */
  readonly refused: readonly Finding[]
  readonly warnings: readonly (Finding & { readonly attendeeId?: string })[]
  readonly refusedCount: number
  readonly warningCount: number
  /** People of an earlier file who are not in this one. They are listed, never deleted. */
  readonly vanished: number
  /** How many of `vanished` were in the last file. */
  readonly vanishedNow: number
  /** What the file's people have chosen and the programme does not have. */
  readonly lostChoices: LostChoices
  /** A person stopped the import. The rows read until then are imported, and nobody is marked as vanished. */
  readonly cancelled: boolean
  /** `lacks`: fields that had a column in earlier files and have none here. Their known values stay. */
  readonly file: FileHeader & { readonly rows: number; readonly lacks: readonly Field[] }
}

export type ImportRun = ReturnType<typeof createImportRunner>

/** Names checked in one step of the search for people who are no longer in the file. */
const namesPerStep = 100

export interface ImportOrder {
  /** Reads and counts, and writes nothing. */
  readonly dryRun: boolean
  readonly mapping: Mapping | undefined
  readonly actor: string
  /** Aborts a dry run that nobody waits for any more. A writing import continues without its caller. */
  readonly signal?: AbortSignal
}

interface Deps {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly days: Days
  readonly people: Pick<People, 'directory' | 'mergedPeople' | 'filled'>
  readonly workerUrl: URL | undefined
  readonly onProgress: () => void
}

/**
 * Imports registration files, one at a time. Each person is one event, so an interrupted import that is run again ends
 * as if it had run once.
 */
export function createImportRunner({ log, catalog, days, people, workerUrl, onProgress }: Deps) {
  let progress: ViewValue<'imports.progress'> = { state: 'idle', rows: 0, written: 0 }
  let cancelled: (() => void) | undefined
  let current: { readonly dryRun: boolean; readonly ended: Promise<unknown> } | undefined

  function tell(change: Partial<typeof progress>): void {
    progress = { ...progress, ...change }
    onProgress()
  }

  /**
   * A dry run does not make later imports fail: they wait for its end.
   * @throws ImportFileError; ImportBusy while another import writes.
   */
  const run = (bytes: Uint8Array, order: ImportOrder): Promise<ImportReport> =>
    alone(order.dryRun, () => read(bytes, order))

  async function alone<Answer>(dryRun: boolean, work: () => Promise<Answer>): Promise<Answer> {
    while (current?.dryRun) await current.ended
    // Two files at once would each mark the other's people as vanished.
    if (current) throw new ImportBusy()
    const { promise, resolve } = Promise.withResolvers<void>()
    current = { dryRun, ended: promise }
    try {
      return await work()
    } finally {
      current = undefined
      resolve()
    }
  }

  async function read(bytes: Uint8Array, { dryRun, mapping, actor, signal }: ImportOrder): Promise<ImportReport> {
    const dayCount = catalog.event().days.length
    const reading = openImport(bytes, {
      dayCount,
      peopleKey: log.keys.first('people'),
      ...(mapping && { mapping }),
      ...(workerUrl && { workerUrl }),
    })
    cancelled = () => void reading.cancel()
    if (dryRun) onAbort(signal, cancelled)
    try {
      const header = await reading.header
      tell({ state: dryRun ? 'reading' : 'writing', rows: Math.max(0, header.rowCount - 1), written: 0 })
      const columns = columnsOf(header.mapping)
      const earlier = earlierColumns(log)
      const importId = base32(log.crypto.random(16), 26)
      await people.filled()
      const known = { substitutes: people.directory.substitutes(), mergedPeople: people.mergedPeople }
      const scope = scopeOf(columns, earlier)
      const writer = createImportWriter(log, days, columns, scope, known, { importId, actor, dryRun })
      let rows = 0
      let stopped = false
      try {
        for await (const chunk of reading.chunks) {
          writer.listWarned(reading.report().warnings)
          await writer.take(chunk.rows)
          rows += chunk.accepted + chunk.refused.length
          tell({ written: rows })
        }
      } catch (error) {
        stopped = isStop(error)
        if (!stopped) throw error
      }
      const gone = await writer.finish(reading.report().refusedCount, stopped)
      tell({ state: stopped ? 'cancelled' : 'done', written: rows })
      const { refused, refusedCount, ...found } = reading.report()
      const { warnings, warningCount } = withCorrections(found, writer.toDecide)
      return {
        ...writer.counts,
        refused,
        warnings: dryRun ? warnings : warnings.map((warning) => ({ ...warning, ...writer.personOf(warning) })),
        refusedCount,
        warningCount,
        ...gone,
        lostChoices: lostChoices(writer.choices, (sessionId) => hasSession(catalog, sessionId)),
        cancelled: stopped,
        file: { ...header, rows, lacks: lackedColumns(columns, earlier) },
      }
    } catch (error) {
      tell({ state: isStop(error) ? 'cancelled' : 'failed' })
      throw error
    } finally {
      cancelled = undefined
      void reading.cancel()
    }
  }

  return {
    run,
    /** Work that no import may run beside. @throws ImportBusy while an import writes */
    alone: <Answer>(work: () => Promise<Answer>): Promise<Answer> => alone(false, work),
    isWriting: (): boolean => current?.dryRun === false,
    progress: () => progress,
    /** False if no import is running. */
    cancel(): boolean {
      cancelled?.()
      return cancelled !== undefined
    },
  }
}

const isStop = (error: unknown): boolean => error instanceof ImportFileError && error.type === 'cancelled'

function onAbort(signal: AbortSignal | undefined, stop: () => void): void {
  if (signal?.aborted) stop()
  else signal?.addEventListener('abort', stop, { once: true })
}

const columnsOf = ({ columns }: Mapping): ReadonlySet<Field> =>
  new Set(fields.filter((field) => [columns[field] ?? []].flat().length > 0))

/** Columns of earlier registration files. Régie's own export has all columns and says nothing about the next file's. */
function earlierColumns(log: EventLog): ReadonlySet<Field> {
  const files = [...log.streams.all('import')].map(
    ([, { counts, undone }]) =>
      new Set(undone === null ? fields.filter((field) => counts?.columns?.includes(field)) : []),
  )
  return new Set(files.filter((columns) => !isOurs(columns)).flatMap((columns) => [...columns]))
}

interface ImportAct {
  readonly importId: string
  readonly actor: string
  readonly dryRun: boolean
}

interface Known {
  /** Ids of the people who come instead of somebody else. */
  readonly substitutes: readonly string[]
  readonly mergedPeople: MergedPeople
}

function createImportWriter(
  log: EventLog,
  days: Days,
  columns: ReadonlySet<Field>,
  scope: FileScope,
  { substitutes, mergedPeople }: Known,
  { importId, actor, dryRun }: ImportAct,
) {
  const counts = { imported: 0, updated: 0, unchanged: 0 }
  const choices = createChoices()
  const toDecide: Warning[] = []
  const seen = new Set<string>()
  /** Of the lines that the report names. */
  const idOfLine = new Map<number, string>()
  let listed = 0
  const substitutesByName = Map.groupBy(substitutes, (id) => nameKey(cellsOf(log.streams.state('attendee', id))))
  /** Substitutes who have a line of their own in this file. */
  const met = new Set<string>()

  function writeRow({ id, line, cells, vanished }: IdentifiedRow, writing: Writing): void {
    if (idOfLine.has(line)) idOfLine.set(line, id)
    const state = writing.state('attendee', id)
    const isNew = state.source === null || (state.undone && !state.erased)
    const changes = isNew ? cells : changesOf(state, cells, scope)
    // An erased person is not imported again.
    const isSame = !isNew && (state.erased || Object.keys(changes).length === 0)
    if (isNew) counts.imported += 1
    else if (isSame) counts.unchanged += 1
    else counts.updated += 1
    if (!isNew && !isSame) lookAt(line, id, state, changes, writing)
    const isBack = state.vanished && !vanished
    if (!dryRun && (!isSame || isBack)) writeChanges(id, changes, writing)
    if (isNew) lookForSubstitute(line, id, cells, writing)
  }

  /** The platform may give a person of its own code whom a desk has entered in place of somebody. */
  function lookForSubstitute(line: number, id: string, incoming: AttendeeCells, writing: Writing): void {
    // Nearly always nobody: 100 000 rows are looked up.
    const namesakes = substitutesByName.size === 0 ? undefined : substitutesByName.get(nameKey(incoming))
    if (!namesakes) return
    const waiting = namesakes.filter((one) => one !== id && isWithoutLine(one, writing))
    const found = metSubstitute(
      incoming,
      waiting.map((one) => [one, cellsOf(writing.state('attendee', one))]),
    )
    if (found === null) return
    const name = nameAsShown(cellsOf(writing.state('attendee', found.attendeeId)))
    const entry = mergedPeople.shownFor(found.attendeeId)
    const { said } = writing.state('same-person', pairIdOf(entry, id))
    if (said === 'two-people') return
    if (!found.isSame || (said === null && !mergedPeople.mayMerge(entry, id))) {
      toDecide.push({ line, reason: 'substitute-namesake', detail: rowWording.substituteNamesake(name) })
      return
    }
    toDecide.push({ line, reason: 'substitute-met', detail: rowWording.substituteMet(name) })
    met.add(found.attendeeId)
    if (!dryRun && said === null)
      writing.append('same-person', pairIdOf(entry, id), { type: 'AttendeeMerged', attendeeId: entry, person: null })
  }

  const isWithoutLine = (id: string, writing: Writing): boolean => {
    const state = writing.state('attendee', id)
    return isListed(state) && substituteOf(writing, id, state) === null && !hasLine(id, writing)
  }

  /** A registration file lists the person by themselves. */
  const hasLine = (id: string, writing: Writing): boolean =>
    met.has(id) || mergedPeople.entriesOf(id).some((entry) => writing.state('attendee', entry).source === 'file')

  /** The platform may pass a ticket on that a desk has passed on, or that somebody has come in with. */
  function lookAtName(line: number, id: string, renamed: AttendeeCells, state: AttendeeState, writing: Writing): void {
    const isPassedOn = isAnotherName(cellsOf(state), renamed)
    const instead = substituteOf(writing, id, state)
    if (instead === null) {
      if (isPassedOn && isAdmittedToday(id, writing))
        toDecide.push({ line, reason: 'renamed-inside', detail: rowWording.renamedInside })
      return
    }
    const comes = cellsOf(writing.state('attendee', instead))
    if (haveOneName(renamed, comes)) toDecide.push({ line, reason: 'transfer-met', detail: rowWording.transferMet })
    else if (isPassedOn)
      toDecide.push({
        line,
        reason: 'transfer-apart',
        detail: rowWording.transferApart(nameAsShown(comes)),
      })
  }

  /** Collects what a person must know about this row, and passes order changes on to the substitute. */
  function lookAt(line: number, id: string, state: AttendeeState, changes: Partial<AttendeeCells>, writing: Writing) {
    const replaced = replacedCorrections(state, changes)
    if (replaced.length > 0)
      toDecide.push({
        line,
        reason: 'correction-replaced',
        detail: rowWording.correctionReplaced(replaced, cellsOf(state)),
      })
    const comes = whoComes(id, state, writing)
    if (!comes) return
    lookAtName(line, id, { ...cellsOf(state), ...changes }, state, writing)
    const order = comes.id === id ? { changes, corrected: [] } : orderChanges(state, comes.state, changes)
    if (comes.id !== id && Object.keys(order.changes).length > 0) {
      const passedOn = Object.keys(order.changes) as (keyof AttendeeCells)[]
      // Nor where a pilot has cancelled the ticket. A stolen reception laptop may name anybody as a substitute.
      if (hasLine(comes.id, writing) || comes.state.edits.status === 'cancelled') {
        toDecide.push({ line, reason: 'order-kept', detail: rowWording.orderKept(passedOn) })
        return
      }
      toDecide.push({
        line,
        reason: 'order-passed-on',
        detail: rowWording.orderPassedOn(passedOn, order.corrected),
      })
      if (!dryRun) writeChanges(comes.id, order.changes, writing, comes.instead)
    }
    const { status } = order.changes
    if (status !== undefined && status !== 'confirmed' && isAdmittedToday(comes.id, writing))
      toDecide.push({ line, reason: 'admitted-today', detail: rowWording.admittedToday(status) })
  }

  function writeChanges(id: string, changes: Partial<AttendeeCells>, writing: Writing, passedOn?: string): void {
    const { plain, personal } = splitCells(changes)
    const ofOrder = passedOn === undefined ? {} : { passedOn }
    const event = { type: 'AttendeeImported', importId, changes: plain, person: personal, ...ofOrder } as const
    writing.appendParsed('attendee', id, event)
  }

  const isAdmittedToday = (id: string, writing: Writing): boolean => {
    const [kind, stream] = admissionStreamOf(id, { checkpoint: 'entrance', date: days.actualDate() })
    return writing.state(kind, stream).standing.length > 0
  }

  return {
    counts,
    choices,
    /**
     * Rows that a person must look at because of their effect on known data, for example values that replaced a desk's
     * correction.
     */
    toDecide,
    /** To be told before their rows are taken. `warnings`: all so far. */
    listWarned(warnings: readonly Finding[]): void {
      for (let at = listed; at < warnings.length; at++) idOfLine.set(warnings[at]?.line ?? 0, '')
      listed = warnings.length
    },
    /** The person of a warning's line. Which lines reveal a past is told nowhere. */
    personOf({ line, reason }: Finding): { readonly attendeeId?: string } {
      const attendeeId = reason === 'personal-history' ? undefined : idOfLine.get(line)
      return attendeeId ? { attendeeId } : {}
    },
    async take(rows: Iterable<IdentifiedRow>): Promise<void> {
      const each = rows[Symbol.iterator]()
      await inSlices(log, actor, (writing) => {
        const { value: row, done } = each.next()
        if (done) return false
        seen.add(row.id)
        // A cancelled ticket takes no seat.
        if (row.cells.status !== 'cancelled') choices.add(row.cells.sessionCodes.map(sessionIdOfCode), 1)
        const decisions = toDecide.length
        writeRow(row, writing)
        if (toDecide.length > decisions) idOfLine.set(row.line, row.id)
        return true
      })
    },
    /**
     * Marks people who are no longer in the file, if all of it was read. Returns their number, and how many are new.
     */
    async finish(refused: number, stopped: boolean): Promise<Pick<ImportReport, 'vanished' | 'vanishedNow'>> {
      let vanished = 0
      let vanishedNow = 0
      let after = ''
      await inSlices(log, actor, (writing) => {
        const ids = stopped ? [] : log.streams.ids('attendee', after, namesPerStep)
        for (const id of ids) {
          after = id
          if (seen.has(id)) continue
          const state = writing.state('attendee', id)
          const isGone = state.source === 'file' && !state.undone && substituteOf(writing, id, state) === null
          if (isGone) vanished += 1
          if (isGone && !state.vanished) vanishedNow += 1
          if (isGone && !state.vanished && !dryRun)
            writing.append('attendee', id, { type: 'AttendeeVanished', importId })
        }
        return ids.length > 0
      })
      if (!dryRun)
        await log.note(actor, (writing) => {
          writing.append('import', importId, {
            type: 'ImportFinished',
            kind: 'attendees',
            ...counts,
            refused,
            vanished,
            columns: [...columns],
          })
        })
      return { vanished, vanishedNow }
    },
  }
}

/** `instead`: whom the person replaces; themselves if nobody is replaced. */
interface WhoComes {
  readonly id: string
  readonly state: AttendeeState
  readonly instead: string
}

/** The last person in a chain of substitutions. Undefined if that person has been erased. */
function whoComes(id: string, state: AttendeeState, writing: Writing): WhoComes | undefined {
  const met = new Set([id])
  let last: WhoComes = { id, state, instead: id }
  // Two stations may each have named the other's person. The chain is then a circle without a last person.
  const nextOf = () => substituteOf(writing, last.id, last.state)
  for (let next = nextOf(); next !== null; next = nextOf()) {
    if (met.has(next)) return undefined
    met.add(next)
    last = { id: next, state: writing.state('attendee', next), instead: last.id }
  }
  return isThere(last.state) ? last : undefined
}
