import type { Socket } from 'socket.io'
import type { PublicSession } from '../../../shared/contract/audience.ts'
import { replayOnShow } from '../../../shared/domain/programme/replay.ts'
import type { Catalog } from '../catalog.ts'
import { iso } from '../iso.ts'
import type { SessionClock } from '../programme/session-clock.ts'
import { insteadIn } from '../programme/standing-sessions.ts'
import { writeToAll } from '../server/write-to-all.ts'

/** Changes of the programme are few: they are told together. */
const restMs = 500
/** What runs late runs later without anybody's word. */
const lookEveryMs = 30_000

export type PublicProgramme = ReturnType<typeof createPublicProgramme>

/**
 * The programme as a phone may read it: neither seats nor who is registered. With the event's zone, in which all its times
 * are. `isRemote`: of people elsewhere, who watch. `onError` is told of what could not be pushed.
 */
export function createPublicProgramme(
  catalog: Catalog,
  clock: SessionClock,
  isRemote: boolean,
  onError: (error: unknown) => void,
) {
  const watchers = new Set<Socket>()
  let version = 0
  let known = ''
  /** For all who ask at once; times move on with the clock. */
  let made: { readonly rows: readonly PublicSession[]; readonly at: number } | undefined
  let due: NodeJS.Timeout | undefined
  const looking = setInterval(() => watchers.size > 0 && push(), lookEveryMs)
  looking.unref()

  function rows(): PublicSession[] {
    const times = clock.all()
    return [...catalog.all('session')]
      .flatMap(([sessionId, { settings, cancelled }]) => {
        if (!settings) return []
        const { title, kind, roomId, day, startsAt, endsAt } = settings
        const roomName = catalog.get('room', roomId).name ?? ''
        const expected = times.get(sessionId) ?? { startsAt, endsAt }
        return [
          {
            sessionId,
            title,
            kind,
            roomId,
            roomName,
            day,
            startsAt: iso(startsAt),
            endsAt: iso(endsAt),
            expectedStartsAt: iso(expected.startsAt),
            expectedEndsAt: iso(expected.endsAt),
            cancelled: cancelled ? { reason: cancelled.reason, insteadSessionId: insteadIn(catalog, sessionId) } : null,
            streamed: !cancelled && isRemote && catalog.get('session-remote', sessionId).embedUrl !== null,
            replay: isRemote && replayOnShow(catalog.get('replay', sessionId)) !== null,
          },
        ]
      })
      .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
  }
  function present(): readonly PublicSession[] {
    const now = performance.now()
    if (made === undefined || now - made.at >= restMs) made = { rows: rows(), at: now }
    return made.rows
  }
  const timeZone = () => catalog.event().timeZone
  const textOf = (sessions: readonly PublicSession[]) => JSON.stringify([timeZone(), sessions])

  function push(): void {
    due = undefined
    try {
      pushRows()
    } catch (error) {
      // Nobody waits for it, and it would end the process.
      onError(error)
    }
  }

  function pushRows(): void {
    const is = rows()
    const text = textOf(is)
    if (text === known) return
    const [, before] = JSON.parse(known || '["",[]]') as [string, PublicSession[]]
    const gone = before.filter(({ sessionId }) => !is.some((one) => one.sessionId === sessionId))
    known = text
    version += 1
    const removals = gone.map(({ sessionId }) => sessionId)
    const message = { view: 'programme', params: {}, version, timeZone: timeZone(), upserts: is, removals }
    writeToAll(watchers, 'view', message)
  }

  return {
    touch(): void {
      made = undefined
      if (watchers.size > 0) due ??= setTimeout(push, restMs)
    },
    watch(socket: unknown) {
      const is = present()
      if (watchers.size === 0) known = textOf(is)
      watchers.add(socket as Socket)
      return { version, timeZone: timeZone(), rows: is, leave: () => void watchers.delete(socket as Socket) }
    },
    close(): void {
      clearTimeout(due)
      clearInterval(looking)
    },
  }
}
