import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import type { Timing } from '../../electron/station/timing.ts'
import { parseOrigin } from '../../shared/replication/recorded-event.ts'

/** How often is noted who came and who left, in ms: what a process that is killed has not said is lost. */
export const notedEveryMs = 120_000
/** Whoever is back within it, in ms, or before the next note, was never away: a page goes to another process, a train through a tunnel. */
const blinkMs = 60_000
/** Changes of one event: of 40 bytes each, so that it goes in any batch. */
const mostAtOnce = 1000

interface Visit {
  /** Pages that are open: somebody may have two. */
  pages: number
  readonly from: number
  /** Of the last page that was closed, ms since 1970; null: one is open. */
  leftAt: number | null
  isNoted: boolean
}
type Moment = [attendeeId: string, atS: number]
interface Changes {
  readonly came: Moment[]
  /** Who is in `came` too has come and gone. */
  readonly left: Moment[]
}

/**
 * Notes who follows each session from afar, by their ids alone: for a process and a session one event each two minutes while
 * anybody is there, with those who have come and gone since. There is no timer, and nothing in the log, for one person.
 */
export function createRemotePresence(deps: {
  log: EventLog
  timing: Pick<Timing, 'now' | 'after'>
  /** Null: somebody who came in without a ticket, of whom nothing is noted. */
  attendeeOf: (voter: string) => string | null
  /** Whether it is noted who follows this session now. */
  isNoted: (sessionId: string) => boolean
  everyMs?: number | undefined
  onError: (error: unknown) => void
}) {
  const { log, timing, attendeeOf, isNoted, everyMs = notedEveryMs, onError } = deps
  const { run = '' } = runOf(log)
  const sessions = new Map<string, Map<string, Visit>>()
  /** Of a session, what could not be written: nothing of it is lost while this process lives. */
  const unwritten = new Map<string, readonly Changes[]>()
  let takeBack = (): void => {}
  let noting: Promise<void> = Promise.resolve()

  /** What has changed since the last note, which is taken for told; `isOver`: whoever is here leaves now. */
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
    /** Somebody has opened a session's page; gives what is to be called when they close it. */
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
    /** This process ends: whoever is here has left it. */
    async end(): Promise<void> {
      takeBack()
      await noting
      await noteAll(timing.now(), true)
    },
  }
}

/** Nobody leaves in an event before the one in which they came. */
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
/** A run of this process, as its origins are named. */
const runOf = (log: EventLog) => {
  const own = parseOrigin(log.origins.nameOf(log.origins.own('people')))
  return { run: own?.incarnation }
}
