import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { type PrintBatchEvent, type PrintBatchState, pause } from '../../../shared/domain/badges/print-batch.ts'
import type { PrintMessage } from '../../../shared/domain/badges/print-messages.ts'
import { accept, type Result } from '../../../shared/kernel/result.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { lastSubstituteOf } from '../attendees/substitutes.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import type { Change } from '../event-log/change.ts'
import { DatabaseUnavailable } from '../event-log/database.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import type { BadgeBook } from './badge-book.ts'
import { requestBadge } from './badge-requests.ts'
import { isToPrint } from './batch-people.ts'
import { boxAt } from './batch-progress.ts'
import { ownsPrinter } from './printer-owner.ts'

/** Jobs of a batch that wait or print at once: the next is drawn while one prints, and a fault spoils no more than these. */
const ahead = 3
const writeAgainMs = 1000
/** What is asked for then is a specimen: a box of these would pass for a box of badges. */
const duringRehearsal: PrintMessage = 'rehearsal-on'

/**
 * Asks for a batch's badges a few at a time, in their order, at the printer's own station. A desk's badge never waits
 * behind a box, and what a crash interrupts goes on where it was: whoever has a job of this batch is not asked for again.
 */
export function createBatchRunner(deps: {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly badges: BadgeBook
  readonly mergedPeople: MergedPeople
  readonly onError: (error: unknown) => void
}) {
  const { log, catalog, badges, mergedPeople, onError } = deps
  /** By batch: up to where everybody has a job or needs none. */
  const reached = new Map<string, number>()
  /** Batches at work, and whether something about them has changed since they were looked at. */
  const changed = new Map<string, boolean>()
  let isEnding = false

  const isOurs = (printerId: string) => ownsPrinter(catalog, log.identity.stationId, printerId)

  /** Until enough is on its way, or nobody is left. What changes while it works is looked at before it ends. */
  async function goOn(batchId: string): Promise<void> {
    const isWorking = changed.has(batchId)
    changed.set(batchId, true)
    if (isWorking) return
    try {
      while (changed.get(batchId) && !isEnding) {
        changed.set(batchId, false)
        if (await askForNext(batchId)) changed.set(batchId, true)
      }
    } catch (error) {
      // A full disk has room again some day.
      if (error instanceof DatabaseUnavailable) setTimeout(() => void goOn(batchId), writeAgainMs).unref()
      else onError(error)
    } finally {
      changed.delete(batchId)
    }
  }

  function goOnWithAll(): void {
    for (const [id] of catalog.all('print-batch')) void goOn(id)
  }

  async function askForNext(batchId: string): Promise<boolean> {
    const { plan, boxes, status } = catalog.get('print-batch', batchId)
    if (!plan || status !== 'printing' || !isOurs(plan.printerId)) return false
    if (catalog.event().rehearsal) {
      await write(batchId, (state) => pause(state, duringRehearsal))
      return false
    }
    const { queued = 0, printing = 0, failed = 0, unknown = 0 } = badges.progressOf(batchId).jobs
    if (queued + printing >= ahead) return false
    // Its last boxes have not arrived yet.
    if (boxes.reduce((sum, box) => sum + box.attendeeIds.length, 0) < plan.badges) return false
    const { boxSize } = plan
    const personAt = (at: number) => boxes[boxAt(at + 1, boxSize)]?.attendeeIds[at % boxSize]
    // A box that is not full leaves places without a person.
    const isDone = (at: number) => {
      const id = personAt(at)
      return id === undefined || badges.isAskedOfBatch(batchId, id)
    }
    let place = reached.get(batchId) ?? 0
    while (place < boxes.length * boxSize && isDone(place)) place++
    reached.set(batchId, place)
    const attendeeId = personAt(place)
    if (attendeeId === undefined) {
      if (queued + printing + failed + unknown === 0) await write(batchId, () => accept({ type: 'BatchFinished' }))
      return false
    }
    const next = attendeeId
    await log.note('printer', (writing) => {
      const isStopped =
        writing.state('print-batch', batchId).status !== 'printing' || writing.state('event', eventStreamId).rehearsal
      // Looked at again: a rehearsal that has just begun would make of it a specimen, which is nobody's badge.
      if (isStopped) return
      // A substitute who was named since has the place.
      const holder = lastSubstituteOf(writing, next) ?? next
      if (needsBadge(holder, writing)) {
        const batch = { batchId, place: place + 1 }
        const request = { attendeeId: holder, printerId: plan.printerId, batch }
        requestBadge(log, badges, request, { writing, seed: batchId })
      } else reached.set(batchId, place + 1)
    })
    return true
  }

  /** Since the batch was planned somebody may have cancelled, arrived, or got a badge at a desk. */
  function needsBadge(attendeeId: string, writing: Writing): boolean {
    const attendee = writing.state('attendee', attendeeId)
    return (
      isThere(attendee) &&
      isToPrint(writing, attendeeId, attendee) &&
      mergedPeople.isShown(attendeeId) &&
      !badges.hasBadge(attendeeId, writing.changes())
    )
  }

  const write = (batchId: string, rule: (state: PrintBatchState) => Result<PrintBatchEvent, string>): Promise<void> =>
    log.note('printer', (writing) => {
      writing.decide('print-batch', batchId, rule)
    })

  return {
    apply({ kind, id, before, after }: Change): void {
      if (kind === 'print-batch') void goOn(id)
      if (kind === 'event') goOnWithAll()
      if (kind !== 'print-job') return
      const { status, message } = after
      const request = after.request ?? before.request
      const { batchId } = request?.batch ?? {}
      if (batchId === undefined || !request || isEnding || !isOurs(request.printerId)) return
      // Taken back with the station that had asked for it: its person needs a badge again.
      const isTakenBack = after.request === null
      if (isTakenBack) reached.delete(batchId)
      // A printer that is out of paper would spoil all the others too: the batch waits for a person.
      if (status === 'failed' || status === 'unknown')
        void write(batchId, (state) => pause(state, message)).catch(onError)
      else if (isTakenBack || status !== 'queued') void goOn(batchId)
    },
    /** After the log was opened. */
    resume: goOnWithAll,
    end(): void {
      isEnding = true
    },
  }
}
