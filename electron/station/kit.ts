import { createCatalog } from './catalog.ts'
import { cloudIn } from './cloud/known-cloud.ts'
import type { Dispatcher } from './commands/dispatcher.ts'
import { createDays } from './event/today.ts'
import type { EventLog } from './event-log/event-log.ts'
import type { Linking } from './replication/linking.ts'
import { createSteadyClock } from './steady-clock.ts'
import type { Publisher } from './views/publisher.ts'

/** Parts that are built after the features that use them. */
interface Late {
  readonly dispatch: Dispatcher
  readonly publisher: Publisher
  readonly link: LinkPort
}

/** What features need to know about this station's place among the others. */
export type LinkPort = Pick<Linking, 'isHub' | 'isThere' | 'caughtUp' | 'hubAheadMs'> & {
  /** Resolves when the station has its place: hub, linked or alone. */
  readonly linked: () => Promise<void>
}

export type Kit = ReturnType<typeof createKit>

/**
 * The parts that every feature is given. Some parts are built from features, such as the dispatcher. Features get them
 * here and may use them after `bind`, which precedes every feature's start.
 */
export function createKit(log: EventLog, onError: (error: unknown) => void, monotonic: () => number = log.now) {
  const catalog = createCatalog(log)
  let late: Late | null = null
  const bound = (): Late => {
    if (!late) throw new Error('a feature was used before the station was built')
    return late
  }
  const link: LinkPort = {
    isHub: () => bound().link.isHub(),
    isThere: (stationId) => bound().link.isThere(stationId),
    caughtUp: () => bound().link.caughtUp(),
    hubAheadMs: () => late?.link.hubAheadMs() ?? 0,
    linked: () => bound().link.linked(),
  }

  return {
    log,
    catalog,
    days: createDays(catalog, log.now, link.hubAheadMs),
    now: log.now,
    steady: createSteadyClock(log.now, monotonic),
    self: log.identity.stationId,
    onError,
    link,
    /** Whether the hub's link to the event's cloud stands. */
    isCloudThere(): boolean {
      const cloud = cloudIn(catalog)
      return cloud !== null && link.isThere(cloud.stationId)
    },
    /** Marks the views that read this topic as stale. No view is read while the station is being built. */
    touch: ((topic) => late?.publisher.touch(topic)) as Publisher['touch'],
    dispatch: ((...command) => bound().dispatch(...command)) as Dispatcher,
    bind(parts: Late): void {
      late = parts
    },
  }
}
