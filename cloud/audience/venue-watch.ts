import type { Catalog } from '../../electron/station/catalog.ts'
import { cloudPings } from '../../electron/station/cloud/cloud-wire.ts'
import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import { eventDateAt } from '../../shared/domain/event/event-day.ts'
import type { EventStore } from '../store/event-store.ts'

/** Intervals in ms: between two checks of the hall, and between two notes for the other processes. */
const lookEveryMs = 1000
const noteEveryMs = 4000
/**
 * ms. A link that is restored within this time was not cut. The process that holds the link considers it whole for as
 * long as the hub may be silent, and no other process must conclude otherwise earlier.
 */
const quietMs = cloudPings.pingInterval + cloudPings.pingTimeout + 2 * lookEveryMs

/**
 * Whether the hall can be reached, for remote people. The hub is linked to one of several processes. That process
 * records it in the store, where the others read it. Remote people are told only on days of the event: later no answer
 * from a room is expected.
 */
export function createVenueWatch(deps: {
  log: EventLog
  catalog: Catalog
  copy: Pick<EventStore, 'noteVenue' | 'venueHeardAt'>
  isLinked: () => boolean
  /**
   * When this process last heard the hub, in ms since 1970. Messages sent to the hub since then may not have arrived.
   */
  linkHeardAt: () => number | null
  tell: (awaySince: number | null) => void
  /** The hall became reachable or unreachable, on any day. */
  onTurn: () => void
}) {
  const { log, catalog, copy, isLinked, linkHeardAt, tell, onTurn } = deps
  /** ms since 1970; null: never. */
  let heardAt: number | null = null
  let notedAt = 0
  let told: number | null = null
  let isLooking = false

  const isHeard = (): boolean => isLinked() || (heardAt !== null && log.now() - heardAt < quietMs)
  let wasHeard = false

  function awaySince(): number | null {
    if (heardAt === null || isHeard()) return null
    const { days, timeZone } = catalog.event()
    return days.includes(eventDateAt(timeZone, log.now())) ? heardAt : null
  }

  async function look(): Promise<void> {
    if (isLooking) return
    isLooking = true
    try {
      if (isLinked()) {
        heardAt = linkHeardAt()
        if (heardAt !== null && log.now() - notedAt >= noteEveryMs) {
          notedAt = log.now()
          await copy.noteVenue(heardAt)
        }
      } else heardAt = Math.max(heardAt ?? 0, linkHeardAt() ?? 0, (await copy.venueHeardAt()) ?? 0) || null
    } finally {
      isLooking = false
    }
    if (isHeard() !== wasHeard) onTurn()
    wasHeard = isHeard()
    const is = awaySince()
    // `heardAt` still moves a little while another process hears the hub. One cut is reported once.
    if ((is === null) === (told === null)) return
    told = is
    tell(is)
  }
  // The callers that need the store report its absence. The next check queries the store again.
  const looking = setInterval(() => void look().catch(() => {}), lookEveryMs)
  looking.unref()
  void look().catch(() => {})

  return { awaySince, isHeard, heardAt: (): number | null => heardAt, end: () => clearInterval(looking) }
}
