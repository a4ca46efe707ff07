import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { NamedScene, Scene } from './obs.ts'
import type { Output, outputActions } from './take.ts'
import { type Asked, sceneLeg } from './take-legs.ts'

/** `rooms`: those that a command names, or all there are; null: there is no such room. */
export interface NamedRooms {
  readonly rooms: readonly string[] | null
  /** The one room that was named; absent: all of them, of which those without an OBS are left out. */
  readonly roomId?: string | undefined
}

export interface SafetyFacts {
  /** Null: the room has no OBS. */
  readonly obsOf: (roomId: string) => { readonly safetyScene: NamedScene | null } | null
  /** What a return goes to; null where safety was not asked for, or was left. */
  readonly beforeSafety: (roomId: string) => NamedScene | null
  /** What a return from this scene goes to; null: not known. */
  readonly sceneBefore: (roomId: string, scene: NamedScene | null) => NamedScene | null
  readonly isCut: (roomId: string) => boolean
  /** Safety was asked for while the room could not be reached, and is still to come. */
  readonly isAwaitedInSafety: (roomId: string) => boolean
  /** Another station drives it now: this one is its second, or was replaced in OBS. */
  readonly isSentElsewhere: (roomId: string) => boolean
}

/** Each room's safety scene. */
export function goToSafety(named: NamedRooms, facts: SafetyFacts): Result<readonly Asked[], 'unknown-room' | 'no-obs'> {
  const rooms = roomsWithObs(named, facts)
  if (!rooms.ok) return rooms
  return accept(
    rooms.value.map(({ roomId, safetyScene }) => sceneLeg(roomId, safetyScene, facts.sceneBefore(roomId, safetyScene))),
  )
}

/**
 * Back to what was confirmed before safety. A room that is cut is shown again by the end of that cut alone. A return of all
 * rooms leaves those that another station drives now as they are.
 */
export function returnFromSafety(
  named: NamedRooms,
  facts: SafetyFacts,
): Result<readonly Asked[], 'unknown-room' | 'no-obs' | 'privacy-cut' | 'nothing-to-return-to'> {
  const rooms = roomsWithObs(named, facts)
  if (!rooms.ok) return rooms
  const legs = rooms.value.flatMap(({ roomId }): readonly Asked[] => {
    if (named.roomId === undefined && facts.isSentElsewhere(roomId)) return []
    const scene = facts.isCut(roomId) ? null : facts.beforeSafety(roomId)
    if (scene) return [sceneLeg(roomId, scene)]
    // What it shows is not known: it is left as it is, and no longer goes to safety when it is back.
    const isLeft = !facts.isCut(roomId) && facts.isAwaitedInSafety(roomId)
    return isLeft ? [{ ...sceneLeg(roomId, null), settled: { state: 'failed', reason: 'nothing-to-return-to' } }] : []
  })
  if (legs.length > 0) return accept(legs)
  return refuse(rooms.value.some(({ roomId }) => facts.isCut(roomId)) ? 'privacy-cut' : 'nothing-to-return-to')
}

/** A file or a stream is started or stopped, in the rooms that have an OBS. */
export function orderOutput(
  { rooms }: NamedRooms,
  { output, action }: { readonly output: Output; readonly action: (typeof outputActions)[number] },
  hasObs: (roomId: string) => boolean,
): Result<readonly Asked[], 'unknown-room' | 'no-obs'> {
  if (!rooms) return refuse('unknown-room')
  const legs = rooms.filter(hasObs).map((roomId) => ({ leg: { roomId, kind: 'recording', output, action } as const }))
  return legs.length === 0 ? refuse('no-obs') : accept(legs)
}

type NoPreview = 'no-obs' | 'no-studio-mode' | 'unknown-scene' | 'not-confirmed'

/** `fault`: why the room's OBS does not have the scene in its preview; null: it has. */
export function preview(isRoom: boolean, fault: NoPreview | null): Result<null, 'unknown-room' | NoPreview> {
  if (!isRoom) return refuse('unknown-room')
  return fault ? refuse(fault) : accept(null)
}

/** The scene that is put in the preview of an OBS. `shown`: as it said last; null: it is not there. */
export function sceneToPreview(
  shown: { readonly studioMode: boolean; readonly scenes: readonly Scene[] } | null,
  named: (scenes: readonly Scene[]) => Scene | undefined,
): Result<Scene, Exclude<NoPreview, 'not-confirmed'>> {
  if (!shown) return refuse('no-obs')
  if (!shown.studioMode) return refuse('no-studio-mode')
  const scene = named(shown.scenes)
  return scene ? accept(scene) : refuse('unknown-scene')
}

function roomsWithObs(
  { rooms, roomId }: NamedRooms,
  { obsOf }: Pick<SafetyFacts, 'obsOf'>,
): Result<readonly { readonly roomId: string; readonly safetyScene: NamedScene | null }[], 'unknown-room' | 'no-obs'> {
  if (!rooms) return refuse('unknown-room')
  const found = rooms.flatMap((id) => {
    const obs = obsOf(id)
    return obs ? [{ roomId: id, safetyScene: obs.safetyScene }] : []
  })
  const isMissing = roomId !== undefined && !obsOf(roomId)
  return found.length === 0 || isMissing ? refuse('no-obs') : accept(found)
}
