import { isSentElsewhere, showsAgain } from '../../../../shared/contract/room-safety.ts'
import type { Chosen, ChosenCue, Room } from '../booth-types.ts'
import { legsToTake } from './asked.ts'

/** What the next press takes: scenes chosen by hand, or a cue. Null: nothing. */
export type Ready =
  | { readonly kind: 'scenes'; readonly legs: readonly { readonly roomId: string; readonly scene: string }[] }
  | { readonly kind: 'cue'; readonly cue: ChosenCue }
  | null

/**
 * What a press takes, and so what PRÊT shows. A choice by hand has precedence over a cue. A cue is for the rooms that it
 * names: with the scenes of another room open, a press does nothing. `cue`: null after a scene was taken by hand, until a
 * cue is chosen again or the scenes are closed. `selected`: the room whose scenes are open.
 */
export function readyOf({
  rooms,
  chosen,
  cue,
  selected,
}: {
  readonly rooms: readonly Room[]
  readonly chosen: Chosen
  readonly cue: ChosenCue | null
  readonly selected: Pick<Room, 'roomId'> | undefined
}): Ready {
  const legs = legsToTake(rooms, chosen)
  if (legs.length > 0) return { kind: 'scenes', legs }
  const isTouched = selected === undefined || cue?.rooms.includes(selected.roomId)
  return cue && isTouched ? { kind: 'cue', cue } : null
}

/** The scenes that would come on air. */
export const readyScenes = (ready: Ready): readonly { readonly roomId: string; readonly scene: string }[] =>
  ready?.kind === 'cue' ? ready.cue.scenes : (ready?.legs ?? [])

/** What PRÊT shows in a room. Null: nothing. */
export const readyIn = (ready: Ready, { roomId }: Pick<Room, 'roomId'>): string | null =>
  readyScenes(ready).find((one) => one.roomId === roomId)?.scene ?? null

/** The rooms whose picture would change. */
export const readyRooms = (ready: Ready): readonly string[] =>
  ready?.kind === 'cue' ? ready.cue.airRooms : (ready?.legs.map(({ roomId }) => roomId) ?? [])

/** A press that shows a room again that was brought to safety is held. */
export const leavesSafety = (ready: Ready, rooms: readonly Room[]): boolean => {
  const seen = readyRooms(ready)
  return rooms.some((room) => seen.includes(room.roomId) && showsAgain(room, readyIn(ready, room)))
}

/** The rooms that a press is for: without anything ready, the one that is selected. */
export const touchedRooms = (ready: Ready, selected: Pick<Room, 'roomId'> | undefined) =>
  ready?.kind === 'cue' ? ready.cue.rooms : (ready?.legs.map(({ roomId }) => roomId) ?? [selected?.roomId])

/** The first room of a press that this station does not drive now. */
export function notSentTo(
  ready: Ready,
  selected: Pick<Room, 'roomId'> | undefined,
  rooms: readonly Room[],
): Room | undefined {
  const touched = touchedRooms(ready, selected)
  return rooms.find((room) => touched.includes(room.roomId) && isSentElsewhere(room))
}

/** The first room that a press would show although it is cut: it shows nothing there. */
export function cutIn(ready: Ready, rooms: readonly Room[], isCut: (room: Room) => boolean): Room | undefined {
  const wouldBeSeen = readyRooms(ready)
  return rooms.find((room) => wouldBeSeen.includes(room.roomId) && isCut(room))
}

/** Whether the OBS of a room is known not to have a scene. */
export const isMissing = ({ obs, scenes }: Room, scene: string | null): boolean =>
  scene !== null && obs?.state === 'connected' && scenes.length > 0 && !scenes.includes(scene)

/** Of the scenes, those that an OBS in studio mode has here. */
export const toPreview = (
  scenes: readonly { readonly roomId: string; readonly scene: string }[],
  rooms: readonly Room[],
) =>
  scenes.filter(({ roomId, scene }) =>
    rooms.some((room) => room.roomId === roomId && room.isOwn && room.preview !== null && room.scenes.includes(scene)),
  )
