import { dangerWeights } from './lists/danger-weights.ts'

/** The weight of each name of `evidenceOf`; those that weigh next to nothing are left out. */
const weights = new Map(
  dangerWeights
    .trim()
    .split('\n')
    .map((line) => {
      const [weight = '', ...name] = line.split(':')
      return [name.join(':'), Number(weight)] as const
    }),
)

/** Above zero somebody is rather in danger than not. */
export function scoreOf(parts: ReadonlyMap<string, number>): number {
  let score = weights.get('') ?? 0
  for (const [name, amount] of parts) score += amount * (weights.get(name) ?? 0)
  return score
}
