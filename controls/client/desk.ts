import { isUnread } from '../../shared/domain/show/double-press.ts'
import { type RoomFacts, roomFacts } from './room-facts.ts'
import type { Care, Cue, Room, Stage } from './rows.ts'
import type { Views } from './views.ts'

/** A station lets one connection watch 60 views: two for all rooms, two for each, and a few to spare. */
const mostRooms = 25

export type Desk = ReturnType<typeof createDesk>

/** What the module knows of the rooms, read from the views. */
export function createDesk(
  views: Views,
  link: { readonly isHere: () => boolean; readonly steadyNow: () => number | null },
) {
  /** When each row arrived: the station counts an age when it sends, and sends nothing while an OBS is silent. */
  const seenAt = new WeakMap<Room, number>()
  let watched: readonly string[] = []
  /** What is next in each room, and since when by the clock of this process; null: since it was first told. */
  const nexts = new Map<string, { readonly cueId: string | null; readonly changedAt: number | null }>()

  const rooms = (): readonly Room[] =>
    (views.rows('show', {}) ?? []).toSorted((one, other) => one.name.localeCompare(other.name, 'fr', { numeric: true }))
  const roomOf = (roomId: string) => rooms().find((room) => room.roomId === roomId)
  const ageOf = (room: Room): number | null =>
    room.ageMs === null ? null : room.ageMs + (performance.now() - (seenAt.get(room) ?? performance.now()))

  return {
    rooms,
    room: roomOf,
    isHere: link.isHere,
    steadyNow: link.steadyNow,
    /** The station has told which rooms there are. */
    isKnown: (): boolean => views.rows('show', {}) !== null,
    cues: (roomId: string): readonly Cue[] => views.rows('runOfShow', { roomId }) ?? [],
    stage: (roomId: string): Stage | null => views.value('stage', { roomId }),
    care: (roomId: string): Care | undefined => views.rows('roomCare', {})?.find((care) => care.roomId === roomId),
    facts(roomId: string): RoomFacts {
      const room = roomOf(roomId)
      return roomFacts({
        isHere: link.isHere(),
        room,
        ageMs: room ? ageOf(room) : null,
        care: views.rows('roomCare', {})?.find((care) => care.roomId === roomId),
        cues: views.rows('runOfShow', { roomId }),
        stage: views.value('stage', { roomId }),
        steadyNow: link.steadyNow(),
      })
    },
    /** The next item has come by itself, and a press may be meant for the one before it. */
    isNextUnread: (roomId: string): boolean => isUnread(nexts.get(roomId)?.changedAt ?? null, performance.now()),
    /** A view `runOfShow` has changed. */
    followNext(): void {
      for (const roomId of watched) {
        const cues = views.rows('runOfShow', { roomId })
        if (!cues) continue
        const cueId = cues.find(({ state }) => state === 'next')?.cueId ?? null
        const before = nexts.get(roomId)
        if (before?.cueId !== cueId) nexts.set(roomId, { cueId, changedAt: before?.cueId ? performance.now() : null })
      }
    },
    /** The view `show` has changed: its rooms are those whose run of show and stage are watched. */
    follow(): void {
      for (const room of views.rows('show', {}) ?? []) if (!seenAt.has(room)) seenAt.set(room, performance.now())
      const present = rooms()
        .slice(0, mostRooms)
        .map(({ roomId }) => roomId)
      for (const roomId of watched.filter((one) => !present.includes(one))) {
        views.unwatch('runOfShow', { roomId })
        views.unwatch('stage', { roomId })
      }
      watched = present
      for (const roomId of present) {
        views.watch('runOfShow', { roomId })
        views.watch('stage', { roomId })
      }
    },
  }
}
