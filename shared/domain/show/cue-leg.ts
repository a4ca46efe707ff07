import { z } from 'zod'
import { idText } from '../bounds.ts'
import { namedScene } from './obs.ts'
import { questionSlots } from './stage.ts'
import { outputActions, outputs } from './take.ts'

const of = <Kind extends string>(kind: Kind) => ({ roomId: idText, kind: z.literal(kind) })

/** One thing that a cue does in one room when it is taken. Each kind is a member here. */
export const cueLeg = z.discriminatedUnion('kind', [
  z.strictObject({ ...of('scene'), scene: namedScene }),
  z.strictObject({ ...of('recording'), output: z.enum(outputs), action: z.enum(outputActions) }),
  /** Of one of the cue's speakers; without one, what is shown goes. The name stands with the speaker alone. */
  z.strictObject({ ...of('lower-third'), speakerId: idText.optional() }),
  /** In seconds; null: it is stopped. */
  z.strictObject({ ...of('timer'), lengthS: z.int().min(1).max(86_400).nullable() }),
  /** Whether what moderators ask for is shown at once, or waits for the booth. */
  z.strictObject({ ...of('question'), slot: z.enum(questionSlots) }),
  /** On the stage, with its counts or as a question; null: whichever is there goes. */
  z.strictObject({ ...of('poll'), pollId: idText.nullable(), results: z.boolean() }),
])
export type CueLeg = z.output<typeof cueLeg>
