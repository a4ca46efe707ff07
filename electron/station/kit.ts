import { createCatalog } from './catalog.ts'
import { cloudIn } from './cloud/known-cloud.ts'
import type { Dispatcher } from './commands/dispatcher.ts'
import { createDays } from './event/today.ts'
import type { EventLog } from './event-log/event-log.ts'
import type { Linking } from './replication/linking.ts'
import type { Publisher } from './views/publisher.ts'

/** What is built after the features that use it. */
interface Late {
  readonly dispatch: Dispatcher
  readonly publisher: Publisher
  readonly link: LinkPort
}

/** What features ask of this station's place among the others. */
export type LinkPort = Pick<Linking, 'isHub' | 'isThere' | 'caughtUp'> & {
  /** Resolves when the station is in its place: hub, linked or alone. */
  readonly linked: () => Promise<void>
}

export type Kit = ReturnType<typeof createKit>

/**
 * What every feature is given. Features that need something which is built from features, such as the dispatcher, get it
 * here: it answers once `bind` was called, which is before any feature is started.
 */
export function createKit(log: EventLog, onError: (error: unknown) => void) {
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
    linked: () => bound().link.linked(),
  }

  return {
    log,
    catalog,
    days: createDays(catalog, log.now),
    now: log.now,
    self: log.identity.stationId,
    onError,
    link,
    /** Whether a link of the hub to the event's cloud stands. */
    isCloudThere(): boolean {
      const cloud = cloudIn(catalog)
      return cloud !== null && link.isThere(cloud.stationId)
    },
    /** Tells the views that read this topic. Nobody reads any while the station is built. */
    touch: ((topic) => late?.publisher.touch(topic)) as Publisher['touch'],
    dispatch: ((...command) => bound().dispatch(...command)) as Dispatcher,
    bind(parts: Late): void {
      late = parts
    },
  }
}
