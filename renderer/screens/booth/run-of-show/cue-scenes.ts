import type { Room } from '../booth-types.ts'
import type { CueRow } from './run-rows.ts'

type Known = readonly Pick<Room, 'roomId' | 'scenes'>[]

export interface CueScene {
  readonly scene: string
  /** Of another room than the cue's. Null: its own. */
  readonly room: string | null
  /** The room's OBS has told its scenes, and this is none of them. */
  readonly isMissing: boolean
}

/** The legs of a cue that put a scene on air. */
export const sceneLegs = ({ legs }: Pick<CueRow, 'legs'>) =>
  legs.flatMap(({ kind, scene, roomId, room }) => (kind === 'scene' && scene ? [{ roomId, room, scene }] : []))

/** The scenes that a cue puts on air, its own room's first. */
export function scenesOf(cue: Pick<CueRow, 'roomId' | 'legs'>, rooms: Known): readonly CueScene[] {
  return sceneLegs(cue)
    .map(({ scene, roomId, room }) => {
      const known = rooms.find((one) => one.roomId === roomId)?.scenes ?? []
      const isMissing = known.length > 0 && !known.includes(scene)
      return { scene, room: roomId === cue.roomId ? null : room, isMissing }
    })
    .toSorted((one, other) => Number(one.room !== null) - Number(other.room !== null))
}
