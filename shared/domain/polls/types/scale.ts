import { z } from 'zod'
import { type PollShape, pollType } from './poll-type.ts'

const highest = 10

/** Bounded, even if another station's poll gives a greater last step. */
const steps = ({ max }: PollShape): readonly string[] =>
  Array.from({ length: Math.min(max ?? 0, highest) }, (_, at) => String(at + 1))

/** A whole number from 1 to `max`. */
export const scale = pollType({
  options: null,
  max: { fewest: 2, usual: 5, highest },
  schema: z.int().min(1),
  fits: (step, { max }) => step <= Math.min(max ?? 0, highest),
  weights: (step) => [[String(step), 1]],
  keys: steps,
  mean({ voters, weights }) {
    if (voters === 0) return null
    let sum = 0
    for (const [step, votes] of weights) sum += Number(step) * votes
    return sum / voters
  },
})
