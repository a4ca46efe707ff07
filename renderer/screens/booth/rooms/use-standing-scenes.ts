import { useRef } from 'react'
import { standingScenes } from '../../../../shared/contract/standing-scenes.ts'
import type { Room } from '../booth-types.ts'

export interface StandingScene {
  readonly scene: string
  /** OBS does not list it any more. It keeps its place and its key until the list is closed. */
  readonly isGone: boolean
}

/** The scenes of the room whose list is open. A key means the same scene as long as the list is open. */
export function useStandingScenes(room: Room | undefined, isOpen: boolean): readonly StandingScene[] {
  const kept = useRef<{ readonly roomId: string; readonly scenes: readonly string[] } | null>(null)
  if (!room || !isOpen) {
    kept.current = null
    return (room?.scenes ?? []).map((scene) => ({ scene, isGone: false }))
  }
  const before = kept.current?.roomId === room.roomId ? kept.current.scenes : []
  const scenes = standingScenes(before, room.scenes)
  kept.current = { roomId: room.roomId, scenes }
  return scenes.map((scene) => ({ scene, isGone: !room.scenes.includes(scene) }))
}
