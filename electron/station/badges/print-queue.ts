import { setTimeout as pause } from 'node:timers/promises'
import {
  askedPrinter,
  isForOwner,
  isOfAnotherOwner,
  isUnheard,
  type PrintJobRequest,
  type PrintJobState,
} from '../../../shared/domain/badges/print-job.ts'
import type { PrinterSettings, PrinterState } from '../../../shared/domain/badges/printer.ts'
import type { Catalog } from '../catalog.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { NotOursToWrite } from '../event-log/writing.ts'
import type { BadgeBook } from './badge-book.ts'
import { createBadgeDrawing, type DrawnAhead } from './badge-drawing.ts'
import { boxAt, placeInBox } from './batch-progress.ts'
import { type BoxSlot, badgeFileName, type PrinterDriver, type PrintResult } from './drivers/driver.ts'
import { openDriver } from './drivers/registry.ts'
import { type Attempted, createPrintRecord, interrupted, neverTaken, takenOver } from './print-record.ts'
import { ownsPrinter } from './printer-owner.ts'
import type { BadgeContent } from './render/badge-content.ts'
import type { TemplateChoices } from './render/badge-design.ts'
import type { BadgeRenderer } from './render/renderer.ts'
import type { TemplateBook } from './template/template-book.ts'

export type PrintQueue = ReturnType<typeof createPrintQueue>

interface Line {
  /** Those of a batch behind all others: whoever stands at a desk does not wait for a box. */
  readonly waiting: { readonly printJobId: string; readonly isOfBatch: boolean }[]
  next: DrawnAhead | null
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
  /** A printer that is repaired is ready by itself, before somebody asks it for a badge. */
  const looking = setInterval(lookAgain, lookAgainMs)
  looking.unref()
  /** A station that has been put out writes nothing more of its badges: that is no bug. */
  const onError = (error: unknown) => {
    if (!(error instanceof NotOursToWrite)) deps.onError(error)
  }
  const lines = new Map<string, Line>()
  const rendering = new Set<string>()
  const stopping = new AbortController()
  let isCaughtUp = false
  const drawings = createBadgeDrawing({ log, catalog, templates, renderer, onError })
  const isStopping = () => stopping.signal.aborted
  const { take, record, conclude } = createPrintRecord({ log, catalog, badges, isStopping, wait })

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
    if (isOfAnotherOwner(job, printer)) void conclude(printJobId, takenOver(job.attempt)).catch(onError)
    if (!isForOwner(request, printer)) return
    if (isUnheard(job)) void conclude(printJobId, neverTaken(job.attempt)).catch(onError)
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

  function slotOf(batch: PrintJobRequest['batch']): BoxSlot | undefined {
    const { plan, boxes } = catalog.get('print-batch', batch?.batchId ?? '')
    if (!batch || !plan) return undefined
    const box = boxAt(batch.place, plan.boxSize)
    return { box: box + 1, label: boxes[box]?.label ?? '', place: placeInBox(batch.place, plan.boxSize) }
  }

  async function attemptOf(printJobId: string, printerId: string, line: Line): Promise<Attempted> {
    const { settings, removed } = catalog.get('printer', printerId)
    const job = badges.job(printJobId)
    if (!settings || removed || !job?.request) return { status: 'failed', message: 'printer-removed' }
    const opened = driverOf(line, settings)
    if (!opened) return { status: 'failed', message: 'driver-not-built' }
    rendering.add(printJobId)
    onState()
    const ahead = line.next
    line.next = null
    const drawn = await drawings.draw(drawings.drawingOf(job, opened, settings), ahead)
    rendering.delete(printJobId)
    onState()
    if ('message' in drawn) return { status: 'failed', message: drawn.message }
    drawAhead(opened, settings, line)
    const fileName = badgeFileName(printJobId, slotOf(job.request.batch))
    const print = { printJobId, fileName, bytes: drawn.bytes, label: settings.label }
    return attempted(await opened.print(print, stopping.signal))
  }

  /** Draws the next badge while this one prints. */
  function drawAhead(driver: PrinterDriver, settings: PrinterSettings, line: Line): void {
    const job = badges.job(line.waiting[0]?.printJobId ?? '')
    if (job?.status === 'queued') line.next = drawings.ahead(drawings.drawingOf(job, driver, settings))
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

  function lookAgain(): void {
    for (const [printerId, line] of lines)
      if (line.message !== null && !line.working && isOurs(printerId)) void look(printerId).catch(onError)
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
          await conclude(id, interrupted(job.attempt)).catch(onError)
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
      const drawn = await drawings.draw({ format, label: settings.label, badge, templates: choices }, null)
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
      clearInterval(looking)
      // What became of a badge in hand is still written down: otherwise somebody would be asked in the morning.
      await Promise.all([...lines.values()].map(({ driver }) => driver?.close()))
      await renderer.close()
      for (const line of lines.values()) await line.work
    },
  }
}

const isAsBefore = ({ roll: before, ...one }: PrinterState, { roll: after, ...other }: PrinterState): boolean =>
  before?.at === after?.at && one.settings === other.settings && one.removed === other.removed

const lookAgainMs = 10_000

/** Longer than a driver takes for a badge of its own, so that this is for one that waits behind others. */
const mostTestMs = 60_000

const attempted = (result: PrintResult): Attempted => ({
  status: result.state,
  message: 'message' in result ? result.message : null,
})
