import { z } from 'zod'
import { type PollShape, pollType } from './poll-type.ts'

const steps = ({ max }: PollShape): readonly string[] => Array.from({ length: max ?? 0 }, (_, at) => String(at + 1))

/** A whole number from 1 to `max`. */
export const scale = pollType({
  options: null,
  max: { fewest: 2, usual: 5, highest: 10 },
  schema: z.int().min(1),
  fits: (step, { max }) => step <= (max ?? 0),
  weights: (step) => [[String(step), 1]],
  keys: steps,
  mean({ voters, weights }) {
    if (voters === 0) return null
    let sum = 0
    for (const [step, votes] of weights) sum += Number(step) * votes
    return sum / voters
  },
})
