import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { AttendeeCells } from '../../../shared/domain/attendees/attendee.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isThere, splitCells } from '../../../shared/domain/attendees/attendee-stream.ts'
import { type Field, fields } from '../../../shared/domain/attendees/import/fields.ts'
import { type FileScope, isOurs, lackedColumns, scopeOf } from '../../../shared/domain/attendees/import/file-scope.ts'
import type { Finding, Warning } from '../../../shared/domain/attendees/import/finding.ts'
import type { Mapping } from '../../../shared/domain/attendees/import/mapping.ts'
import { withCorrections } from '../../../shared/domain/attendees/import/report.ts'
import { changesOf, orderChanges, replacedCorrections } from '../../../shared/domain/attendees/import/three-way.ts'
import { rowWording } from '../../../shared/domain/attendees/import/wording.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Catalog } from '../catalog.ts'
import { admissionStreamOf } from '../check-in/admissions.ts'
import type { Days } from '../event/today.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { ImportBusy, ImportFileError } from './import/file-fault.ts'
import { openImport } from './import/import-reader.ts'
import type { FileHeader } from './import/read-file.ts'
import type { IdentifiedRow } from './import/sorted-chunks.ts'
import { substituteOf } from './substitutes.ts'

export interface ImportReport {
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  /** The first 5 000 of `refusedCount`; `warnings` likewise, what a person must decide about before all others. */
  readonly refused: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly refusedCount: number
  readonly warningCount: number
  /** People of an earlier file who are not in this one. They are listed, never deleted. */
  readonly vanished: number
  /** Of those, who was in the last file. */
  readonly vanishedNow: number
  /** Stopped by a person: what had been read by then is in, and nobody was called vanished. */
  readonly cancelled: boolean
  /** `lacks`: the fields of which earlier files had a column, and this one has none: what is known of them stays. */
  readonly file: FileHeader & { readonly rows: number; readonly lacks: readonly Field[] }
}

export type ImportRun = ReturnType<typeof createImportRunner>

/** An import shares the thread with the desks: it writes for so long, in ms, and lets scans pass. */
const sliceMs = 4
/** Rows read from memory before looking at the clock again. */
const rowsPerLook = 16
/** Names looked at in one step when the people are sought who are not in the file any more. */
const namesPerStep = 100

export interface ImportOrder {
  /** Reads and counts, and writes nothing. */
  readonly dryRun: boolean
  readonly mapping: Mapping | undefined
  readonly actor: string
  /** A dry run stops when nobody waits for it any more; what writes goes on to its end without its asker. */
  readonly signal?: AbortSignal
}

/**
 * Brings a registration file into the log, one at a time. Each person is a fact of their own, so an import that is
 * killed half-way and run again ends as if it had run once.
 */
export function createImportRunner(
  log: EventLog,
  catalog: Catalog,
  days: Days,
  workerUrl: URL | undefined,
  onProgress: () => void,
) {
  let progress: ViewValue<'imports.progress'> = { state: 'idle', rows: 0, written: 0 }
  let cancelled: (() => void) | undefined
  let current: { readonly dryRun: boolean; readonly ended: Promise<unknown> } | undefined

  function tell(change: Partial<typeof progress>): void {
    progress = { ...progress, ...change }
    onProgress()
  }

  /**
   * A dry run holds nobody up: whoever comes next waits for its end, which is soon.
   *
   * @throws ImportFileError; ImportBusy while another import writes.
   */
  async function run(bytes: Uint8Array, order: ImportOrder): Promise<ImportReport> {
    while (current?.dryRun) await current.ended
    // Two files at once would each call the other's people vanished.
    if (current) throw new ImportBusy()
    const { promise, resolve } = Promise.withResolvers<void>()
    current = { dryRun: order.dryRun, ended: promise }
    try {
      return await read(bytes, order)
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
      const writer = createImportWriter(log, days, columns, scopeOf(columns, earlier), { importId, actor, dryRun })
      let rows = 0
      let stopped = false
      try {
        for await (const chunk of reading.chunks) {
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
        warnings,
        refusedCount,
        warningCount,
        ...gone,
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
    progress: () => progress,
    /** False when none is running. */
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

/** Those of registration files. Our own export has them all, and says nothing of what the next file will have. */
function earlierColumns(log: EventLog): ReadonlySet<Field> {
  const files = [...log.streams.all('import')].map(
    ([, { counts }]) => new Set(fields.filter((field) => counts?.columns?.includes(field))),
  )
  return new Set(files.filter((columns) => !isOurs(columns)).flatMap((columns) => [...columns]))
}

interface ImportAct {
  readonly importId: string
  readonly actor: string
  readonly dryRun: boolean
}

function createImportWriter(
  log: EventLog,
  days: Days,
  columns: ReadonlySet<Field>,
  scope: FileScope,
  { importId, actor, dryRun }: ImportAct,
) {
  const counts = { imported: 0, updated: 0, unchanged: 0 }
  const toDecide: Warning[] = []
  const seen = new Set<string>()

  function writeRow({ id, line, cells, vanished }: IdentifiedRow, writing: Writing): void {
    const state = writing.state('attendee', id)
    const changes = changesOf(state, cells, scope)
    const isNew = state.source === null
    // Who asked to be forgotten is not taken in again by the next file.
    const isSame = !isNew && (state.erased || Object.keys(changes).length === 0)
    if (isNew) counts.imported += 1
    else if (isSame) counts.unchanged += 1
    else counts.updated += 1
    if (!isNew && !isSame) lookAt(line, id, state, changes, writing)
    const isBack = state.vanished && !vanished
    if (dryRun || (isSame && !isBack)) return
    writeChanges(id, changes, writing)
  }

  /** What of this row a person must know, and what it means for who comes instead. */
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
    const order = comes.id === id ? { changes, corrected: [] } : orderChanges(state, comes.state, changes)
    if (comes.id !== id && Object.keys(order.changes).length > 0) {
      const passedOn = Object.keys(order.changes) as (keyof AttendeeCells)[]
      toDecide.push({
        line,
        reason: 'order-passed-on',
        detail: rowWording.orderPassedOn(passedOn, order.corrected),
      })
      if (!dryRun) writeChanges(comes.id, order.changes, writing)
    }
    const { status } = order.changes
    if (status !== undefined && status !== 'confirmed' && isAdmittedToday(comes.id, writing))
      toDecide.push({ line, reason: 'admitted-today', detail: rowWording.admittedToday(status) })
  }

  function writeChanges(id: string, changes: Partial<AttendeeCells>, writing: Writing): void {
    const { plain, personal } = splitCells(changes)
    writing.append('attendee', id, { type: 'AttendeeImported', importId, changes: plain, person: personal })
  }

  const isAdmittedToday = (id: string, writing: Writing): boolean => {
    const [kind, stream] = admissionStreamOf(id, { checkpoint: 'entrance', date: days.today().date })
    return writing.state(kind, stream).standing.length > 0
  }

  /** Runs `step` until it says there is no more, in slices that leave room for scans between them. */
  async function inSlices(step: (writing: Writing) => boolean): Promise<void> {
    let more = true
    while (more) {
      await log.note(actor, (writing) => {
        const until = performance.now() + sliceMs
        do {
          for (let count = 0; more && count < rowsPerLook; count++) more = step(writing)
        } while (more && performance.now() < until)
      })
      // Turns of the event loop for whoever came meanwhile: what was written is a slice, and its rows are another.
      await new Promise(setImmediate)
      log.derived.flush()
      await new Promise(setImmediate)
    }
  }

  return {
    counts,
    /** Rows that a person must look at for what they do to what is known: they took back what a desk had written … */
    toDecide,
    async take(rows: readonly IdentifiedRow[]): Promise<void> {
      let at = 0
      await inSlices((writing) => {
        const row = rows[at++]
        if (!row) return false
        seen.add(row.id)
        writeRow(row, writing)
        return at < rows.length
      })
    },
    /** Marks who is not in the file any more, where all of it was read; gives their number, and of those newly so. */
    async finish(refused: number, stopped: boolean): Promise<Pick<ImportReport, 'vanished' | 'vanishedNow'>> {
      let vanished = 0
      let vanishedNow = 0
      let after = ''
      await inSlices((writing) => {
        const ids = stopped ? [] : log.streams.ids('attendee', after, namesPerStep)
        for (const id of ids) {
          after = id
          if (seen.has(id)) continue
          const state = writing.state('attendee', id)
          const isGone = state.source === 'file' && substituteOf(writing, id, state) === null
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

/** The last of those who took a ticket over, one from the other; undefined where that one is not kept any more. */
function whoComes(
  id: string,
  state: AttendeeState,
  writing: Writing,
): { readonly id: string; readonly state: AttendeeState } | undefined {
  const met = new Set([id])
  let last = { id, state }
  // Two stations may each have named the other's person: a circle has no last one.
  const nextOf = () => substituteOf(writing, last.id, last.state)
  for (let next = nextOf(); next !== null; next = nextOf()) {
    if (met.has(next)) return undefined
    met.add(next)
    last = { id: next, state: writing.state('attendee', next) }
  }
  return isThere(last.state) ? last : undefined
}
