import { createAttendees } from '../../electron/station/attendees/index.ts'
import { createBadgeHandlers } from '../../electron/station/badges/handlers/badge-handlers.ts'
import { createPrintQueue } from '../../electron/station/badges/print-queue.ts'
import { createTemplateBook } from '../../electron/station/badges/template/template-book.ts'
import { createCheckIn } from '../../electron/station/check-in/index.ts'
import { type AmongStations, createDispatcher } from '../../electron/station/commands/dispatcher.ts'
import { createDisagreements } from '../../electron/station/disagreements/index.ts'
import { createEvent } from '../../electron/station/event/index.ts'
import { openEventLog } from '../../electron/station/event-log/event-log.ts'
import type { Timing } from '../../electron/station/event-log/timing.ts'
import { StreamAtItsEnd } from '../../electron/station/event-log/writing.ts'
import { type Feature, merged, type Projection } from '../../electron/station/feature.ts'
import { createKit } from '../../electron/station/kit.ts'
import { createPeople } from '../../electron/station/people/index.ts'
import { createProgramme } from '../../electron/station/programme/index.ts'
import { createReplicaStore } from '../../electron/station/replication/replica-store.ts'
import type { Instant } from '../../shared/kernel/ids.ts'
import { seededCrypto } from './keys.ts'
import { isFull, type Node } from './node.ts'
import { openPrinter } from './printers.ts'
import { realEventTypes } from './versions.ts'
import { Crash } from './violation.ts'
import type { World } from './world.ts'

/** One run of a station's program: the same parts as in `runStation`, without sockets and pages. */
export type Run = ReturnType<typeof startRun>

export function startRun(world: World, node: Node) {
  const { agenda } = world
  const run = { isDead: false }
  const onError = (error: unknown) => {
    const isExpected = error instanceof Crash || error instanceof StreamAtItsEnd || isFull(error)
    if (!run.isDead && !isExpected) world.fail(error)
  }
  /** A dead program's pending actions are never run. */
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

  const kit = createKit(log, onError)
  const { catalog } = kit
  const event = createEvent(kit)
  const people = createPeople(kit)
  const checkIn = createCheckIn(kit, people)
  const disagreements = createDisagreements(kit, people)
  const programme = createProgramme(kit, people, undefined)
  const attendees = createAttendees(kit, { people, programme: programme.import, importWorker: undefined })
  const { attendance, badges, mergedPeople } = people
  const { amendedApart, replaced } = disagreements
  for (const [id, state] of log.streams.all('attendee')) {
    amendedApart.look(id, state)
    replaced.look(id, state)
  }
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
  const printing = {
    handlers: createBadgeHandlers({ log, catalog, badges, mergedPeople, dataFolder: '' }),
    projections: [queue],
  }
  const features = [event, people, checkIn, disagreements, programme, attendees, printing] as const
  const handlers = merged(features, 'handlers')
  const given: readonly Feature[] = features
  const projections: readonly Projection[] = [catalog, ...given.flatMap((feature) => feature.projections ?? [])]
  // The schedule sends commands to their owners, and also to stations that were put out.
  const place: AmongStations = {
    isRevoked: () => false,
    ownerOf: () => null,
    isOwner: () => false,
    arrived: async () => {},
    forward: () => Promise.reject(new Error('alone')),
  }
  const grown = new Map<string, number>()
  log.onCommitted((changes) => {
    for (const change of changes) for (const projection of projections) projection.apply(change)
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
