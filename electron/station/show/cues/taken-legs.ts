import type { CueSettings } from '../../../../shared/domain/show/cue.ts'

/** What a cue does; a scene that was named while its OBS was away is looked up when it is taken. */
export const takenLegs = ({ legs }: Pick<CueSettings, 'legs'>) =>
  legs.map((leg) => (leg.kind === 'scene' && leg.scene.uuid === null ? { ...leg, scene: leg.scene.name } : leg))
