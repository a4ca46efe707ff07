import type { CueSettings } from '../../../../shared/domain/show/cue.ts'
import type { CueRow } from '../../../../shared/domain/show/cue-row.ts'
import type { NamedScene } from '../../../../shared/domain/show/obs.ts'

type Legs = CueSettings['legs']

/**
 * The actions of a cue with what a file says of its scene and its timer; null: as they are. What the cue does in other
 * rooms, or does besides, is not the file's.
 * @param row `hasScene`: whether the file has a column of scenes; where it has none, the scene stays
 */
export function fileLegs(
  legs: Legs,
  {
    roomId,
    scene,
    timerS,
    hasScene,
  }: Pick<CueRow, 'scene' | 'timerS'> & { readonly roomId: string; readonly hasScene: boolean },
  sceneIn: (scene: string) => NamedScene,
): Legs | null {
  const isOf = (kind: Legs[number]['kind']) => (leg: Legs[number]) => leg.kind === kind && leg.roomId === roomId
  const stands = legs.find(isOf('scene'))
  const given = scene === null ? null : sceneIn(scene)
  const isOtherScene = hasScene && nameOf(stands?.kind === 'scene' ? stands.scene : null) !== nameOf(given)
  const timer = legs.find(isOf('timer'))
  const lengthS = timerS === 0 ? null : timerS
  const isOtherTimer = timerS !== null && !(timer?.kind === 'timer' && timer.lengthS === lengthS)
  if (!isOtherScene && !isOtherTimer) return null
  return [
    ...(isOtherScene ? (given ? [{ roomId, kind: 'scene' as const, scene: given }] : []) : legs.filter(isOf('scene'))),
    ...legs.filter((leg) => !isOf('scene')(leg) && !(isOtherTimer && isOf('timer')(leg))),
    ...(isOtherTimer ? [{ roomId, kind: 'timer' as const, lengthS }] : []),
  ]
}

const nameOf = (scene: NamedScene | null): string | null => scene && (scene.uuid ?? scene.name)
