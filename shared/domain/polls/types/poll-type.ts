import type { z } from 'zod'
import type { Tally, Weight } from '../tally.ts'

/** The shape against which an answer is checked. */
export interface PollShape {
  readonly optionIds: readonly string[]
  readonly max: number | null
}

/** The rules of a poll type. Each type has one file here. */
export interface PollTypeRules {
  /** Fewest and most options. Null if the type has none. */
  readonly options: { readonly fewest: number; readonly most: number } | null
  /** The meaning of `max`. Null if it has none. `highest`: the highest last step of a scale. */
  readonly max: { readonly fewest: number; readonly usual: number | 'options'; readonly highest: number } | null
  /** What an answer adds to the tally. Null if the answer is invalid for this poll. */
  weigh(answer: unknown, poll: PollShape): readonly Weight[] | null
  /** The keys that have a count, including zero. Null for written answers. */
  keys(poll: PollShape): readonly string[] | null
  /** For a scale. */
  mean?(tally: Tally): number | null
  /** For written answers. */
  readonly written?: WrittenRules
}

export interface WrittenRules {
  /** The common form of two spellings of one answer. */
  fold(text: string): string
  /** Whether only moderators read it until one of them lets it through. */
  isWithheld(folded: string): boolean
  /** How it is shown, where that is not for people to choose. */
  spellingOf?(folded: string, text: string): string
}

/** Builds a type's rules from the schema of an answer and the checks beyond the schema. */
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
