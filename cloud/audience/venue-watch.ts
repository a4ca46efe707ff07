import type { Catalog } from '../../electron/station/catalog.ts'
import { cloudPings } from '../../electron/station/cloud/cloud-wire.ts'
import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import { eventDateAt } from '../../shared/domain/event/event-day.ts'
import type { EventStore } from '../store/event-store.ts'

/** How often is looked whether the hall is there, and how often that is noted for other processes, in ms. */
const lookEveryMs = 1000
const noteEveryMs = 4000
/**
 * ms. A link that begins again within it was no cut. The process that has the link takes it for whole as long as the hub may
 * be silent, and nobody is to know better before.
 */
const quietMs = cloudPings.pingInterval + cloudPings.pingTimeout + 2 * lookEveryMs

/**
 * Whether the hall can be reached, for people elsewhere. The hub is linked to one process of several: it notes that in the
 * store, where the others read it. Told on days of the event alone: afterwards nobody waits for an answer from a room.
 */
export function createVenueWatch(deps: {
  log: EventLog
  catalog: Catalog
  copy: Pick<EventStore, 'noteVenue' | 'venueHeardAt'>
  isLinked: () => boolean
  /** When this process heard the hub last, ms since 1970: what was sent to it since may not have come there. */
  linkHeardAt: () => number | null
  tell: (awaySince: number | null) => void
  /** It is there, or not any more, on whatever day. */
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
    // What it was last heard at moves a little while another process hears it: one cut is told once.
    if ((is === null) === (told === null)) return
    told = is
    tell(is)
  }
  // A store that is away is told by whoever needs it; the next look asks it again.
  const looking = setInterval(() => void look().catch(() => {}), lookEveryMs)
  looking.unref()
  void look().catch(() => {})

  return { awaySince, isHeard, heardAt: (): number | null => heardAt, end: () => clearInterval(looking) }
}
