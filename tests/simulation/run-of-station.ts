import { createAttendeeHandlers } from '../../electron/station/attendees/attendee-handlers.ts'
import { createMergeHandlers } from '../../electron/station/attendees/merge-handlers.ts'
import { createMergedPeople } from '../../electron/station/attendees/merged-people.ts'
import { createBadgeBook } from '../../electron/station/badges/badge-book.ts'
import { createBadgeHandlers } from '../../electron/station/badges/badge-handlers.ts'
import { createPrintQueue } from '../../electron/station/badges/print-queue.ts'
import { createTemplateBook } from '../../electron/station/badges/template/template-book.ts'
import { createCatalog } from '../../electron/station/catalog.ts'
import { createAttendance } from '../../electron/station/check-in/attendance.ts'
import { createCheckInHandlers } from '../../electron/station/check-in/check-in-handlers.ts'
import { createPilotCode } from '../../electron/station/check-in/pilot-code.ts'
import { createDispatcher, type Place } from '../../electron/station/commands/dispatcher.ts'
import type { CommandHandlers } from '../../electron/station/commands/handler.ts'
import { createAmendedApart } from '../../electron/station/disagreements/amended-apart.ts'
import { createDisagreementHandlers } from '../../electron/station/disagreements/disagreement-handlers.ts'
import { createOverfullSessions } from '../../electron/station/disagreements/over-capacity.ts'
import { createReplacedPeople } from '../../electron/station/disagreements/replaced-people.ts'
import { createEventHandlers } from '../../electron/station/event/event-handlers.ts'
import { createDays } from '../../electron/station/event/today.ts'
import { openEventLog } from '../../electron/station/event-log/event-log.ts'
import type { Timing } from '../../electron/station/event-log/timing.ts'
import { StreamAtItsEnd } from '../../electron/station/event-log/writing.ts'
import { createProgrammeHandlers } from '../../electron/station/programme/programme-handlers.ts'
import { createReplicaStore } from '../../electron/station/replication/replica-store.ts'
import type { Instant } from '../../shared/kernel/ids.ts'
import { seededCrypto } from './keys.ts'
import { isFull, type Node } from './node.ts'
import { openPrinter } from './printers.ts'
import { realEventTypes } from './versions.ts'
import { Crash } from './violation.ts'
import type { World } from './world.ts'

/** One run of a station's program: what `runStation` builds, without sockets and pages. */
export type Run = ReturnType<typeof startRun>

export function startRun(world: World, node: Node) {
  const { agenda } = world
  const run = { isDead: false }
  const onError = (error: unknown) => {
    const isExpected = error instanceof Crash || error instanceof StreamAtItsEnd || isFull(error)
    if (!run.isDead && !isExpected) world.fail(error)
  }
  /** What a dead program has put off is never done. */
  const whenDue = (act: () => void) => () => {
    if (!run.isDead) realEventTypes.lacking(node.lacks, act)
  }
  const timing: Timing = {
    soon: (act) => agenda.in(0, whenDue(act)),
    // Work takes no time here.
    elapsed: () => 0,
    later(act, ms) {
      let turn = 0
      const count = () => {
        const mine = ++turn
        agenda.in(ms, () => mine === turn && whenDue(act)())
      }
      count()
      return { refresh: count, cancel: () => void turn++ }
    },
  }
  const db = node.disk.open(node.db, {
    died() {
      run.isDead = true
    },
    committed: () => world.noteDurable(node),
  })
  const crypto = seededCrypto(node.random.fork(`run ${world.nextRun()}`))
  const log = openEventLog(db, crypto, () => node.wall() as Instant, timing)
  const store = createReplicaStore(log, () => true, onError, timing)

  const catalog = createCatalog(log)
  const days = createDays(catalog, log.now)
  const mergedPeople = createMergedPeople(log)
  const attendance = createAttendance(log, mergedPeople)
  const amendedApart = createAmendedApart()
  const replaced = createReplacedPeople(log, mergedPeople)
  for (const [id, state] of log.streams.all('attendee')) {
    amendedApart.look(id, state)
    replaced.look(id, state)
  }
  const badges = createBadgeBook(log, catalog)
  const pilotCode = createPilotCode(log, catalog, log.now)
  const queue = createPrintQueue({
    log,
    catalog,
    badges,
    onError,
    templates: createTemplateBook(catalog, ''),
    renderer: { render: async () => new Uint8Array(1), close: async () => {} },
    isThere: () => true,
    onState: () => {},
    open: (_, address) => openPrinter(world, node, { log, address }, () => run.isDead),
    wait: (ms) => new Promise((resolve) => agenda.in(ms, () => !run.isDead && resolve(undefined))),
  })
  for (const [projection, kind] of [
    [attendance, 'admission'],
    [badges, 'print-job'],
  ] as const) {
    const before = log.streams.initial(kind)
    for (const [id, after] of log.streams.all(kind)) projection.apply({ kind, id, before, after, own: false })
  }
  const handlers = {
    ...createEventHandlers(log),
    ...createProgrammeHandlers(log),
    ...createAttendeeHandlers(log, { cancel: () => false } as never, mergedPeople),
    ...createMergeHandlers(mergedPeople),
    ...createDisagreementHandlers(createOverfullSessions(catalog, days, attendance), replaced),
    ...createCheckInHandlers({ log, catalog, days, attendance, badges, pilotCode, mergedPeople }),
    ...createBadgeHandlers(log, catalog, badges, mergedPeople, ''),
  } as unknown as CommandHandlers
  // The schedule gives commands to whom they belong, and to stations that were put out, too.
  const place: Place = {
    isRevoked: () => false,
    ownerOf: () => null,
    isOwner: () => false,
    arrived: async () => {},
    forward: () => Promise.reject(new Error('alone')),
  }
  const grown = new Map<string, number>()
  log.onCommitted((changes) => {
    for (const change of changes)
      for (const projection of [catalog, mergedPeople, attendance, amendedApart, replaced, badges, queue])
        projection.apply(change)
    for (const [origin, seq] of Object.entries(log.origins.versionVector())) {
      if (grown.get(origin) === seq) continue
      grown.set(origin, seq)
      timing.soon(() => world.links.grown(node, origin, seq))
    }
  })
  for (const [origin, seq] of Object.entries(log.origins.versionVector())) grown.set(origin, seq)
  agenda.in(
    0,
    whenDue(() => void queue.resume().catch(onError)),
  )
  return Object.assign(run, {
    log,
    store,
    attendance,
    amendedApart,
    replaced,
    mergedPeople,
    dispatch: createDispatcher(log, handlers, place, onError),
  })
}
