import type { Socket } from 'socket.io'
import type { Catalog } from '../catalog.ts'
import { iso } from '../questions/question-rows.ts'
import { writeToAll } from '../server/write-to-all.ts'

interface PublicSession {
  readonly sessionId: string
  readonly title: string
  readonly kind: string
  readonly roomId: string
  readonly roomName: string
  readonly day: number
  readonly startsAt: string
  readonly endsAt: string
}

/** Changes of the programme are few: they are told together. */
const restMs = 500

export type PublicProgramme = ReturnType<typeof createPublicProgramme>

/** The programme as a phone may read it: neither seats nor who is registered. */
export function createPublicProgramme(catalog: Catalog) {
  const watchers = new Set<Socket>()
  let version = 0
  let known = ''
  let due: NodeJS.Timeout | undefined

  function rows(): PublicSession[] {
    return [...catalog.all('session')]
      .flatMap(([sessionId, { settings }]) => {
        if (!settings) return []
        const { title, kind, roomId, day, startsAt, endsAt } = settings
        const roomName = catalog.get('room', roomId).name ?? ''
        return [{ sessionId, title, kind, roomId, roomName, day, startsAt: iso(startsAt), endsAt: iso(endsAt) }]
      })
      .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
  }

  function push(): void {
    due = undefined
    const is = rows()
    const text = JSON.stringify(is)
    if (text === known) return
    const gone = (JSON.parse(known || '[]') as PublicSession[]).filter(
      ({ sessionId }) => !is.some((one) => one.sessionId === sessionId),
    )
    known = text
    version += 1
    const removals = gone.map(({ sessionId }) => sessionId)
    writeToAll(watchers, 'view', { view: 'programme', params: {}, version, upserts: is, removals })
  }

  return {
    touch(): void {
      if (watchers.size > 0) due ??= setTimeout(push, restMs)
    },
    watch(socket: unknown) {
      if (watchers.size === 0) known = JSON.stringify(rows())
      watchers.add(socket as Socket)
      return { version, rows: rows(), leave: () => void watchers.delete(socket as Socket) }
    },
    close: (): void => clearTimeout(due),
  }
}
