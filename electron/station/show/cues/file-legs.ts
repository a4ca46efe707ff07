import type { CueSettings } from '../../../../shared/domain/show/cue.ts'
import type { CueRow } from '../../../../shared/domain/show/cue-row.ts'
import type { NamedScene } from '../../../../shared/domain/show/obs.ts'

type Legs = CueSettings['legs']
type Leg = Legs[number]

interface FileLegs extends Pick<CueRow, 'scene' | 'timerS'> {
  readonly roomId: string
  /** Whether the file has a column of scenes. Where it has none, the scene stays. */
  readonly hasScene: boolean
  /** Whom the file names in the picture. Null: nobody, and whoever was named here stays. */
  readonly speakerId: string | null
}

/**
 * The actions of a cue with what a file says of its own room; null: as they are. What the cue does in other rooms, or does
 * besides, is not the file's.
 */
export function fileLegs(legs: Legs, file: FileLegs, sceneIn: (scene: string) => NamedScene): Legs | null {
  const { roomId, scene, timerS, hasScene, speakerId } = file
  const own = (kind: Leg['kind']) => legs.find((leg) => leg.kind === kind && leg.roomId === roomId)
  const given = new Map<Leg['kind'], Leg | null>()
  const wanted = scene === null ? null : sceneIn(scene)
  const [shown, named, timer] = [own('scene'), own('lower-third'), own('timer')]
  if (hasScene && nameOf(shown?.kind === 'scene' ? shown.scene : null) !== nameOf(wanted))
    given.set('scene', wanted && { roomId, kind: 'scene', scene: wanted })
  if (speakerId !== null && !(named?.kind === 'lower-third' && named.speakerId === speakerId))
    given.set('lower-third', { roomId, kind: 'lower-third', speakerId })
  const lengthS = timerS === 0 ? null : timerS
  if (timerS !== null && !(timer?.kind === 'timer' && timer.lengthS === lengthS))
    given.set('timer', { roomId, kind: 'timer', lengthS })
  if (given.size === 0) return null
  const stays = legs.filter((leg) => leg.roomId !== roomId || !given.has(leg.kind))
  const put = (kind: Leg['kind']) => given.get(kind) ?? []
  const [scenes, others] = [stays.filter((leg) => leg === shown), stays.filter((leg) => leg !== shown)]
  return [...scenes, ...[put('scene')].flat(), ...others, ...[put('lower-third'), put('timer')].flat()]
}

const nameOf = (scene: NamedScene | null): string | null => scene && (scene.uuid ?? scene.name)
