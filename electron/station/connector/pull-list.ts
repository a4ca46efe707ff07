import type { ConnectorSettings } from '../../../shared/domain/attendees/connector.ts'
import { areManyMissing } from '../../../shared/domain/attendees/import/missing-people.ts'
import { accept, type Result } from '../../../shared/kernel/result.ts'
import { ImportBusy, ImportFileError } from '../attendees/import/file-fault.ts'
import type { ImportReport, ImportRun } from '../attendees/import-runner.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { LastPull } from './last-pull.ts'
import type { ConnectorLimits } from './limits.ts'
import { presentColumns } from './present-columns.ts'
import { openToken } from './sealed-token.ts'
import { inTrouble, type Trouble } from './trouble.ts'

export interface PullRun {
  /**
   * `changes`: a planned pull. `whole`: reads and imports everything, whatever the ETags say. `whole-with-missing`: as
   * `whole`, even if many people are missing.
   */
  readonly how: 'changes' | 'whole' | 'whole-with-missing'
  /** The actor recorded with the events that the pull writes. */
  readonly actor: string
}

export type Pulled =
  | { readonly end: 'unchanged'; readonly known: Known }
  | { readonly end: 'imported'; readonly known: Known; readonly report: ImportReport }
export type Known = Pick<LastPull, 'listHash' | 'wholeAt' | 'pages'>

interface PullDeps {
  readonly log: EventLog
  readonly imports: ImportRun
  readonly limits: ConnectorLimits
  readonly now: () => number
  readonly onPage: (pages: number) => void
  readonly onImport: () => void
}

/** Ms for which unchanged ETags are believed: a platform may never change them. */
const believedMs = 3_600_000

/**
 * Reads the platform's list and imports it completely or not at all. The import begins when all pages are here, after a
 * dry run that counts the missing people. Throws if `signal` is aborted.
 */
export async function pullList(
  deps: PullDeps,
  settings: ConnectorSettings,
  before: Known,
  run: PullRun,
  signal: AbortSignal,
): Promise<Result<Pulled, Trouble>> {
  const { log, limits, now, onPage } = deps
  const token = settings.sealedToken === null ? null : openToken(settings.sealedToken, log)
  if (settings.sealedToken !== null && token === null) return inTrouble('token-unreadable')
  const isBelieved = before.wholeAt !== null && now() - before.wholeAt < believedMs
  const { readPlatform } = await import('./read-platform.ts')
  const answer = await readPlatform({
    settings,
    token,
    limits,
    signal,
    now,
    onPage,
    known: run.how === 'changes' && isBelieved ? before.pages : [],
  })
  if (!answer.ok) return answer
  if (answer.value.kind === 'same') return accept({ end: 'unchanged', known: before })
  const { file, headings, records, pages } = answer.value
  const listHash = Buffer.from(log.crypto.sha256(file)).toString('base64')
  const known: Known = { listHash, pages, wholeAt: now() }
  if (run.how === 'changes' && listHash === before.listHash) return accept({ end: 'unchanged', known })
  if (records === 0) return hasImported(log) ? inTrouble('empty-list') : accept({ end: 'unchanged', known })
  const report = await bringIn(
    deps,
    settings.mapping && headings ? presentColumns(settings.mapping, headings) : settings.mapping,
    file,
    run,
    signal,
  )
  return report.ok ? accept({ end: 'imported', known, report: report.value }) : report
}

const hasImported = (log: EventLog): boolean =>
  [...log.streams.all('import')].some(([, { counts }]) => counts?.kind === 'attendees')

async function bringIn(
  { imports, onImport }: PullDeps,
  mapping: ConnectorSettings['mapping'],
  file: Uint8Array,
  run: PullRun,
  signal: AbortSignal,
): Promise<Result<ImportReport, Trouble>> {
  const order = { mapping: mapping ?? undefined, actor: run.actor }
  try {
    onImport()
    const trial = await imports.run(file.slice(), { ...order, dryRun: true, signal })
    signal.throwIfAborted()
    if (trial.cancelled) return inTrouble('cancelled')
    const { vanishedNow, updated, unchanged } = trial
    if (run.how !== 'whole-with-missing' && areManyMissing(vanishedNow, updated + unchanged))
      return inTrouble('many-missing', { count: vanishedNow })
    // The writing import is not aborted: a half-imported list would be wrong.
    const report = await imports.run(file, { ...order, dryRun: false })
    return report.cancelled ? inTrouble('cancelled') : accept(report)
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof ImportBusy) return inTrouble('import-running')
    if (error instanceof ImportFileError) return troubleOfFile(error)
    throw error
  }
}

function troubleOfFile({ type, message }: ImportFileError) {
  switch (type) {
    case 'html':
      return inTrouble('web-page')
    case 'cancelled':
      return inTrouble('cancelled')
    case 'missing-columns':
    case 'unknown-heading':
      return inTrouble('columns', { detail: message })
    default:
      return inTrouble('bad-file', { detail: message })
  }
}
