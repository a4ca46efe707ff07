import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import type { Timing } from '../../electron/station/timing.ts'
import { parseOrigin } from '../../shared/replication/recorded-event.ts'

/**
 * Interval in ms between two notes of arrivals and departures. A killed process loses the changes since its last note.
 */
export const notedEveryMs = 120_000
/**
 * A person who returns within this time, in ms, or before the next note, never left: pages change process, trains enter
 * tunnels.
 */
const blinkMs = 60_000
/** Changes of 40 bytes in one event, so that the event fits in any batch. */
const mostAtOnce = 1000

interface Visit {
  /** Number of open pages: a person may have two. */
  pages: number
  readonly from: number
  /** When the last page was closed, in ms since 1970. Null while one is open. */
  leftAt: number | null
  isNoted: boolean
}
type Moment = [attendeeId: string, atS: number]
interface Changes {
  readonly came: Moment[]
  /** A person who is also in `came` arrived and left since the last note. */
  readonly left: Moment[]
}

/**
 * Records which attendees follow each session remotely, by their ids alone. Each process writes one event per session
 * and two minutes while a person follows it, with the arrivals and departures since the last event. No single person
 * has a timer or an event.
 */
export function createRemotePresence(deps: {
  log: EventLog
  timing: Pick<Timing, 'now' | 'after'>
  /** Null for a voter without a ticket, whose presence is not recorded. */
  attendeeOf: (voter: string) => string | null
  /** Whether presence in this session is recorded now. */
  isNoted: (sessionId: string) => boolean
  everyMs?: number | undefined
  onError: (error: unknown) => void
}) {
  const { log, timing, attendeeOf, isNoted, everyMs = notedEveryMs, onError } = deps
  const { run = '' } = runOf(log)
  const sessions = new Map<string, Map<string, Visit>>()
  /** By session, the changes that could not be written. They are kept for as long as this process lives. */
  const unwritten = new Map<string, readonly Changes[]>()
  let takeBack = (): void => {}
  let noting: Promise<void> = Promise.resolve()

  /** Takes the changes since the last note and marks them as noted. `isOver`: everybody present leaves now. */
  function takeChanges(visits: Map<string, Visit>, now: number, isOver: boolean): Changes {
    const [came, left]: [Moment[], Moment[]] = [[], []]
    for (const [attendeeId, visit] of visits) {
      const leftAt = isOver ? (visit.leftAt ?? now) : visit.leftAt
      if (!visit.isNoted) came.push([attendeeId, secondsOf(visit.from)])
      visit.isNoted = true
      if (leftAt === null || (!isOver && now - leftAt < blinkMs)) continue
      left.push([attendeeId, secondsOf(leftAt)])
      visits.delete(attendeeId)
    }
    return { came, left }
  }

  async function write(sessionId: string, until: number, changes: Changes): Promise<void> {
    const all = [...(unwritten.get(sessionId) ?? []), changes]
    unwritten.delete(sessionId)
    try {
      await log.note('cloud', (writing) => {
        for (const person of all.flatMap(inEvents))
          writing.append('remote-presence', `${sessionId}/${run}`, {
            type: 'RemotePresenceNoted',
            until: secondsOf(until),
            person,
          })
      })
    } catch (error) {
      unwritten.set(sessionId, all)
      onError(error)
    }
  }

  function noteAll(now: number, isOver: boolean): Promise<void> {
    const ids = new Set([...sessions.keys(), ...unwritten.keys()])
    const writes = [...ids].map((sessionId) => {
      const visits = sessions.get(sessionId) ?? new Map<string, Visit>()
      const changes = takeChanges(visits, now, isOver)
      if (visits.size === 0) sessions.delete(sessionId)
      return write(sessionId, now, changes)
    })
    return Promise.all(writes).then(() => {})
  }

  function wait(): void {
    takeBack = timing.after(everyMs, () => {
      const now = timing.now()
      noting = noting.then(() => noteAll(now, false))
      wait()
    })
  }
  wait()

  return {
    /** A page of the session was opened. Returns a function to call when the page closes. */
    opened(sessionId: string, voter: string): () => void {
      const attendeeId = isNoted(sessionId) ? attendeeOf(voter) : null
      if (attendeeId === null) return () => {}
      const visits = sessions.get(sessionId) ?? new Map<string, Visit>()
      sessions.set(sessionId, visits)
      const visit = visits.get(attendeeId) ?? { pages: 0, from: timing.now(), leftAt: null, isNoted: false }
      visits.set(attendeeId, visit)
      visit.pages += 1
      visit.leftAt = null
      return () => {
        visit.pages -= 1
        if (visit.pages === 0) visit.leftAt = timing.now()
      }
    },
    /** This process ends, so everybody who is connected to it leaves. */
    async end(): Promise<void> {
      takeBack()
      await noting
      await noteAll(timing.now(), true)
    },
  }
}

/** Arrivals come first, so that no event holds a departure before its arrival. */
function inEvents({ came, left }: Changes): readonly Changes[] {
  if (came.length + left.length <= mostAtOnce) return [{ came, left }]
  return [
    ...slicesOf(came).map((some) => ({ came: some, left: [] })),
    ...slicesOf(left).map((some) => ({ came: [], left: some })),
  ]
}
const slicesOf = (moments: readonly Moment[]): Moment[][] =>
  Array.from({ length: Math.ceil(moments.length / mostAtOnce) }, (_, at) =>
    moments.slice(at * mostAtOnce, (at + 1) * mostAtOnce),
  )

const secondsOf = (ms: number): number => Math.floor(ms / 1000)
/** The id of this process's run, as its origins name it. */
const runOf = (log: EventLog) => {
  const own = parseOrigin(log.origins.nameOf(log.origins.own('people')))
  return { run: own?.incarnation }
}
