import type { z } from 'zod'
import type { Tally, Weight } from '../tally.ts'

/** What an answer is checked against. */
export interface PollShape {
  readonly optionIds: readonly string[]
  readonly max: number | null
}

/** What each type of poll is: one file here, and its view. */
export interface PollTypeRules {
  /** Fewest and most options; null where it has none. */
  readonly options: { readonly fewest: number; readonly most: number } | null
  /** What `max` means; null where it means nothing. `highest`: of a scale without options. */
  readonly max: { readonly fewest: number; readonly usual: number | 'options'; readonly highest: number } | null
  /** What an answer adds to the tally; null where it is no answer to this poll. */
  weigh(answer: unknown, poll: PollShape): readonly Weight[] | null
  /** The keys that have a count, also of nobody; null where people write their answers. */
  keys(poll: PollShape): readonly string[] | null
  /** Of a scale. */
  mean?(tally: Tally): number | null
  /** Of written answers. */
  readonly written?: WrittenRules
}

export interface WrittenRules {
  /** What two spellings of one answer have in common. */
  fold(text: string): string
  /** Whether nobody but moderators reads it before one of them lets it through. */
  isWithheld(folded: string): boolean
}

/** From a schema of an answer, and what holds of one of its type beyond it. */
export const pollType = <Answer>({
  schema,
  fits,
  weights,
  ...rules
}: Omit<PollTypeRules, 'weigh'> & {
  readonly schema: z.ZodType<Answer>
  readonly fits: (answer: Answer, poll: PollShape) => boolean
  readonly weights: (answer: Answer, poll: PollShape) => readonly Weight[]
}): PollTypeRules => ({
  ...rules,
  weigh(answer, poll) {
    const parsed = schema.safeParse(answer)
    return parsed.success && fits(parsed.data, poll) ? weights(parsed.data, poll) : null
  },
})
