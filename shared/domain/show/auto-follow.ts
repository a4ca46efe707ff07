import { accept, type Result, refuse } from '../../kernel/result.ts'
import { currentOf, followingOf, type RunItem } from './run-item.ts'

/** Why the next item does not follow the one that is on by itself, although that one is set so. */
export const followRefusals = [
  'not-clean',
  'by-hand',
  'elsewhere',
  'nothing-next',
  'held',
  'safety',
  'privacy',
  'too-late',
] as const
export type FollowRefusal = (typeof followRefusals)[number]

/** An item with what decides whether the next one follows it. */
export interface FollowItem extends RunItem {
  /** The take that began it. Null: a person's word did, or nobody has. */
  readonly takeId: string | null
  /** The rooms in which its take changes something. */
  readonly rooms: readonly string[]
  /** A take of it has failed, and it has not begun since. */
  readonly isHeld: boolean
}

export interface FollowFacts {
  /** ms since 1970, as are all instants here. */
  readonly now: number
  readonly roomId: string
  /** Of the room and the day that counts, in order. */
  readonly items: readonly FollowItem[]
  /** A take: whether all of it was confirmed, and whether it was asked for at this station. */
  readonly takeOf: (takeId: string) => { readonly isClean: boolean; readonly isOwn: boolean } | null
  /**
   * When a hand has last changed the room: a take, safety, a return, a privacy cut, a decision on the rest of the day or its
   * undoing, or a scene in OBS. Null: none has. Neither this take nor the one by which the next item follows is a hand's.
   */
  readonly lastHandAt: (takeId: string, nextId: string) => number | null
  /** Whether this station drives the room, or nobody does. */
  readonly isDriven: boolean
  /** By another take than that of the item that is on, whose safety scene the next item may leave, and that of the next. */
  readonly isInSafety: (roomId: string, takeId: string, nextId: string) => boolean
  readonly isCut: (roomId: string) => boolean
}

export interface Follow {
  /** The item that follows. */
  readonly cueId: string
  readonly at: number
  /** The take of the item that is followed. Two takes of one item are two follows. */
  readonly takeId: string
}

/** How long after its moment, in ms, a station that was away may still act: as long as an order of another station counts. */
export const followLateMs = 15_000

/**
 * What follows the item that is on by itself, and when. Null: nothing is on that is set so. A person is always before it:
 * whoever has touched the room since the item began does the next step as well.
 */
export function followOf(facts: FollowFacts): Result<Follow, FollowRefusal> | null {
  const { items, now, roomId } = facts
  const current = currentOf(items)
  if (!current?.autoFollow || current.startedAt === null) return null
  const { takeId, startedAt } = current
  const taken = takeId === null ? null : facts.takeOf(takeId)
  // "Begin all the same" is a person's word on a take that has failed.
  if (takeId === null || !taken?.isClean) return refuse('not-clean')
  if (!taken.isOwn || !facts.isDriven) return refuse('elsewhere')
  const [next] = followingOf(items)
  const handAt = facts.lastHandAt(takeId, next?.cueId ?? '')
  if (handAt !== null && handAt >= startedAt) return refuse('by-hand')
  if (!next) return refuse('nothing-next')
  if (next.isHeld) return refuse('held')
  const rooms = [roomId, ...next.rooms]
  // What hides a room is ended by a person, also where the next item would do it from another room.
  if (rooms.some(facts.isCut)) return refuse('privacy')
  if (rooms.some((room) => facts.isInSafety(room, takeId, next.cueId))) return refuse('safety')
  const at = startedAt + current.lengthS * 1000
  return now - at > followLateMs ? refuse('too-late') : accept({ cueId: next.cueId, at, takeId })
}
