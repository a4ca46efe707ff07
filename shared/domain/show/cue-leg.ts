import { z } from 'zod'
import { idText } from '../bounds.ts'
import { namedScene, type Scene } from './obs.ts'
import { questionSlots } from './stage.ts'
import { outputActions, outputs } from './take.ts'

const of = <Kind extends string>(kind: Kind) => ({ roomId: idText, kind: z.literal(kind) })

/** One action of a cue in one room when the cue is taken. Each kind is a member here. */
export const cueLeg = z.discriminatedUnion('kind', [
  z.strictObject({ ...of('scene'), scene: namedScene }),
  z.strictObject({ ...of('recording'), output: z.enum(outputs), action: z.enum(outputActions) }),
  /**
   * Names one of the cue's speakers; without one, the shown lower third is removed. Only the speaker holds the name.
   */
  z.strictObject({ ...of('lower-third'), speakerId: idText.optional() }),
  /** In seconds. Null stops it. */
  z.strictObject({ ...of('timer'), lengthS: z.int().min(1).max(86_400).nullable() }),
  /** Whether questions that moderators put on air are shown at once or wait for the booth. */
  z.strictObject({ ...of('question'), slot: z.enum(questionSlots) }),
  /** On the stage, with its counts or as a question. Null removes the shown poll. */
  z.strictObject({ ...of('poll'), pollId: idText.nullable(), results: z.boolean() }),
])
export type CueLeg = z.output<typeof cueLeg>

/** The leg, bound to a scene of the room's OBS where it names that one alone: by its name, or by its UUID typed as a name. */
export function withScene(leg: CueLeg, roomId: string, scene: Scene): CueLeg {
  if (leg.kind !== 'scene' || leg.roomId !== roomId || leg.scene.uuid !== null) return leg
  return leg.scene.name === scene.name || leg.scene.name === scene.uuid ? { ...leg, scene } : leg
}
