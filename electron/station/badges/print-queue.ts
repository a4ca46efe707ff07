import { setTimeout as pause } from 'node:timers/promises'
import { cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'
import {
  type AskedPrinter,
  askedPrinter,
  isForOwner,
  isOfAnotherOwner,
  isTooLate,
  isUnheard,
  type PrintJobState,
} from '../../../shared/domain/badges/print-job.ts'
import type { PrintMessage } from '../../../shared/domain/badges/print-messages.ts'
import type { PrinterSettings, PrinterState } from '../../../shared/domain/badges/printer.ts'
import type { Catalog } from '../catalog.ts'
import type { Change } from '../event-log/change.ts'
import { DatabaseUnavailable } from '../event-log/database.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { NotOursToWrite } from '../event-log/writing.ts'
import { badgeCodeOf, specimenCodeOf } from '../keys/people-codes.ts'
import type { BadgeBook } from './badge-book.ts'
import { badgeFileName, type PrinterDriver, type PrintResult } from './drivers/driver.ts'
import { openDriver } from './drivers/registry.ts'
import { ownsPrinter } from './printer-owner.ts'
import type { BadgeContent } from './render/badge-content.ts'
import type { TemplateChoices } from './render/badge-design.ts'
import { RenderError } from './render/render-error.ts'
import type { BadgeJob } from './render/render-protocol.ts'
import type { BadgeRenderer } from './render/renderer.ts'
import type { TemplateBook } from './template/template-book.ts'

export type PrintQueue = ReturnType<typeof createPrintQueue>

interface Attempted {
  readonly status: PrintResult['state']
  readonly message: PrintMessage | null
}

interface Line {
  /** Those of a batch behind all others: whoever stands at a desk does not wait for a box. */
  readonly waiting: { readonly printJobId: string; readonly isOfBatch: boolean }[]
  /** The badge that is drawn while another one prints. */
  next: { readonly drawing: BadgeJob; readonly bytes: Promise<Uint8Array> } | null
  working: boolean
  /** The job that it works at, or did last. */
  inHand: string | null
  /** Settles when what it works at is in the log. */
  work: Promise<void>
  message: string | null
  driver: PrinterDriver | null
  /** The settings that the driver was opened with. */
  openedAs: string
}

/**
 * The effects of print jobs: one at a time per printer, from the log alone. A job begins by an event of this station,
 * so that after a crash a job in hand is known as such: it becomes `unknown`, and a person is asked.
 */
export function createPrintQueue(deps: {
  log: EventLog
  catalog: Catalog
  badges: BadgeBook
  templates: TemplateBook
  renderer: BadgeRenderer
  /** Whether another station can be reached now. */
  isThere: (stationId: string) => boolean
  /** Something that `stateOf` or `isRendering` tells has changed. */
  onState: () => void
  onError: (error: unknown) => void
  /** Other devices and another clock, for a simulation. */
  open?: typeof openDriver
  wait?: (ms: number) => Promise<unknown>
}) {
  const { log, catalog, badges, templates, renderer, isThere, onState, open = openDriver, wait = pause } = deps
  /** A station that has been put out writes nothing more of its badges: that is no bug. */
  const onError = (error: unknown) => {
    if (!(error instanceof NotOursToWrite)) deps.onError(error)
  }
  const lines = new Map<string, Line>()
  const rendering = new Set<string>()
  const stopping = new AbortController()
  let isCaughtUp = false

  const isOurs = (printerId: string) => ownsPrinter(catalog, log.identity.stationId, printerId)

  function lineOf(printerId: string): Line {
    let line = lines.get(printerId)
    if (!line) {
      line = {
        waiting: [],
        next: null,
        working: false,
        inHand: null,
        work: Promise.resolve(),
        message: null,
        driver: null,
        openedAs: '',
      }
      lines.set(printerId, line)
    }
    return line
  }

  function enqueue(printJobId: string, job: PrintJobState): void {
    const { request, status } = job
    if (!request || !isOurs(request.printerId)) return
    const printer = catalog.get('printer', request.printerId)
    if (isOfAnotherOwner(job, printer)) void record(printJobId, takenOver(job.attempt)).catch(onError)
    if (!isForOwner(request, printer)) return
    if (isUnheard(job)) void record(printJobId, neverTaken(job.attempt)).catch(onError)
    if (status !== 'queued') return
    const line = lineOf(request.printerId)
    if (!line.waiting.some((one) => one.printJobId === printJobId)) {
      const isOfBatch = request.batch !== undefined
      const behind = isOfBatch ? -1 : line.waiting.findIndex((one) => one.isOfBatch)
      line.waiting.splice(behind < 0 ? line.waiting.length : behind, 0, { printJobId, isOfBatch })
    }
    if (!line.working) line.work = work(request.printerId, line)
  }

  async function work(printerId: string, line: Line): Promise<void> {
    line.working = true
    for (let next = line.waiting.shift(); next !== undefined && !stopping.signal.aborted; next = line.waiting.shift()) {
      try {
        await printOne(next.printJobId, printerId, line)
      } catch (error) {
        onError(error)
      }
    }
    line.working = false
    onState()
  }

  async function printOne(printJobId: string, printerId: string, line: Line): Promise<void> {
    const job = badges.job(printJobId)
    if (job?.status !== 'queued' || job.request?.printerId !== printerId) return
    const attempt = job.attempt + 1
    line.inHand = printJobId
    if (!(await take(printJobId, printerId, attempt))) return
    const result = await attemptOf(printJobId, printerId, line)
    line.message = result.status === 'failed' ? result.message : null
    await record(printJobId, { type: 'PrintJobSettled', attempt, ...result })
    // It did not come out because this station stops: it goes on with the others at the next start.
    if (result.status === 'failed' && stopping.signal.aborted)
      await record(printJobId, {
        type: 'PrintJobRetried',
        ...askedPrinter(printerId, catalog.get('printer', printerId)),
      })
  }

  async function attemptOf(printJobId: string, printerId: string, line: Line): Promise<Attempted> {
    const { settings, removed } = catalog.get('printer', printerId)
    const job = badges.job(printJobId)
    if (!settings || removed || !job?.request) return { status: 'failed', message: 'printer-removed' }
    const opened = driverOf(line, settings)
    if (!opened) return { status: 'failed', message: 'driver-not-built' }
    rendering.add(printJobId)
    onState()
    const drawn = await drawnBadge(drawingOf(job, opened, settings), line)
    rendering.delete(printJobId)
    onState()
    if ('message' in drawn) return { status: 'failed', message: drawn.message }
    drawAhead(opened, settings, line)
    const fileName = badgeFileName(printJobId, job.request.batch?.place)
    const print = { printJobId, fileName, bytes: drawn.bytes, label: settings.label }
    return attempted(await opened.print(print, stopping.signal))
  }

  const drawingOf = (job: PrintJobState, { format }: PrinterDriver, { label }: PrinterSettings): BadgeJob => ({
    format,
    label,
    badge: contentOf(job),
    templates: templates.choices(),
  })

  /** As it was drawn ahead on this line, unless something that it shows has changed since. */
  async function drawnBadge(
    drawing: BadgeJob,
    line: Line | null,
  ): Promise<{ readonly bytes: Uint8Array } | { readonly message: PrintMessage }> {
    const next = line?.next
    if (line) line.next = null
    try {
      const bytes = next && isSameDrawing(next.drawing, drawing) ? next.bytes : renderer.render(drawing)
      return { bytes: await bytes }
    } catch (error) {
      const key = error instanceof RenderError ? error.key : 'render-failed'
      // A label that no badge fits on is the organiser's to change, and no bug.
      if (key !== 'label-unusable' && key !== 'code-too-long') onError(error)
      return { message: key }
    }
  }

  /** The next badge, while this one prints. */
  function drawAhead(driver: PrinterDriver, settings: PrinterSettings, line: Line): void {
    const job = badges.job(line.waiting[0]?.printJobId ?? '')
    if (job?.status !== 'queued') return
    const drawing = drawingOf(job, driver, settings)
    const bytes = renderer.render(drawing)
    // Whoever needs it learns of the error then.
    bytes.catch(() => {})
    line.next = { drawing, bytes }
  }

  /** A printer that was just added or changed is looked at once, so that a folder that is not there is told at once. */
  async function look(printerId: string): Promise<void> {
    const { settings, removed } = catalog.get('printer', printerId)
    if (!settings || removed) return
    const line = lineOf(printerId)
    const status = await driverOf(line, settings)?.status()
    line.message = status?.state === 'unavailable' ? status.message : null
    onState()
  }

  function driverOf(line: Line, { driver, address, timeouts }: PrinterSettings): PrinterDriver | null {
    const openedAs = JSON.stringify([driver, address, timeouts])
    if (line.driver && line.openedAs === openedAs) return line.driver
    void line.driver?.close()
    const opened = open(driver, address, timeouts)
    line.driver = opened.ok ? opened.value : null
    line.openedAs = openedAs
    return line.driver
  }

  function contentOf({ request }: PrintJobState) {
    const { attendeeId = '', version = 0, specimen = false, codeKey } = request ?? {}
    const { firstName, lastName, organisation, category, firstNameOnly } = cellsOf(
      log.streams.state('attendee', attendeeId),
    )
    return {
      firstName,
      lastName,
      organisation,
      firstNameOnly,
      specimen,
      part: category === 'participant' ? null : category,
      code: specimen ? specimenCodeOf(log, attendeeId) : badgeCodeOf(log, attendeeId, version, codeKey),
      eventName: catalog.event().name,
    }
  }

  /**
   * What happens to a badge must be written down before anything else does: on a full disk the printer's line waits
   * until there is room.
   */
  async function untilWritten<Answer>(write: () => Promise<Answer>): Promise<Answer> {
    for (;;)
      try {
        return await write()
      } catch (error) {
        if (stopping.signal.aborted || !(error instanceof DatabaseUnavailable)) throw error
        await wait(writeAgainMs)
      }
  }

  /** False where somebody was faster: a desk has cancelled the job, sent it elsewhere, or made it needless. */
  function take(printJobId: string, printerId: string, attempt: number): Promise<boolean> {
    return untilWritten(() =>
      log.note('printer', (writing) => {
        const job = writing.state('print-job', printJobId)
        const { request, status } = job
        const printer = writing.state('printer', printerId)
        const isOwner = printer.owner === log.identity.stationId
        const stands = isOwner && status === 'queued' && request?.printerId === printerId
        if (!stands || !isForOwner(request, printer)) return false
        const { settings } = catalog.get('printer', printerId)
        // Whoever asked has been told that it failed, and has perhaps asked elsewhere.
        const isNeighbours = job.askedBy !== log.identity.stationId
        if (isNeighbours && settings && isTooLate(job, settings.takeWithinS, writing.now)) {
          writing.append('print-job', printJobId, { type: 'PrintJobExpired', attempt: job.attempt })
          return false
        }
        // Since it was asked for, its person may have been erased, replaced, or given another badge.
        const isNeeded = !badges.isIdle(printJobId, writing)
        writing.append(
          'print-job',
          printJobId,
          isNeeded ? { type: 'PrintJobTaken', attempt } : { type: 'PrintJobCancelled' },
        )
        return isNeeded
      }),
    )
  }

  function record(printJobId: string, event: PrintEvent): Promise<void> {
    return untilWritten(() => log.note('printer', (writing) => writing.append('print-job', printJobId, event)))
  }

  /** Of a neighbour's printer is known what became of its last badge, while its station is there. */
  function neighboursState(printerId: string): {
    state: 'ready' | 'busy' | 'attention' | 'away'
    message: string | null
  } {
    if (!isThere(catalog.get('printer', printerId).owner ?? '')) return { state: 'away', message: null }
    let last: PrintJobState | undefined
    for (const [, job] of badges.ofPrinter(printerId)) if (job.changedAt >= (last?.changedAt ?? 0)) last = job
    if (last?.status === 'failed') return { state: 'attention', message: last.message }
    return { state: last?.status === 'printing' ? 'busy' : 'ready', message: null }
  }

  return {
    apply({ kind, id, before, after, own }: Change): void {
      // A label less on its roll is no news of the printer.
      if (kind === 'printer' && own && !isAsBefore(before, after)) void look(id)
      if (kind !== 'print-job') return
      if (own) enqueue(id, after)
      // A neighbour's; or one of ours that a copy of this station's folder has lost, and with it that it was printed.
      else if (isCaughtUp) enqueue(id, after)
    },
    /**
     * After the log was opened: what was in hand when the station died is in doubt; what waited goes on, when all is known
     * that the others know of it: the folder may be an older copy, and the badge have come out since.
     */
    async resume(caughtUp: Promise<void> = Promise.resolve()): Promise<void> {
      for (const [id] of catalog.all('printer')) if (isOurs(id)) void look(id).catch(onError)
      await caughtUp
      isCaughtUp = true
      for (const [id, job] of badges.all()) {
        if (!job.request || !isOurs(job.request.printerId)) continue
        if (job.status === 'printing' && !rendering.has(id) && lines.get(job.request.printerId)?.inHand !== id)
          await record(id, interrupted(job.attempt)).catch(onError)
        else enqueue(id, job)
      }
    },
    isOurs,
    /**
     * One badge that is nobody's, straight to the driver behind the badge in hand: no job, so nothing is printed again.
     * Answers within a minute, whatever the printer does.
     */
    async test(printerId: string, badge: BadgeContent, choices: TemplateChoices): Promise<Attempted> {
      const { settings, removed } = catalog.get('printer', printerId)
      if (!settings || removed) return { status: 'failed', message: 'printer-removed' }
      const line = lineOf(printerId)
      const opened = driverOf(line, settings)
      if (!opened) return { status: 'failed', message: 'driver-not-built' }
      const { format } = opened
      const drawn = await drawnBadge({ format, label: settings.label, badge, templates: choices }, null)
      if ('message' in drawn) return { status: 'failed', message: drawn.message }
      const printJobId = `essai-${log.crypto.hex(log.crypto.random(4))}`
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(mostTestMs)])
      const print = { printJobId, fileName: badgeFileName(printJobId), bytes: drawn.bytes, label: settings.label }
      const result = attempted(await opened.print(print, signal))
      // What it says of the printer stands beside it, as after any badge.
      line.message = result.status === 'failed' ? result.message : null
      onState()
      return result
    },
    isRendering: (printJobId: string): boolean => rendering.has(printJobId),
    stateOf(printerId: string): { state: 'ready' | 'busy' | 'attention' | 'away'; message: string | null } {
      const line = lines.get(printerId)
      if (!isOurs(printerId)) return neighboursState(printerId)
      if (line?.message) return { state: 'attention', message: line.message }
      return { state: line?.working ? 'busy' : 'ready', message: null }
    },
    async close(): Promise<void> {
      stopping.abort()
      // What became of a badge in hand is still written down: otherwise somebody would be asked in the morning.
      await Promise.all([...lines.values()].map(({ driver }) => driver?.close()))
      await renderer.close()
      for (const line of lines.values()) await line.work
    },
  }
}

/** The organiser's choices are the very objects as long as nobody changes them; a logo is not compared byte by byte. */
function isSameDrawing({ templates: before, ...one }: BadgeJob, { templates: after, ...other }: BadgeJob): boolean {
  const isChosenAlike = before?.a6 === after?.a6 && before?.['80x50'] === after?.['80x50']
  return isChosenAlike && JSON.stringify(one) === JSON.stringify(other)
}

const isAsBefore = ({ roll: before, ...one }: PrinterState, { roll: after, ...other }: PrinterState): boolean =>
  before?.at === after?.at && one.settings === other.settings && one.removed === other.removed

const writeAgainMs = 1000

/** Whether it came out, only a person who looks can say. */
const interrupted = (attempt: number) =>
  ({ type: 'PrintJobSettled', attempt, status: 'unknown', message: 'interrupted' }) as const

/** Longer than a driver takes for a badge of its own, so that this is for one that waits behind others. */
const mostTestMs = 60_000

const attempted = (result: PrintResult): Attempted => ({
  status: result.state,
  message: 'message' in result ? result.message : null,
})

/** Asked of a station that the printer was taken from: whether it came out there, only a person who looks can say. */
export const takenOver = (attempt: number) =>
  ({ type: 'PrintJobSettled', attempt, status: 'unknown', message: 'taken-over' }) as const

/** Its asker has given it up without having heard from here: it may know that nothing has come out. */
const neverTaken = (attempt: number) => ({ type: 'PrintJobExpired', attempt, said: 'confirmed' }) as const

type PrintEvent =
  | ReturnType<typeof neverTaken>
  | {
      readonly type: 'PrintJobSettled'
      readonly attempt: number
      readonly status: PrintResult['state']
      readonly message: string | null
    }
  | ({ readonly type: 'PrintJobRetried' } & AskedPrinter)
