import type { NamedScene, Scene } from '../../../../shared/domain/show/obs.ts'
import type { AskedLeg } from '../../../../shared/domain/show/take.ts'

/** By its UUID; by its name where it has none yet, or where the scene of that UUID is gone. */
export const sceneNamed = (scenes: readonly Scene[], wanted: NamedScene): Scene | undefined =>
  scenes.find(({ uuid }) => uuid === wanted.uuid) ?? scenes.find(({ name }) => name === wanted.name)

/** Whether this scene is the one that is meant. */
export const isScene = (scene: Scene, wanted: NamedScene): boolean => sceneNamed([scene], wanted) !== undefined

/** Whether a leg asks for this scene. */
export const asksFor = (leg: AskedLeg, scene: Scene): boolean =>
  leg.kind === 'scene' && leg.scene !== null && isScene(scene, leg.scene)
