import type { PrintJobState } from '../../../shared/domain/badges/print-job.ts'
import type { Catalog } from '../catalog.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { BadgeBook, Facts } from './badge-book.ts'
import { ownsPrinter } from './printer-owner.ts'

const mostAtOnce = 100

/**
 * Settles what failed and can no longer be wanted, whatever has made it so: another badge came out, was asked for again,
 * or somebody else comes instead; and all that is open of somebody erased. Otherwise it would stay on the desk for ever, with a button that always refuses. At
 * the printer's own station, as all that a job becomes.
 */
export function createNeedlessJobs(deps: {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly badges: BadgeBook
  readonly onError: (error: unknown) => void
}) {
  const { log, catalog, badges, onError } = deps
  const committed: Facts = { state: (kind, id) => log.streams.state(kind, id), *changes() {} }
  let isEnding = false
  /** Whose jobs are to be looked at: together at the end of a turn, however many events came of them. */
  const touched = new Set<string>()
  let turn: NodeJS.Immediate | undefined

  const isOurs = ({ request }: PrintJobState): boolean =>
    request !== null && ownsPrinter(catalog, log.identity.stationId, request.printerId)
  const needlessOf = (attendeeId: string, facts: Facts) => badges.needlessOf(attendeeId, facts, isOurs)

  function settle(attendeeId: string): void {
    if (needlessOf(attendeeId, committed).length === 0) return
    log
      .note('printer', (writing) => {
        // What is written makes the person be looked at again: the rest follows in turns of its own.
        const needless = needlessOf(attendeeId, writing).filter((id) => !writing.isAtItsEnd('print-job', id))
        for (const id of needless.slice(0, mostAtOnce)) writing.append('print-job', id, { type: 'PrintJobCancelled' })
      })
      .catch(onError)
  }

  function look(attendeeId: string): void {
    if (isEnding) return
    touched.add(attendeeId)
    turn ??= setImmediate(() => {
      turn = undefined
      const people = [...touched]
      touched.clear()
      for (const one of people) settle(one)
    })
  }

  return {
    apply({ kind, id, after }: Change): void {
      if (kind === 'attendee') {
        look(id)
        for (const { of } of after.replaces ?? []) look(of)
      }
      if (kind !== 'print-job') return
      const { request } = after
      if (request) look(request.attendeeId)
    },
    /** After the log was opened. */
    resume(): void {
      const people = new Set([...badges.all()].map(([, { request }]) => request?.attendeeId))
      for (const attendeeId of people) if (attendeeId !== undefined) look(attendeeId)
    },
    end(): void {
      clearImmediate(turn)
      turn = undefined
      isEnding = true
    },
  }
}
